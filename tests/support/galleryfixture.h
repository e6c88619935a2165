// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "waiting.h"

#include <core/statusmodel.h>
#include <core/statusroles.h>
#include <search/statusfilter.h>
#include <ui/list/galleryview.h>
#include <ui/list/statusdelegate.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

/// A shown gallery over a small catalogue: 200 | 400 404 410 413 | 500 530 | 000.
class GalleryFixture
{
protected:
    // Two pictures side by side, whatever a scroll bar takes.
    static constexpr int twoColumns = 480;

    static int codeOf(const QModelIndex &index) { return index.data(core::CodeRole).toInt(); }

    bool readCatalogue()
    {
        m_catalogue = core::Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
        return !m_catalogue.codes().isEmpty();
    }

    bool show()
    {
        m_model = std::make_unique<core::StatusModel>(m_catalogue);
        m_filter = std::make_unique<search::StatusFilter>(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_pictures = std::make_unique<pictures::PictureCache>(m_images);
        m_view = std::make_unique<ui::GalleryView>(*m_pictures);
        m_view->setModel(m_filter.get());
        m_view->resize(twoColumns, 500);
        m_view->show();
        return QTest::qWaitForWindowExposed(m_view.get(), patience);
    }

    void close()
    {
        m_view.reset();
        m_pictures.reset();
        m_tester.reset();
        m_filter.reset();
        m_model.reset();
    }

    QModelIndex index(int code) const { return m_filter->indexForCode(code); }
    int current() const { return codeOf(m_view->currentIndex()); }

    bool isInView(const QModelIndex &index) const
    {
        return m_view->viewport()->rect().contains(m_view->visualRect(index));
    }

    /// Where @p index stands in the next painting.
    QRect placeOf(const QModelIndex &index) const
    {
        m_view->grab();
        return m_view->visualRect(index);
    }

    core::Catalogue m_catalogue;
    pictures::CatImages m_images;
    std::unique_ptr<core::StatusModel> m_model;
    std::unique_ptr<search::StatusFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<pictures::PictureCache> m_pictures;
    std::unique_ptr<ui::GalleryView> m_view;
};
