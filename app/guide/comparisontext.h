// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison.h"

#include <QJsonObject>

namespace guide {

/// "If your answer is": what stands before the answers of a decision.
QString answersHeading();

/// The rows that are alike, in one line: "The same for all: Retry (No), Cache (Not by default)";
/// empty if there are none.
QString sameForAll(const Comparison &comparison);

/// The texts of @p row, with the reason behind each value; "–" where there is nothing to tell.
QStringList cellTexts(const Row &row);

/// @p comparison as plain text for letters of one width, with a column for each code; rows that are
/// alike in a line below it. Like the other copies it has no title of our own making.
QString comparisonText(const Comparison &comparison, const core::Catalogue &catalogue);

/// @p comparison as a table in Markdown, with a column for each code; rows that are alike in a line
/// below it.
QString comparisonMarkdown(const Comparison &comparison, const core::Catalogue &catalogue);

/// @p comparison as JSON: codes, questions, and all rows by their keys. The keys are never changed.
QJsonObject comparisonJson(const Comparison &comparison, const core::Catalogue &catalogue);

} // namespace guide
