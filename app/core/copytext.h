// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

namespace core {

/// What copying a code can yield. The names are also what the settings file holds.
enum class CopyFormat {
    Code, ///< 404
    CodeAndPhrase, ///< 404 Not Found
    StatusLine, ///< HTTP/1.1 404 Not Found
    Constant, ///< http.StatusNotFound
    Snippet, ///< http.Error(w, "Not Found", http.StatusNotFound)
    MarkdownLink, ///< [404 Not Found](https://…)
    HtmlLink, ///< <a href="https://…">404 Not Found</a>
    ReferenceUrl, ///< https://…
    ExampleResponse, ///< the raw response of the example
    CurlCommand, ///< a curl command that prints status and headers of the example's request
    Description, ///< the description as plain text
};

/// Every text format, in the order of the menu.
QList<CopyFormat> allCopyFormats();

/// "code-and-phrase": the name of @p format in the settings.
QString copyFormatKey(CopyFormat format);

/// The format with that name, or @p otherwise.
CopyFormat copyFormatForKey(const QString &key, CopyFormat otherwise);

/// "Code and phrase": the name of @p format in the user's language.
QString copyFormatName(CopyFormat format);

/// What the user's ecosystem has for a code; parts may be empty.
struct OwnCode
{
    QString constant; ///< what it calls the code
    QString snippet; ///< how it answers with it
};

/// @p status in @p format, sober and without markup of our own. Empty if the code has nothing to
/// give in that format, such as a reference address for a vendor code.
QString copyText(const Status &status, CopyFormat format, const OwnCode &own = {});

/// @p text as one word of a POSIX shell.
QString shellQuoted(const QString &text);

/// @p text without the backticks that mark code in the catalogue's texts.
QString withoutMarkup(const QString &text);

} // namespace core
