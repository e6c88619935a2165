// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkrequest.h"

namespace net {

/// A text read as requests.
struct RequestInput
{
    QList<CheckRequest> requests {};
    QString error {}; ///< one line: why this is no request; then there are none
};

/// Whether @p text begins as a curl command does, behind the prompt of a shell or not.
bool looksLikeCurl(const QString &text);

/// Reads @p text, a curl command: its URLs, method, headers, body, and whether it follows
/// redirects. Options that change nothing of the request are passed over; what a check cannot do,
/// such as sending files, is an error.
RequestInput readCurl(const QString &text);

} // namespace net
