// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

/// The hop that an answer of @p lines makes: "404 Not Found", then header fields ("Date: …"). A
/// last line "content" stands for content. @p request is a method and a URL.
inline net::Hop rawAnswer(const QStringList &lines,
                          const QString &request = QStringLiteral("GET https://example.com/"),
                          const QString &httpVersion = QStringLiteral("1.1"))
{
    net::Hop hop;
    hop.method = request.section(u' ', 0, 0).toLatin1();
    hop.url = QUrl(request.section(u' ', 1));
    hop.httpVersion = httpVersion;
    hop.isHttp2 = httpVersion == QLatin1StringView("2");
    hop.status = lines.first().section(u' ', 0, 0).toInt();
    hop.phrase = lines.first().section(u' ', 1);
    for (const QString &line : lines.sliced(1)) {
        if (line == QLatin1StringView("content")) {
            hop.hasContent = true;
        } else {
            hop.headers << net::HeaderField {line.section(u':', 0, 0),
                                             line.section(u':', 1).trimmed()};
        }
    }
    return hop;
}
