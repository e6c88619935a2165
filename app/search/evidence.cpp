// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence.h"

#include "pastedcode.h"

#include <algorithm>

namespace search {

PasteReader::PasteReader(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
}

PasteReading PasteReader::readPaste(QStringView text) const
{
    constexpr int stated = 5;
    PasteReading reading;
    for (const PastedCode &found : findPastedCodes(text)) {
        const bool isNew =
            std::none_of(reading.codes.cbegin(), reading.codes.cend(),
                         [&found](const Evidence &known) { return known.code == found.code; });
        if (isNew && m_catalogue.find(found.code)) {
            const bool isStated = found.certainty == PastedCode::Certainty::Stated;
            reading.codes << Evidence {.code = found.code,
                                       .kind = Evidence::Kind::Number,
                                       .score = isStated ? stated : 1,
                                       .start = text.indexOf(core::codeText(found.code)),
                                       .length = 3,
                                       .count = 1};
        }
    }
    std::stable_sort(
        reading.codes.begin(), reading.codes.end(),
        [](const Evidence &left, const Evidence &right) { return left.score > right.score; });
    return reading;
}

} // namespace search
