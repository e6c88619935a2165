// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {

/// Shows the tool tips of all widgets, and of rows, in lines of a readable length; Qt wraps only
/// those with markup, and screen readers would read that aloud.
class ToolTips : public QObject
{
    Q_OBJECT

public:
    explicit ToolTips(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
