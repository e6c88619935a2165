// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

/// The mouse's buttons Back and Forward, wherever in the window they are pressed.
class HistoryButtons : public QObject
{
    Q_OBJECT

public:
    /// The buttons trigger @p back and @p forward while @p window, the parent, is active.
    HistoryButtons(QAction *back, QAction *forward, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_back;
    QAction *m_forward;
    QWidget *m_window;
};

} // namespace ui
