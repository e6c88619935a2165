// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>
#include <ui/widgets/answerrows.h>

namespace ui {

/// The answers to a question of the guide, with what they lead to.
class AnswerList : public AnswerRows
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// Offers the answers to the question of @p walk, and "I don't know". At an end there are none.
    void showAnswers(const guide::Walk &walk);

signals:
    /// The answer at the place @p chosen was given.
    void answered(qsizetype chosen);

    /// The user does not know.
    void unknown();
};

} // namespace ui
