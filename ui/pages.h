// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidesteps.h"

#include <ui/article/articlepage.h>
#include <ui/check/checkpage.h>
#include <ui/choose/choosepage.h>
#include <ui/compare/comparepage.h>
#include <ui/learn/learnpage.h>
#include <ui/list/gallerypage.h>
#include <ui/respond/respondpage.h>

#include <QStackedWidget>

class QActionGroup;

namespace ui {

/// The pages of the window, one of them in front. Each has a line in the constructor.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    /// Has the page of codes in front. @p search is the list beside the pages; it must outlive
    /// them.
    Pages(const PageContext &context, SearchPane &search);

    ArticlePage &article() const { return *m_article; }
    CheckPage &check() const { return *m_check; }
    ComparePage &comparison() const { return *m_comparison; }
    ChoosePage &choice() const { return *m_choice; }
    const QList<Page *> &all() const { return m_all; }

    /// The actions that open the pages, in the order of their numbers; that of the page in front is
    /// checked.
    const QActionGroup &tabs() const { return *m_tabs; }

    /// The action that opens @p page.
    const QAction *tabOf(const Page &page) const { return m_tabOf.value(&page); }

    /// Takes over the names that the pages have at present.
    void nameTabs();

    /// The page with that key; null if there is none.
    Page *find(const QString &key) const;

    Page &front() const { return *m_front; }

    /// Whether @p page shows the code of article(), be it the article or another view of it.
    bool isOfCode(const Page &page) const;

    void bringToFront(Page &page);

private:
    template<typename P, typename... Arguments>
    P *add(Arguments &&...arguments);
    QList<int> meantCodes(const SearchPane &search) const;
    void addTabs(const PageContext &context);

    GuideSteps m_steps;
    QList<Page *> m_all;
    ArticlePage *m_article;
    ComparePage *m_comparison;
    ChoosePage *m_choice;
    CheckPage *m_check;
    QActionGroup *m_tabs;
    QHash<const Page *, QAction *> m_tabOf;
    Page *m_front;
};

} // namespace ui
