// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

#include <QColor>

namespace poster {

/// What a text is, which decides its colour.
enum class Tone {
    Main,
    Quiet, ///< steps back behind the main text, with a contrast of 4.5 at least
    Class ///< in the colour of its class, with a contrast of 4.5 at least
};

/// The colours of a poster on paper or, dark, on a screen.
class Colors
{
public:
    explicit Colors(bool isDark);

    QColor page() const;
    QColor panel() const;
    QColor line() const;

    /// The mark of @p statusClass, which stands on the page.
    QColor mark(core::StatusClass statusClass) const;

    /// Text of @p statusClass on page or panel.
    QColor text(Tone tone, core::StatusClass statusClass) const;

private:
    bool m_isDark;
};

} // namespace poster
