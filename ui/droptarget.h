// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDropEvent;
class QPoint;
class QWidget;

namespace ui {

class Navigator;
class Pages;
class SearchPane;

/// Takes what is dropped onto the window: rows onto the page Compare or its tab, and a file of
/// another program, which the search reads.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    /// Lets @p window accept drops, and watches it. All must outlive the object.
    DropTarget(const Pages &pages, SearchPane &search, Navigator &navigator, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeCodes(const QList<int> &codes, QDropEvent *drop);
    bool isWanted(const QPoint &place) const;

    const Pages &m_pages;
    SearchPane &m_search;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace ui
