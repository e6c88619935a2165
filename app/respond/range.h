// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"

namespace respond {

/// The part of a content that a request asks for.
struct RangedContent
{
    int code = 200; ///< 206 for a part, 416 if there is no such part
    QByteArray content;
    QByteArray contentRange; ///< the value of Content-Range; empty with 200
};

/// What the field Range of @p request asks of @p content (RFC 9110, section 14.2): one range of
/// octets. Several, or what is none, get the whole content.
RangedContent rangeOf(const QByteArray &content, const Request &request);

} // namespace respond
