// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/// The desktop's style, but for the picture of a button that is hardly ever seen: every menu bar
/// makes one, for menus that do not fit, and loading its picture brings all icon and image plugins
/// into the start, a sixth of it.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace ui
