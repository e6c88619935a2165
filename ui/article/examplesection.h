// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

namespace ui {

class CopyableCode;

/// A request and the answer with the code, where the page is wide enough to have them in sight. In
/// narrow ones they are a fold.
class ExampleSection : public ArticleSection
{
    Q_OBJECT

public:
    explicit ExampleSection(QWidget *parent);

    bool fill(const Subject &subject) override;

private:
    CopyableCode *m_example;
};

} // namespace ui
