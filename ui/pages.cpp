// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <core/statusroles.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/widgets/accessible.h>

#include <QAbstractItemView>
#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Pages::Pages(const PageContext &context, SearchPane &search)
    : QStackedWidget(context.window)
    , m_steps(context.catalogue, context.navigator)
    , m_tabs(new QActionGroup(this))
{
    setAccessibleRole(this, QAccessible::Client); // which is passed over in silence
    m_article = add<ArticlePage>(context);
    m_comparison = add<ComparePage>(context, [this, &search] { return meantCodes(search); });
    m_choice = add<ChoosePage>(context);
    add<GalleryPage>(context, search, *m_article);
    m_check = add<CheckPage>(context);
    auto *respond = add<RespondPage>(context, *m_article);
    add<LearnPage>(context);
    m_front = m_article;
    addTabs(context);
    search.addSteps([this](const QString &query, const search::SearchResult &found) {
        return m_steps.rows(query, found);
    });
    search.addSteps([respond](const QString &query, const search::SearchResult &) {
        return respond->steps(query);
    });
    addWidget(m_article->widget());
}

Page *Pages::find(const QString &key) const
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(),
                                 [&key](const Page *page) { return page->key() == key; });
    return it == m_all.cend() ? nullptr : *it;
}

/// The code of the row that has the focus on a page, or those that are selected in the list, or the
/// one that is shown.
QList<int> Pages::meantCodes(const SearchPane &search) const
{
    const auto *rows = qobject_cast<const QAbstractItemView *>(focusWidget());
    if (rows && rows->model() != search.list()->model()) {
        const QVariant focused = rows->currentIndex().data(core::CodeRole);
        if (focused.isValid() && focused.toInt() >= 0) {
            return {focused.toInt()};
        }
    }
    const QList<int> selected = search.list()->selectedCodes();
    return selected.size() > 1 ? selected : QList<int> {m_article->code()};
}

bool Pages::isOfCode(const Page &page) const
{
    return page.place().page == m_article->key();
}

void Pages::bringToFront(Page &page)
{
    QWidget *widget = page.widget();
    if (indexOf(widget) < 0) {
        addWidget(widget);
    }
    setCurrentWidget(widget);
    m_front->setInFront(false);
    m_front = &page;
    page.setInFront(true);
    if (QAction *tab = m_tabOf.value(&page)) {
        tab->setChecked(true);
    } else if (QAction *other = m_tabs->checkedAction()) {
        other->setChecked(false);
    }
}

void Pages::nameTabs()
{
    for (auto [page, tab] : m_tabOf.asKeyValueRange()) {
        tab->setIconText(page->name());
    }
}

void Pages::addTabs(const PageContext &context)
{
    QList<Page *> pages = m_all;
    pages.removeIf([](const Page *page) { return page->number() == 0; });
    std::sort(pages.begin(), pages.end(),
              [](const Page *left, const Page *right) { return left->number() < right->number(); });
    for (Page *page : std::as_const(pages)) {
        QAction *tab = context.actions.add(u"page-"_s + page->key(), page->name(),
                                           {Qt::ALT | Qt::Key(Qt::Key_0 + page->number())},
                                           //: @info:status; %1 is the name of a page, such as Check
                                           tr("Go to the page: %1").arg(page->name()));
        tab->setCheckable(true);
        tab->setChecked(page == m_front);
        m_tabs->addAction(tab);
        m_tabOf.insert(page, tab);
        connect(tab, &QAction::triggered, this, [page, &navigator = context.navigator] {
            navigator.show(*page);
            page->focus();
        });
    }
}

template<typename P, typename... Arguments>
P *Pages::add(Arguments &&...arguments)
{
    auto *page = new P(std::forward<Arguments>(arguments)..., this);
    m_all << page;
    return page;
}

} // namespace ui
