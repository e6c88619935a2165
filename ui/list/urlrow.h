// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <search/search.h>

#include <QAbstractButton>

namespace ui {

/// The row above the list that offers to check the URL in the search field. It looks like a row of
/// the list; while it is the current one, Enter in the search field means it. Ctrl+Enter always
/// does.
class UrlRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UrlRow(QWidget *parent = nullptr);

    /// Offers what @p query, a text of the search field, asks for, or nothing. A bare host counts
    /// if nothing was @p found; one that is plainly a host counts always, but Enter goes on to
    /// mean a code that the query names. A faulty URL, or a list of which @p isCut says that the
    /// field holds but a part, is offered with what is wrong with it.
    void offer(const QString &query, const search::SearchResult &found, bool isCut);

    /// The URLs that are offered, a line each; empty if nothing is.
    QString urls() const { return m_urls; }

    /// What is wrong with what is offered; empty if nothing is.
    QString fault() const { return m_fault; }

    /// Whether Enter means the offer, and no row of the list.
    bool isCurrent() const { return m_isCurrent && !m_urls.isEmpty(); }
    void setCurrent(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString explanation() const;

    QString m_urls;
    QString m_fault;
    bool m_isList = false;
    bool m_isCurrent = false;
};

} // namespace ui
