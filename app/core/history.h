// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace core {

/// Something that the window showed.
struct Place
{
    QString page; ///< the key of the page
    int code = -1; ///< that it showed; -1 on a page that shows none
    QString detail = {}; ///< what else it showed, in the page's own words

    bool operator==(const Place &) const = default;
};

/// The places seen, in the order of seeing, with the present one among them: what Back and Forward
/// walk through.
class History
{
public:
    /// The most steps that are kept.
    static constexpr qsizetype limit = 100;

    /// Remembers @p place after the present one and forgets what was forward of it. The present
    /// place again changes nothing; tells whether it was another.
    bool visit(const Place &place);

    /// Takes @p place for the present one: what is passed through while typing leaves no trace of
    /// each letter.
    void replace(const Place &place);

    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < m_places.size(); }

    /// The place one step back, which becomes the present one; call it only if canGoBack().
    Place back();

    /// The place one step forward, which becomes the present one; call it only if canGoForward().
    Place forward();

private:
    QList<Place> m_places;
    qsizetype m_present = -1;
};

} // namespace core
