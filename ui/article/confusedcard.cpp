// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedcard.h"

#include "confusedlist.h"

#include <ui/look/lengths.h>
#include <ui/widgets/heading.h>

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ConfusedCard::ConfusedCard(QWidget *parent)
    : CardFrame(parent)
    , m_question(new Heading(3, this))
    , m_around(new QVBoxLayout)
    , m_rows(new ConfusedList(this))
{
    m_around->addWidget(m_question);
    column()->addLayout(m_around);
    column()->addWidget(m_rows);
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
}

} // namespace ui
