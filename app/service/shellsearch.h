// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dbustypes.h"

#include <core/catalogue.h>
#include <search/search.h>

#include <QHash>
#include <QImage>

#include <functional>

namespace service {

/// Draws the picture of a code, @p size pixels each side.
using DrawPicture = std::function<QImage(int code, int size)>;

/// What the search field of the desktop is answered. People look there for their files and
/// programs, so only what is surely meant is offered: a number, a pasted line, a constant, a whole
/// phrase or keyword, or several words that begin one. What the program's own search would guess,
/// from one typing error or one word of a phrase, is not.
class ShellSearch
{
public:
    /// The most codes that a query is answered with.
    static constexpr qsizetype mostCodes = 9;

    /// @p catalogue must outlive the search.
    ShellSearch(const core::Catalogue &catalogue, DrawPicture draw);

    /// The codes that are surely meant by @p query, best first; often none.
    QList<search::SearchHit> find(const QString &query) const;

    /// The code that @p id names: three digits of a code in the catalogue; -1 for anything else.
    int codeForId(const QString &id) const;

    /// "404 Not Found" and its summary.
    QString title(int code) const { return m_catalogue.title(code); }
    QString summary(int code) const;

    /// The cat of @p code; drawn once.
    const IconData &icon(int code);

private:
    const core::Catalogue &m_catalogue;
    search::Search m_search;
    DrawPicture m_draw;
    QHash<int, IconData> m_icons;
};

} // namespace service
