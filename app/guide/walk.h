// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

namespace guide {

/// A question that was answered.
struct Step
{
    const Question *question = nullptr;
    qsizetype chosen = 0; ///< the place of the answer

    const Answer &answer() const { return question->answers.at(chosen); }
};

/// A code that an answer excluded.
struct RuledOut
{
    int code = 0;
    qsizetype step = 0; ///< its place in the path
    qsizetype answer = 0; ///< the place of the answer that could have led to the code
};

/// Where a walk has ended.
struct End
{
    int code = 0;
    QString because;
    const Dispute *dispute = nullptr; ///< null where all agree
    const Style *style = nullptr; ///< by whose rules it was decided; null if by none
};

/// The user's way through a guide, from one question to the next. Nothing is remembered of ways
/// that were left.
class Walk
{
public:
    /// Begins at the question @p start, or at the first one if there is no such. Disputes are
    /// decided by the rules of @p style, or by the guide where it is empty. @p guide must outlive
    /// the walk.
    explicit Walk(const Guide &guide, const QString &start = {}, const QString &style = {});

    const Guide &guide() const { return *m_guide; }

    /// The question to be answered; null at an end.
    const Question *question() const { return m_question; }

    /// What was answered so far.
    const QList<Step> &path() const { return m_path; }

    /// Answers the question with its answer at the place @p chosen; false if there is none.
    bool answer(qsizetype chosen);

    /// Goes back to the question before; false at the first one.
    bool back();

    /// Goes back to the question at the place @p step of the path.
    void backTo(qsizetype step);

    /// Begins again at the first question of the guide.
    void restart();

    /// Lets the rules of @p style decide from now on, here too; by none if it is empty.
    void setStyle(const QString &style) { m_style = style; }
    const QString &style() const { return m_style; }

    /// About how many questions there are from the first to an end: those behind and the most that
    /// can follow.
    int length() const;

    /// The codes that the answers to come can lead to, in ascending order; at an end its code.
    QList<int> possible() const;

    /// At most five of possible() for who does not know an answer, in ascending order: the nearest
    /// of each answer, before all of the class that was asked about.
    QList<int> nearest(const core::Catalogue &catalogue) const;

    /// The codes that are possible no more, each with the last answer that excluded it; the latest
    /// steps first.
    QList<RuledOut> ruledOut() const;

    /// At an end, the other codes that another answer to its question would have been.
    QList<RuledOut> close() const;

    /// Where it ended; nothing while there is a question.
    std::optional<End> end() const;

private:
    const Guide *m_guide;
    QString m_style;
    const Question *m_question;
    QList<Step> m_path;
};

} // namespace guide
