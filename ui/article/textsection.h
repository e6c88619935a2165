// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

namespace ui {

class TextBlock;

/// A section that is one text.
class TextSection : public ArticleSection
{
    Q_OBJECT

public:
    /// @p name finds the text in tests, @p accessibleName is what it is to a screen reader.
    TextSection(const QString &name, const QString &accessibleName, QWidget *parent);

    bool fill(const Subject &subject) override;

protected:
    /// The section's HTML; empty if it has nothing to say.
    virtual QString html(const Subject &subject) const = 0;

    /// A link in the text was followed.
    virtual void follow(const QUrl &link);

private:
    TextBlock *m_text;
};

} // namespace ui
