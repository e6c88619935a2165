// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace pictures {
class PictureCache;
}

namespace ui {

class Settings;
class StatusListView;

/// Shows small pictures in the rows of @p list while @p action is checked, as @p settings have it
/// at first, and remembers at once what is chosen. All must outlive the list.
void offerThumbnails(QAction *action, Settings &settings, StatusListView &list,
                     pictures::PictureCache &pictures);

} // namespace ui
