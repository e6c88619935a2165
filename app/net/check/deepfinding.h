// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace net {

/// What is made of an answer to a question of a deep check.
enum class DeepVerdict {
    Right,
    Wrong, ///< against what was to be expected
    Open ///< may be meant so
};

/// "right", "wrong", "open": the name of @p verdict in JSON. Never translated.
QString deepVerdictKey(DeepVerdict verdict);

/// The answer to a question of a deep check.
struct DeepFinding
{
    QString id {}; ///< of the question
    QString asked {};
    QString expected {};
    QString got {}; ///< status and reason, or why none came
    DeepVerdict verdict = DeepVerdict::Open;
};

} // namespace net
