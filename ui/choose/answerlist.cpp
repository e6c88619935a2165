// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerlist.h"

#include <core/copytext.h>
#include <core/wording.h>

using namespace Qt::StringLiterals;

namespace ui {

AnswerList::AnswerList(QWidget *parent)
    : AnswerRows(parent)
{
    connect(this, &AnswerRows::taken, this, [this](int row) {
        if (row == model()->rowCount() - 1) {
            emit unknown();
        } else {
            emit answered(row);
        }
    });
}

void AnswerList::showAnswers(const guide::Walk &walk)
{
    if (!walk.question()) {
        showRows({}, {});
        return;
    }
    QList<Row> rows;
    for (const guide::Answer &answer : walk.question()->answers) {
        rows.append({QString::number(rows.size() + 1),
                     core::capitalized(core::withoutMarkup(answer.text)),
                     walk.guide().codes(answer, walk.style())});
    }
    //: @action an answer to a question
    rows.append({u"0"_s, tr("I don't know"), {}});
    showRows(rows, core::withoutMarkup(walk.question()->text));
}

} // namespace ui
