// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

namespace net {

/// A verdict, with its reason where the status alone does not show it.
struct DeepJudgement
{
    DeepVerdict verdict = DeepVerdict::Open;
    QString why {}; ///< a few words; may be empty
};

/// One request that a deep check sends besides the plain one.
struct DeepQuestion
{
    /// Judges @p answer beside @p base, the answer to the plain request.
    using Judge = DeepJudgement (*)(const Hop &base, const Hop &answer);

    QString id {}; ///< "etag", "range", …: never translated and never changed
    CheckRequest request {}; ///< safe, and not followed
    QString asked {}; ///< what, in a few words
    QString expected {}; ///< what should come
    Judge judge = nullptr;
};

/// What can be asked of the server of @p result, the outcome of a plain check: at most 12 safe
/// requests, none if the chain did not end in an answer. @p unknownPath is a path that no server
/// knows. Another host is asked only at a public address if the server was at one.
QList<DeepQuestion> deepQuestions(const CheckResult &result, const QString &unknownPath);

/// What @p answer to @p question says, beside @p base.
DeepFinding deepFinding(const DeepQuestion &question, const Hop &base, const CheckResult &answer);

} // namespace net
