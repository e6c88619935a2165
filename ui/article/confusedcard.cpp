// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedcard.h"

#include "confusedlist.h"

#include <ui/look/lengths.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// The codes of @p rows, of many the one of this page and its neighbors.
QList<int> comparedOf(const QList<ConfusedRow> &rows)
{
    constexpr qsizetype most = 5; // side by side
    const auto here = std::find_if(rows.cbegin(), rows.cend(),
                                   [](const ConfusedRow &row) { return row.isThisPage; });
    const qsizetype last = qMax<qsizetype>(0, rows.size() - most);
    const qsizetype first = qBound<qsizetype>(0, here - rows.cbegin() - most / 2, last);
    QList<int> codes;
    for (const ConfusedRow &row : rows.mid(first, most)) {
        codes << row.code;
    }
    return codes;
}

} // namespace

ConfusedCard::ConfusedCard(QWidget *parent)
    : CardFrame(parent)
    , m_question(new Heading(3, this))
    , m_around(new QVBoxLayout)
    , m_rows(new ConfusedList(this))
    , m_end(new QWidget(this))
    , m_compare(new LinkButton(m_end))
{
    m_around->addWidget(m_question);
    column()->addLayout(m_around);
    column()->addWidget(m_rows);
    m_compare->setUnderlined(false);
    m_compare->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its end can be cut
    auto *end = new QHBoxLayout(m_end);
    end->addWidget(m_compare);
    end->addStretch(1);
    column()->addWidget(m_end);
    connect(m_compare, &LinkButton::clicked, this, [this] { emit compareRequested(m_codes); });
    fitFont();
}

void ConfusedCard::fill(const QString &question, const QString &name,
                        const QList<ConfusedRow> &rows)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    fitFont();
    m_rows->setAccessibleName(question.isEmpty() ? name : question);
    m_rows->showRows(rows);
    m_codes = comparedOf(rows);
    const auto count = static_cast<int>(m_codes.size());
    //: @action:button shows codes side by side; %n is their number, two or more
    const QString these = tr("Compare these %n", nullptr, count);
    //: @action:button as before, some of many; %1, %2: numbers
    const QString some = tr("Compare %1 of %2").arg(count).arg(rows.size());
    m_compare->setText(count < rows.size() ? some : these);
    m_end->setVisible(!question.isEmpty());
}

QWidget *ConfusedCard::lastStop() const
{
    return m_compare;
}

void ConfusedCard::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont();
    }
}

/// Sets what grows with the font. Without a question there is no room around it.
void ConfusedCard::fitFont()
{
    const Lengths lengths(font());
    const bool hasQuestion = !m_question->text().isEmpty();
    const int side = hasQuestion ? 4 * lengths.unit : 0;
    const int above = hasQuestion ? 5 * lengths.unit / 2 : 0;
    m_around->setContentsMargins(side, above, side, above);
    m_end->layout()->setContentsMargins(side, above, side, above);
}

} // namespace ui
