// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ui {

struct Actions;
class PageBar;
class Pages;
class SearchPane;
class StatusBar;
class WindowFrame;

/// The parts of the window: search field, list, page bar, page and status bar. F6 goes from one to
/// the next. In a low window page bar and status bar leave, and come back while they are wanted:
/// with F6, with the Alt key, and the status bar to say how something ended.
class WindowParts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object. @p window is the parent.
    WindowParts(const Actions &actions, SearchPane &search, WindowFrame &frame, PageBar &bar,
                Pages &pages, StatusBar &status, QWidget *window);

    /// Shows the status bar until its message ends.
    void showOutcome();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part { Field, List, Bar, Page, Status };

    void go(int step);
    void leaveBars(const QWidget *before, const QWidget *focus);
    Part current() const;
    bool enter(Part part);
    bool enterPage();
    bool isLow() const;
    void setWanted(bool isWanted);
    void arrange();

    SearchPane &m_search;
    WindowFrame &m_frame;
    PageBar &m_bar;
    Pages &m_pages;
    StatusBar &m_status;
    QWidget *m_window;
    bool m_isWanted = false; ///< whether the bars are shown though the window is low
    bool m_hasOutcome = false;
};

} // namespace ui
