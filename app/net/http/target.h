// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace net {

// QUrl decodes "%41" and encodes a bare "%". Servers see the difference, so path and query go
// beside the URL where they were not written as QUrl would.

/// Path and query of @p url as they are sent (RFC 9112, section 3.2.1).
QByteArray urlTarget(const QUrl &url);

/// Path and query of @p reference, with each percent sign as it was written; empty if @p url, the
/// same as QUrl reads it, sends them so. A relative reference goes from @p base, whose path and
/// query are @p baseTarget if that is not empty.
QByteArray exactTarget(const QUrl &url, const QByteArray &reference, const QUrl &base = {},
                       const QByteArray &baseTarget = {});

/// @p url in its encoded form, without user information, with @p target if that is not empty.
QString exactUrl(const QUrl &url, const QByteArray &target);

} // namespace net
