// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "search.h"

#include <QByteArrayView>

namespace search {

/// Tells of each line of a file the code that it means.
class LineCodes
{
public:
    /// Of a longer line only that much counts, in octets.
    static constexpr qsizetype longestLine = 1'000'000;

    /// @p catalogue must outlive the object.
    explicit LineCodes(const core::Catalogue &catalogue);

    /// The code that @p line, UTF-8 and without its end, means; -1 if it means none. The same as
    /// Search::find(line).best(), but faster.
    int codeOf(QByteArrayView line) const;

private:
    const core::Catalogue &m_catalogue;
    PasteReader m_reader;
    Search m_search;
};

} // namespace search
