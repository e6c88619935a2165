// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace ui {

/// Shows which control has the focus by a ring around it, once for the whole program, and scrolls
/// it into view. A click shows no ring: the user knows where that was. Views and links draw the
/// ring around what is current in them by themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Follows the focus as long as @p parent lives. One is enough for all windows.
    explicit FocusRing(QObject *parent = nullptr);

private:
    void follow(QWidget *old, QWidget *focused);
    void surround(QWidget *widget);

    QPointer<QFocusFrame> m_frame; // which belongs to the page around the control
};

} // namespace ui
