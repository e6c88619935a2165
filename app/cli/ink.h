// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include <QString>

namespace cli {

/// Makes texts bold, coloured or links on a terminal, and leaves them as they are elsewhere. What
/// comes from outside must be printable() before.
class Ink
{
public:
    /// Leaves all as it is.
    Ink() = default;

    /// @p when is what the user wants.
    Ink(When when, const Terminal &terminal);

    bool isColored() const { return m_isColored; }

    QString bold(const QString &text) const;

    /// Bold and in the colour of the class of @p code.
    QString ofClass(int code, const QString &text) const;

    /// @p text as a link to @p url; as it is if that is no valid one.
    QString link(const QString &text, const QString &url) const;

    /// @p line with each URL in it as a link to itself.
    QString withLinks(const QString &line) const;

private:
    bool m_isColored = false;
    bool m_hasManyColors = false;
    bool m_hasLinks = false;
};

} // namespace cli
