// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <search/search.h>

#include <QLabel>

namespace ui {

/// What stands above the list, or below the offer to check a URL, when no code matches: what was
/// looked for, and what Escape does. What can be done instead are rows of the list.
class EmptyState : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Explains why @p result, the answer to @p query, shows nothing; @p isFiltered says that the
    /// class filter hides hits.
    void explain(const QString &query, const search::SearchResult &result, bool isFiltered);

    /// Says what the offer above does, where the list has nothing to show for a URL, or that
    /// @p fault keeps it from being checked.
    void explainCheck(const QString &fault);
};

} // namespace ui
