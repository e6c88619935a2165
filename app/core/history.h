// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace core {

/// The codes seen, in the order of seeing, with a place in it: what Back and Forward walk through.
class History
{
public:
    /// The most steps that are kept.
    static constexpr qsizetype limit = 100;

    /// Remembers @p code after the present one and forgets what was forward of it. The present code
    /// again changes nothing.
    void visit(int code);

    /// Takes @p code for the present one: what is passed through while typing leaves no trace of
    /// each letter.
    void replace(int code);

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_codes.size(); }

    /// The code one step back, which becomes the present one; call it only if canGoBack().
    int back();

    /// The code one step forward, which becomes the present one; call it only if canGoForward().
    int forward();

private:
    QList<int> m_codes;
    qsizetype m_place = -1;
};

} // namespace core
