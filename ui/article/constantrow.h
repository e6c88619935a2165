// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

class QLabel;

namespace ui {

class ConstantMenu;
class CopyRow;

/// What the user's first ecosystem calls the code, ready to be copied; the number where it has no
/// name for it.
class ConstantRow : public ArticleSection
{
    Q_OBJECT

public:
    explicit ConstantRow(QWidget *parent = nullptr);

    bool fill(const Subject &subject) override;

private:
    QLabel *m_label;
    CopyRow *m_row;
    ConstantMenu *m_menu;
};

} // namespace ui
