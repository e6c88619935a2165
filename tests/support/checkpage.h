// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordingnavigator.h"
#include "shownwindow.h"

#include <ui/check/checkpane.h>
#include <ui/check/hopview.h>
#include <ui/check/urlfield.h>
#include <ui/widgets/codebadge.h>

#include <memory>

/// The page of the window that checks URLs; null before it was first wanted.
ui::CheckPane *page(const ShownWindow &shown);

/// What the badges of the hops say, from top to bottom.
QStringList codes(const ShownWindow &shown);

/// Whether the path goes on below @p hop, by its lower end.
bool isContinued(ui::HopView *hop);

bool isFinished(const ShownWindow &shown);

/// Opens the page by its key, types @p url and presses Enter.
void ask(ShownWindow &shown, const QUrl &url);

/// The hop of an answer to GET @p url.
net::Hop hop(const QString &url, int status);

/// A check that has finished after @p hops.
net::CheckResult resultOf(const QList<net::Hop> &hops);

/// A chain with everything that a hop can have.
net::CheckResult richResult();

/// The page of a check without its window, to which nothing has to be sent.
class CheckPaneFixture
{
protected:
    bool show();

    /// What the label called @p name says; empty if it is hidden.
    QString text(const QString &name) const;

    QList<ui::HopView *> hops() const { return m_pane->findChildren<ui::HopView *>(); }

    RecordingNavigator m_navigator;
    std::unique_ptr<pictures::PictureCache> m_pictures;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::CheckPane> m_pane;
};
