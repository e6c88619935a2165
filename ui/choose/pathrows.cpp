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

PathRows::PathRows(QWidget *parent)
    : CardFrame(parent)
{
    constexpr qsizetype mostQuestions = 6;
    while (m_rows.size() < mostQuestions) {
        addRow(); // here, so that Tab comes to their links before the answers
    }
}

void PathRows::addRow()
{
    const qsizetype place = m_rows.size();
    auto *widget = new QWidget(this);
    const Row row {widget, new QLabel(QString::number(place + 1), widget), new QLabel(widget),
                   new LinkButton(widget)};
    row.text->setTextFormat(Qt::RichText);
    row.text->setWordWrap(true);
    row.text->setMinimumHeight(1); // its hint is for a narrow one
    row.change->setUnderlined(false);
    //: @action:button gives another answer to a question
    row.change->setText(tr("Change"));
    auto *line = new QHBoxLayout(widget);
    setInUnits(line, widget, {4, 2, 4, 2}, 4);
    line->addWidget(row.number, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    line->addWidget(row.change);
    connect(row.change, &LinkButton::clicked, this, [this, place] { emit changed(place); });
    column()->addWidget(widget);
    m_rows << row;
}

void PathRows::showPath(const QList<guide::Step> &path)
{
    while (m_rows.size() < path.size()) {
        addRow();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->setVisible(i < path.size());
        if (i < path.size()) {
            fill(m_rows.at(i), path.at(i));
        }
    }
    setVisible(!path.isEmpty());
}

void PathRows::fill(const Row &row, const guide::Step &step)
{
    const QString question = core::withoutMarkup(step.question->text);
    const QString answer = core::capitalized(core::withoutMarkup(step.answer().text));
    const QColor dim = dimmedText(palette(), palette().color(QPalette::Base));
    QPalette dimmed = row.number->palette();
    dimmed.setColor(QPalette::WindowText, dim);
    row.number->setPalette(dimmed);
    row.text->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(
        dim.name(), question.toHtmlEscaped(), answer.toHtmlEscaped()));
    row.text->setAccessibleName(question + u' ' + answer);
    row.change->setAccessibleName(row.change->text() + ": "_L1 + question);
}

} // namespace ui
