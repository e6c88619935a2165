// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchhit.h"

#include <core/catalogue.h>

namespace search {

/// Why a code is among the answers, where its phrase does not show it.
struct Why
{
    QString kind; ///< "Keyword", in the user's language; empty where there is nothing to say
    QString text; ///< what matched: a name, a question or a piece of a sentence
    QList<core::FoldedText::Span> spans; ///< what of it the query matched
};

/// Why @p hit answers @p query.
Why whyOf(const SearchHit &hit, const core::Catalogue &catalogue, const QString &query);

} // namespace search
