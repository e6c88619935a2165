// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

struct Actions;
class Navigator;
class Pages;
class SearchPane;

/// Gives the rows of the list and of the gallery, and the picture, context menus of the window's
/// actions, and other rows of codes a CodeMenu. All must outlive the window.
void offerContextMenus(const Actions &actions, const Pages &pages, SearchPane &search,
                       Navigator &navigator, QWidget *window);

} // namespace ui
