// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <search/accesslog.h>
#include <search/evidence.h>

#include <QByteArrayView>
#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What the user pastes: every code is told once, best first, with a place that lies in the text,
/// and what is quickly read in a line of an access log is what the reader finds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const core::Catalogue catalogue = core::Catalogue::embedded();
    static const search::PasteReader reader(catalogue);
    const QByteArrayView octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(octets);
    const search::PasteReading reading = reader.readPaste(text);
    QSet<int> codes;
    for (const search::Evidence &evidence : reading.codes) {
        const bool isInText = evidence.start >= 0 && evidence.length > 0
            && evidence.start + evidence.length <= text.size();
        if (!isInText || evidence.count < 1 || codes.contains(evidence.code)) {
            std::abort();
        }
        codes << evidence.code;
    }
    const bool isLine = !octets.contains('\n') && !octets.contains('\r');
    const std::optional<int> status = isLine ? search::accessLogStatus(octets) : std::nullopt;
    if (status && catalogue.find(*status)
        && (reading.codes.isEmpty() || reading.codes.first().code != *status)) {
        std::abort();
    }
    return 0;
}
