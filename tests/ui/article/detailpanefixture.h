// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/recordingnavigator.h"

#include <core/catalogue.h>
#include <ui/article/detailpane.h>
#include <ui/widgets/textblock.h>

#include <QTest>

#include <memory>

/// The page of a code as a window of its own.
class DetailPaneFixture
{
protected:
    static constexpr QSize wide {1000, 700};
    static constexpr QSize narrow {320, 700};

    void show()
    {
        m_pictures = std::make_unique<pictures::PictureCache>(m_images);
        m_navigator = {};
        m_pane = std::make_unique<ui::DetailPane>(m_catalogue, *m_pictures, m_navigator);
        m_pane->setEcosystems({QStringLiteral("go"), QStringLiteral("python")});
        m_pane->resize(wide);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void close()
    {
        m_pane.reset();
        m_pictures.reset();
    }

    /// Lays out what is new: the texts first, then, by their heights, the page around them.
    void settle() const
    {
        for (int pass = 0; pass < 3; ++pass) {
            m_pane->grab();
            QCoreApplication::processEvents();
        }
    }

    ui::TextBlock *block(const QString &name) const
    {
        return m_pane->findChild<ui::TextBlock *>(name);
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<pictures::PictureCache> m_pictures;
    RecordingNavigator m_navigator;
    std::unique_ptr<ui::DetailPane> m_pane;
};
