// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathrows.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <ui/look/colors.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/linkbutton.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void PathRows::showPath(const QList<guide::Step> &path)
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // its link may be what asked for it
    }
    m_rows.clear();
    for (const guide::Step &step : path) {
        m_rows << makeRow(step, m_rows.size());
        column()->addWidget(m_rows.constLast());
    }
    setVisible(!path.isEmpty());
}

QWidget *PathRows::makeRow(const guide::Step &step, qsizetype place)
{
    auto *row = new QWidget(this);
    auto *text = new QLabel(row);
    const QString question = core::withoutMarkup(step.question->text);
    const QString answer = core::capitalized(core::withoutMarkup(step.answer().text));
    const QColor dim = dimmedText(palette(), palette().color(QPalette::Base));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(dim.name(), question.toHtmlEscaped(),
                                                               answer.toHtmlEscaped()));
    text->setAccessibleName(question + u' ' + answer);
    auto *change = new LinkButton(row);
    change->setUnderlined(false);
    //: @action:button gives another answer to a question
    change->setText(tr("Change"));
    change->setAccessibleName(change->text() + ": "_L1 + question);
    auto *line = new QHBoxLayout(row);
    setInUnits(line, row, {4, 2, 4, 2}, 4);
    line->addWidget(text, 1);
    line->addWidget(change);
    connect(change, &LinkButton::clicked, this, [this, place] { emit changed(place); });
    return row;
}

} // namespace ui
