// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownwindow.h"

#include <ui/check/checkpane.h>
#include <ui/check/hopview.h>
#include <ui/check/urlfield.h>
#include <ui/widgets/codebadge.h>

#include <QImage>
#include <QUrl>

/// The page of the window that checks URLs; null before it was first wanted.
inline ui::CheckPane *page(const ShownWindow &shown)
{
    return shown.window.findChild<ui::CheckPane *>();
}

/// What the badges of the hops say, from top to bottom.
inline QStringList codes(const ShownWindow &shown)
{
    QStringList texts;
    for (const ui::HopView *hop : page(shown)->findChildren<ui::HopView *>()) {
        texts << hop->findChild<ui::CodeBadge *>()->text();
    }
    return texts;
}

/// Whether the path goes on below @p hop, by its lower end.
inline bool isContinued(ui::HopView *hop)
{
    const int x = hop->findChild<ui::CodeBadge *>()->geometry().center().x();
    const QImage image = hop->grab().toImage();
    return image.pixelColor(x, image.height() - 2)
        != image.pixelColor(image.width() - 2, image.height() - 2);
}

inline bool isFinished(const ShownWindow &shown)
{
    return page(shown) && page(shown)->result().finished;
}

/// Opens the page by its key, types @p url and presses Enter.
inline void ask(ShownWindow &shown, const QUrl &url)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(url.toString());
    shown.press(Qt::Key_Return);
}
