// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "curlinput.h"
#include "urlinput.h"

namespace net {

/// What a pasted text was taken for.
enum class PastedKind {
    Nothing, ///< no URL is in it
    Curl, ///< a curl command
    Http, ///< a request as it is sent: "GET /x HTTP/1.1", "Host: a.example"
    Urls ///< one or more URLs, in whatever text
};

/// The requests of a pasted text.
struct Pasted
{
    PastedKind kind = PastedKind::Nothing;
    QList<CheckRequest> requests {};
    QString error {}; ///< one line: why it cannot be asked; then there are no requests
};

/// Reads @p text as what people paste to have it checked. Nothing is sent.
Pasted readPasted(const QString &text);

/// The http and https URLs in @p text: in a sentence, in quotes, a Markdown link, a cell of a
/// table. Punctuation behind a URL is none of it.
QList<QString> urlsIn(const QString &text);

/// Whether @p text is one request with all that it sends, not a URL or a list of them.
bool looksLikeRequest(const QString &text);

/// One entry of a list.
struct ListEntry
{
    CheckRequest request {}; ///< only its URL counts, unless it came from a command
    bool isCommand = false; ///< it was a curl command, which says how it is asked
    QString error {}; ///< one line: why it cannot be asked; empty if it can
};

/// Reads @p text as readUrlList() does; a line may also be a curl command, and where a line is no
/// list of URLs, those that stand in it are taken: a row of a table, a sentence, a Markdown link.
/// Where the list begins (@p isStart), the names of a table's columns are passed over.
QList<ListEntry> readRequestList(const QString &text, bool isStart = true);

/// Whether @p request is more than a URL that is looked at: its method may change something, or it
/// holds headers or a body that the user should see before they are sent.
bool isMoreThanUrl(const CheckRequest &request);

} // namespace net
