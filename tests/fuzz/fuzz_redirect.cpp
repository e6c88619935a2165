// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <net/check/redirect.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A Location field: it leads to an http or https URL without user information, or nowhere.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray location(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const net::Request sent {.url = QUrl(QStringLiteral("https://example.com/a/b?c#d"))};
    const net::Redirection result = net::redirection(sent, 302, location);
    if (result.next.has_value() == result.failure.has_value() && !location.isNull()) {
        std::abort();
    }
    if (result.next) {
        const QUrl &url = result.next->url;
        const bool isGood = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
            && (url.scheme() == QLatin1StringView("http")
                || url.scheme() == QLatin1StringView("https"))
            && !url.toEncoded().contains('\n') && !url.toEncoded().contains(' ');
        if (!isGood) {
            std::abort();
        }
    }
    return 0;
}
