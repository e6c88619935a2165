// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Lets Tab and screen readers go through what @p page holds in the order in which its layouts, and
/// those inside it, show it; Qt takes the order in which things were made. Call it when all is
/// there.
void orderAsShown(QWidget *page);

} // namespace ui
