// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace net {

/// A text read as the URL that the user means.
struct UrlInput
{
    QUrl url {}; ///< http or https, with a host; invalid if error is set
    QString error {}; ///< one line: why this is no URL to check
    QByteArray target {}; ///< path and query, where url sends others than were written
};

/// Reads @p text, which may be a bare host name ("example.com/a?b", https is assumed), a host with
/// a port, an IP literal or a whole URL. Refuses other schemes, user information, which is not
/// repeated in the error, and hosts that cannot be.
UrlInput readUrl(const QString &text);

/// Whether @p text, as typed into the search field, can hardly be anything but a URL: it names
/// http or https. A bare host is not enough, since "http.StatusNotFound" looks like one.
bool looksLikeUrl(const QString &text);

/// Every URL of a pasted or read list, one a line or separated by blanks; empty lines and those
/// that start with # are left out. Each is read by readUrl(). A line of several words that are not
/// plainly URLs or hosts is one entry with an error, not as many hosts as it has words.
QList<UrlInput> readUrlList(const QString &text);

} // namespace net
