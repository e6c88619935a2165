// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlepart.h"

#include <core/catalogue.h>

namespace ui {

/// What the page of a code is about at present. Valid until the next code.
struct Subject
{
    const core::Catalogue &catalogue;
    int code;
    const core::StatusSummary *summary; ///< null if nobody assigned the code
    const core::Status &status; ///< empty but for the code if nobody assigned it
    QStringList ecosystems; ///< whose constants the user wants, by their ids
    QStringList products; ///< that the user wants to be told about in full, by their names
    bool hasRail; ///< the page is wide enough to have sections beside each other
    QList<core::Sender> asking; ///< those of the message that the code was found by
};

/// A section of the page of a code, below its cards: a heading and what stands below it.
class ArticleSection : public ArticlePart
{
    Q_OBJECT

public:
    using ArticlePart::ArticlePart;

    /// Fills the section; false if it has nothing to say about @p subject, and is not to be seen.
    virtual bool fill(const Subject &subject) = 0;
};

} // namespace ui
