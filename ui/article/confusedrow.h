// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// A code that is taken for the one of the page, and what tells them apart.
struct ConfusedRow
{
    int code = 0;
    QString title;
    QString answer; ///< may begin with a small letter, and has no markup
    bool isThisPage = false; ///< it is the code of the page itself
};

} // namespace ui
