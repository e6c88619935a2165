// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "redirect.h"

namespace net {

/// The fields that @p request sends besides Host, in the spelling of HTTP/1.1: who asks, what is
/// accepted, the reader's own, and the length of the body. No Referer, no Accept-Language: nothing
/// about the reader.
QList<FieldOctets> requestFields(const HopRequest &request);

/// The value of Host or :authority: the reader's own, else host and port of the URL.
QByteArray requestAuthority(const HopRequest &request);

/// Path and query as they are sent (RFC 9112, section 3.2.1).
QByteArray requestTarget(const QUrl &url);

/// @p request as HTTP/1.1 sends it, with its body. A plain HTTP proxy gets the whole URL as the
/// target (RFC 9112, section 3.2.2) and @p proxyLogin, if it is not empty.
QByteArray http1Request(const HopRequest &request, bool toProxy = false,
                        const QByteArray &proxyLogin = {});

} // namespace net
