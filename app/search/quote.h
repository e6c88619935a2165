// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/foldedtext.h>

#include <QString>

namespace search {

/// The piece of a pasted text that speaks of the best code, to be shown below it.
struct Quote
{
    QString text; ///< one line, with "…" where it is cut; empty if nothing was pasted
    core::FoldedText::Span found; ///< what speaks of the code, in text

    /// What stands around the @p length characters at @p start of @p pasted.
    static Quote around(QStringView pasted, qsizetype start, qsizetype length);
};

} // namespace search
