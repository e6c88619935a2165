// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerypage.h"

#include "galleryview.h"
#include "searchfield.h"
#include "searchpane.h"
#include "statuslistview.h"

#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>

using namespace Qt::StringLiterals;

namespace ui {

GalleryPage::GalleryPage(const PageContext &context, SearchPane &search, Page &article,
                         QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_search(search)
    , m_article(article)
    , m_view(new GalleryView(context.pictures, context.window))
{
    m_view->hide(); // it has no place in the window before it is in front
    m_view->setModel(&search.filter());
    m_view->setSelectionModel(search.list()->selectionModel()); // one current code
    m_view->setPictureWidth(context.settings.value(Settings::Key::GalleryWidth).toInt());
    const Actions &actions = context.actions;
    connect(m_view, &GalleryView::typed, &search, &SearchPane::type);
    connect(m_view, &GalleryView::opened, this, [this] { m_context.navigator.show(m_article); });
    connect(m_view, &GalleryView::pictureWidthChanged, this,
            [this](int width) { m_context.settings.setValue(Settings::Key::GalleryWidth, width); });
    connect(&search, &SearchPane::selected, m_view,
            [this](const QModelIndex &row) { m_view->scrollTo(row); });
    connect(actions.gallery, &QAction::triggered, this, [this](bool shown) {
        m_context.navigator.show(shown ? static_cast<Page &>(*this) : m_article);
    });
    connect(actions.larger, &QAction::triggered, this, [this] { enlarge(GalleryView::zoomStep); });
    connect(actions.smaller, &QAction::triggered, this,
            [this] { enlarge(-GalleryView::zoomStep); });
}

QString GalleryPage::key() const
{
    return u"gallery"_s;
}

QString GalleryPage::name() const
{
    //: @action:button the page with all codes as pictures
    return tr("Gallery");
}

QWidget *GalleryPage::widget()
{
    return m_view;
}

void GalleryPage::offer(const QString &text)
{
    m_context.navigator.find(text);
    m_context.navigator.show(*this);
}

/// While it is in front, the arrow keys of the search field move in it.
void GalleryPage::setInFront(bool isInFront)
{
    m_context.actions.gallery->setChecked(isInFront);
    m_search.field()->setNavigated(isInFront ? static_cast<QWidget *>(m_view) : m_search.list());
}

void GalleryPage::enlarge(int pixels)
{
    m_view->setPictureWidth(m_view->pictureWidth() + pixels);
}

} // namespace ui
