// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <algorithm>

namespace ui {

Pages::Pages(const PageContext &context, SearchPane &search)
    : QStackedWidget(context.window)
{
    m_article = add<ArticlePage>(context);
    add<GalleryPage>(context, search, *m_article);
    m_check = add<CheckPage>(context);
    m_front = m_article;
    addWidget(m_article->widget());
}

Page *Pages::find(const QString &key) const
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(),
                                 [&key](const Page *page) { return page->key() == key; });
    return it == m_all.cend() ? nullptr : *it;
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
}

template<typename P, typename... Arguments>
P *Pages::add(Arguments &&...arguments)
{
    auto *page = new P(std::forward<Arguments>(arguments)..., this);
    m_all << page;
    return page;
}

} // namespace ui
