// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;

namespace ui {

struct Actions;
class BarButton;
class PageTab;

/// The row above the pages: back and forward, a tab for each page, and what has its place at the
/// end. What does not fit is in the menu "More", but never the tab of the page in front. One stop
/// of the Tab key; the arrow keys move inside. The mouse's buttons Back and Forward do the same
/// wherever in the window they are pressed.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    /// @p tabs are the actions that open the pages, in their order.
    PageBar(const Actions &actions, const QActionGroup &tabs, QWidget *window);

    /// Puts a button for @p action at the end.
    void setLast(QAction *action);

    /// Whether the bar stands below the search field and looks like one with it.
    void setBelowField(bool isBelow);

    /// Gives the focus to the tab of the page in front.
    void focusTab();

    /// Puts the bar before @p page in the order of Tab.
    void standBefore(QWidget *page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fit();
    void fillMore();
    void moveFocus(int step);
    void takeTabStop(BarButton *button);
    BarButton *addButton(QAction *action);
    QList<BarButton *> buttons() const;
    PageTab *currentTab() const;
    int widthOf(const QList<BarButton *> &shown) const;

    const Actions &m_actions;
    QWidget *m_window;
    QHBoxLayout *m_row;
    BarButton *m_back;
    BarButton *m_forward;
    QList<PageTab *> m_tabs;
    BarButton *m_more;
    QMenu *m_moreMenu;
    BarButton *m_last = nullptr;
    BarButton *m_tabStop = nullptr;
    QWidget *m_page = nullptr; // what follows the bar in the order of Tab
    bool m_isBelowField = false;
    bool m_isFitting = false;
};

} // namespace ui
