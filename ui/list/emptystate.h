// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <search/search.h>

#include <QLabel>

namespace ui {

class Navigator;

/// What stands in the list's place, or below the offer to check a URL, when no code matches: what
/// was looked for, the nearest names, and what Escape does.
class EmptyState : public QLabel
{
    Q_OBJECT

public:
    /// @p navigator must outlive it.
    explicit EmptyState(Navigator &navigator, QWidget *parent = nullptr);

    /// Explains why @p result, the answer to @p query, shows nothing; @p filtered says that the
    /// class filter hides hits.
    void explain(const core::Catalogue &catalogue, const QString &query,
                 const search::SearchResult &result, bool filtered);

    /// Says what the offer above does, where the list has nothing to show for a URL, or that
    /// @p fault keeps it from being checked.
    void explainCheck(const QString &fault);

signals:
    void allClassesRequested();
};

} // namespace ui
