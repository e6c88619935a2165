// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/http/http1reader.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

net::Answer readInSteps(QByteArrayView octets, qsizetype step)
{
    net::Http1Reader reader("GET");
    for (; !octets.isEmpty(); octets = octets.sliced(std::min(step, octets.size()))) {
        reader.read(octets.first(std::min(step, octets.size())));
    }
    reader.end();
    return reader.answer();
}

} // namespace

/// What a server sends over HTTP/1: the same answer however it is cut into pieces, and one that the
/// rules can be held against.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    const net::Answer answer = readInSteps(octets, octets.size());
    const net::Answer inPieces = readInSteps(octets, 1);
    if (answer.state != inPieces.state || answer.head.status != inPieces.head.status
        || answer.head.fields != inPieces.head.fields) {
        std::abort();
    }
    if (answer.hasStatus()) {
        static const core::Catalogue catalogue = core::Catalogue::embedded();
        static const net::RuleBook rules(catalogue);
        net::Hop hop;
        hop.method = "GET";
        hop.url = QUrl(QStringLiteral("https://example.com/"));
        hop.status = answer.head.status;
        hop.phrase = net::readable(answer.head.phrase);
        hop.hasContent = answer.hasContent;
        for (const auto &[name, value] : answer.head.fields) {
            hop.headers.append({net::readable(name), net::readable(value)});
        }
        rules.remarks(hop);
    }
    return 0;
}
