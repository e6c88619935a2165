// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/copytext.h>

#include <QMenu>

namespace ui {

/// "Copy as…": every format with the text that it would copy. The one that Enter uses is marked.
class CopyMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CopyMenu(QWidget *parent = nullptr);

    /// Lists what @p status can be copied as; @p constant is what the user's ecosystem calls it,
    /// @p chosen the format that Enter uses.
    void list(const core::Status &status, const core::OwnCode &own, core::CopyFormat chosen);

signals:
    void formatChosen(core::CopyFormat format);
    void pictureChosen();
};

} // namespace ui
