// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

namespace net {

/// What a check should come to, for scripts that test a server.
struct Expectations
{
    QStringList statuses {}; ///< "200" or "2xx": the final status is one of them
    QList<HeaderField> headers {}; ///< that the last answer has; any value if the value is null
    QUrl finalUrl {}; ///< where the chain ends, whatever the fragment; invalid if anywhere

    bool isEmpty() const { return statuses.isEmpty() && headers.isEmpty() && !finalUrl.isValid(); }
};

/// Whether @p text is a status code of three digits, or a class such as "2xx".
bool isStatusPattern(const QString &text);

/// Reads "Name" or "Name: value".
HeaderField readExpectedHeader(const QString &text);

/// What @p result does not meet of @p expectations, a line each: "expected 200, got 404". A chain
/// that was not followed to its end meets them in no case, nor does one without an answer.
QStringList unmet(const Expectations &expectations, const CheckResult &result);

} // namespace net
