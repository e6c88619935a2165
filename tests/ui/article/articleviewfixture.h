// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/recordingnavigator.h"

#include <core/catalogue.h>
#include <ui/article/articleview.h>
#include <ui/look/lengths.h>
#include <ui/widgets/textblock.h>

#include <QTest>

#include <memory>

/// The page of a code as a window of its own.
class ArticleViewFixture
{
protected:
    static constexpr double twoCards = 133; // letters that both cards need side by side
    static constexpr QSize wide {1000, 700};
    static constexpr QSize narrow {320, 700};

    void show()
    {
        m_pictures = std::make_unique<pictures::PictureCache>(m_images);
        m_navigator = {};
        m_view = std::make_unique<ui::ArticleView>(m_catalogue, *m_pictures, m_navigator);
        m_view->setEcosystems({QStringLiteral("go"), QStringLiteral("python")});
        m_view->resize(ui::Lengths(m_view->font()).letters(twoCards), 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void close()
    {
        m_view.reset();
        m_pictures.reset();
    }

    /// Lays out what is new: the texts first, then, by their heights, the page around them.
    void settle() const
    {
        m_view->complete();
        for (int pass = 0; pass < 3; ++pass) {
            m_view->grab();
            QCoreApplication::processEvents();
        }
    }

    /// The text of a card or a section, filled with what is shown.
    ui::TextBlock *block(const QString &name) const
    {
        m_view->complete();
        return m_view->findChild<ui::TextBlock *>(name);
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<pictures::PictureCache> m_pictures;
    RecordingNavigator m_navigator;
    std::unique_ptr<ui::ArticleView> m_view;
};
