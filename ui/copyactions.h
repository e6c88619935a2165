// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {

struct Actions;
class Navigator;
class Page;
class Pages;
class SearchPane;

/// What the action Copy does with the page in front.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    /// @p window, the parent, is the one of @p actions and @p pages. All must outlive the object,
    /// and so must @p search, which knows whether a search means nothing.
    CopyActions(const Actions &actions, const Pages &pages, const SearchPane &search,
                Navigator &navigator, QWidget *window);

    /// Whether there is something to copy: a search that means no code leaves no code to copy.
    bool canCopy() const;

    /// Copies what is selected on the page of codes, or else its code, whatever is in front.
    void copyCode();

    /// The same as soon as the window may: Wayland lets only the program with the focus copy.
    void copyCodeWhenAllowed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy(Page &page);

    const Pages &m_pages;
    const SearchPane &m_search;
    Navigator &m_navigator;
    QWidget *m_window;
    bool m_copiesWhenActive = false;
};

} // namespace ui
