// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPoint;
class QWidget;

namespace ui {

class Navigator;
class Pages;

/// Takes rows that are dragged onto the page Compare or its tab.
class CodeDrop : public QObject
{
    Q_OBJECT

public:
    /// Watches @p window, which accepts drops. All must outlive the object.
    CodeDrop(const Pages &pages, Navigator &navigator, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWanted(const QPoint &place) const;

    const Pages &m_pages;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace ui
