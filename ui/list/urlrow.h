// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <search/search.h>

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// The offer to check what was typed into the search field.
struct UrlRow
{
    Q_DECLARE_TR_FUNCTIONS(ui::UrlRow)

public:
    QStringList urls {}; ///< as typed, or one whole request; empty if nothing is offered
    QString title {};
    QString fault {}; ///< what is wrong with the URLs; empty if nothing is
    bool isShownFirst = false; ///< it sends more than a URL, which is shown before it is sent
    bool isBest = false; ///< whether Enter in the search field means it, and no code

    /// What Enter or Ctrl+Enter does, or the fault; @p isCurrent says that the row is the current
    /// one.
    QString explanation(bool isCurrent) const;
};

/// What is offered for @p query, a text of the search field. A bare host counts if nothing was
/// @p found; one that is plainly a host counts always, but is not the best row beside a code that
/// the query names. A curl command and a request as it is sent count, and URLs that stand in
/// another text, which are not the best row beside a code. A faulty URL, or a list of which @p
/// isCut says that the field holds but a part, is offered with what is wrong with it.
UrlRow urlRow(const QString &query, const search::SearchResult &found, bool isCut);

} // namespace ui
