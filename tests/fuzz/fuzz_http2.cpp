// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <net/http/http2reader.h>

#include <cstddef>
#include <cstdint>

/// What a server sends over HTTP/2.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    net::Http2Reader reader({.url = QUrl(QStringLiteral("https://example.com/"))});
    reader.takeOutput();
    reader.read(QByteArrayView(data, static_cast<qsizetype>(size)));
    reader.takeOutput();
    reader.end();
    return 0;
}
