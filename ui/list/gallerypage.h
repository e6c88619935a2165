// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/page.h>

namespace ui {

class GalleryView;
class SearchPane;

/// The codes of the list as pictures. It shows the code that is current there, and what is copied
/// is what the page of that code copies.
class GalleryPage : public Page
{
    Q_OBJECT

public:
    /// @p search, the list, and @p article, the page of its current code, must outlive the page.
    GalleryPage(const PageContext &context, SearchPane &search, Page &article,
                QObject *parent = nullptr);

    QString key() const override;
    int number() const override { return 6; }
    QString name() const override;
    QString title() const override { return m_article.title(); }
    QWidget *widget() override;
    core::Place place() const override { return m_article.place(); }
    bool isList() const override { return true; }
    void offer(const QString &text) override;
    void setInFront(bool isInFront) override;
    void copy() override { m_article.copy(); }
    QString copyText() const override { return m_article.copyText(); }
    QMenu *copyMenu() const override { return m_article.copyMenu(); }

private:
    void enlarge(int pixels);

    PageContext m_context;
    SearchPane &m_search;
    Page &m_article;
    GalleryView *m_view;
};

} // namespace ui
