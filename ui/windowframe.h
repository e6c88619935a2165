// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QWidget>

class QAction;
class QSplitter;
class QVBoxLayout;

namespace ui {

class BarButton;
class PageBar;
class Pages;
class SearchPane;

/// What the window holds below its menus. In a wide window the list stands beside page bar and
/// page. In a narrow one, or where the user hides it, the search field stands above the page bar
/// and the list is a drawer between bar and page: it opens while the user looks for something and
/// closes when a code is chosen.
class WindowFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p search, @p bar and @p pages into itself. @p showList, checkable, shows and hides
    /// the list and is checked while it can be seen.
    WindowFrame(SearchPane &search, PageBar &bar, Pages &pages, QAction *showList, QWidget *window);

    /// Whether the list stands beside the page where the window is wide enough.
    bool isListBeside() const { return m_isListBeside; }
    void setListBeside(bool isBeside);

    /// Whether the page in front shows the codes of the list: then the window has no other list,
    /// and the class filters stand above the page.
    void setListOnPage(bool isOnPage);

    /// How a wide window is split, for restoreSplitter(). What is no such state, or leaves no room
    /// for list or page, leads to the width of a first start.
    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

    bool isDrawerOpen() const;
    void openDrawer();

    /// Closes the drawer; a focus in it goes to the search field. Nothing if there is none.
    void closeDrawer();

    /// Shows the list, or hides it.
    void toggleList();

    /// That of a narrow and low window: one that is made so becomes one on the way.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void keepLetters();
    void setDrawer(bool isDrawer);
    void fitDrawer();
    void showState();

    SearchPane &m_search;
    PageBar &m_bar;
    QAction *m_showList;
    QWidget *m_head;
    QWidget *m_side;
    QSplitter *m_splitter;
    QVBoxLayout *m_sideColumn;
    QVBoxLayout *m_mainColumn = nullptr;
    BarButton *m_listButton;
    QByteArray m_splitterState; // of the last wide window with the list beside
    double m_letter = 0; // average width, in the font that the splitter was last sized for
    bool m_isListBeside = true;
    bool m_isListOnPage = false;
    bool m_isDrawer = false;
};

} // namespace ui
