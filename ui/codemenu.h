// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QContextMenuEvent;
class QWidget;

namespace ui {

struct Actions;
class Navigator;
class Pages;
class SearchPane;

/// The context menu of rows that are about another code than the one that is shown: wherever a view
/// with a menu of its own leaves the event to the window, and its row has a code (core::CodeRole).
class CodeMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive @p window, whose child it becomes.
    CodeMenu(const Actions &actions, const Pages &pages, SearchPane &search, Navigator &navigator,
             QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int codeAt(const QContextMenuEvent &event) const;
    void open(int code, const QPoint &place);

    const Actions &m_actions;
    const Pages &m_pages;
    SearchPane &m_search;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace ui
