// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <net/check/urlinput.h>

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What the user types or pastes: whatever is accepted is an http or https URL with a host and
/// without user information, and everything else is refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<net::UrlInput> inputs = net::readUrlList(text) << net::readUrl(text);
    for (const net::UrlInput &input : inputs) {
        const bool isGood = input.url.isValid() && !input.url.host().isEmpty()
            && input.url.userInfo().isEmpty() && input.url.scheme().startsWith(u"http");
        if (isGood != input.error.isEmpty()) {
            std::abort();
        }
    }
    net::looksLikeUrl(text);
    return 0;
}
