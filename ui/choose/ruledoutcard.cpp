// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruledoutcard.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <ui/widgets/followfont.h>

#include <QLabel>
#include <QMap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(1); // its hint is for a narrow one
    return label;
}

} // namespace

RuledOutCard::RuledOutCard(QWidget *parent)
    : TitledCard(parent)
{
}

void RuledOutCard::showWalk(const guide::Walk &walk)
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const QList<guide::RuledOut> all = walk.ruledOut();
    QMap<qsizetype, QList<int>> codes;
    for (const guide::RuledOut &out : all) {
        codes[out.step] << out.code;
    }
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const QString answer = core::withoutMarkup(walk.path().at(it.key()).answer().text);
        m_rows << makeRow(it.value(), core::capitalized(answer));
        column()->addWidget(m_rows.constLast());
    }
    //: @title:group codes that are not possible any more, by the answers
    const QString title = tr("Ruled out so far");
    //: @info how many codes are not possible any more
    setTitle(title, tr("%n codes", nullptr, static_cast<int>(all.size())));
    setVisible(!all.isEmpty());
}

QWidget *RuledOutCard::makeRow(const QList<int> &codes, const QString &answer)
{
    constexpr qsizetype mostNamed = 5;
    QStringList numbers;
    for (const int code : codes.first(qMin(mostNamed, codes.size()))) {
        numbers << core::codeText(code);
    }
    const QString more = codes.size() > mostNamed ? u", …"_s : QString();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    setInUnits(line, row, {4, 2, 4, 2}, 4);
    //: @info %n codes are not possible any more; %1: their beginning, "400, 402, …"
    const QString text = tr("%n codes: %1", nullptr, static_cast<int>(codes.size()));
    line->addWidget(wrapping(text.arg(numbers.join(", "_L1) + more), row), 2);
    line->addWidget(wrapping(answer, row), 3);
    return row;
}

} // namespace ui
