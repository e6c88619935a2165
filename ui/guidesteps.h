// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/statusmodel.h>
#include <guide/guidewords.h>
#include <search/search.h>

#include <QCoreApplication>

#include <optional>

namespace ui {

class Navigator;

/// The rows below the codes of a search that lead to Compare and Choose; above them where the text
/// asks for that. The guide is read with the first query.
class GuideSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::GuideSteps)

public:
    /// @p catalogue and @p navigator must outlive the object.
    GuideSteps(const core::Catalogue &catalogue, Navigator &navigator);

    QList<core::ActionRow> rows(const QString &query, const search::SearchResult &found);

private:
    core::ActionRow compareRow(const QList<int> &codes, const QString &explanation) const;
    core::ActionRow chooseRow(const QString &question) const;

    const core::Catalogue &m_catalogue;
    Navigator &m_navigator;
    guide::Guide m_guide;
    std::optional<guide::GuideWords> m_words;
};

} // namespace ui
