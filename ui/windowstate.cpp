// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstate.h"

#include <ui/base/settings.h>

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

namespace ui {

namespace {

constexpr QSize firstSize {1180, 780};
constexpr int firstListWidth = 350;

/// Shrinks @p window where its screen has become smaller than it was. Qt moves a window back onto
/// a screen, but leaves it its size.
void fitToScreen(QMainWindow *window)
{
    const int frame = window->style()->pixelMetric(QStyle::PM_TitleBarHeight); // at the most
    const QSize most = window->screen()->availableSize() - QSize(frame, frame);
    if (window->windowState() != Qt::WindowNoState) {
        return;
    }
    if (window->width() > most.width() || window->height() > most.height()) {
        window->resize(window->size().boundedTo(most));
        window->restoreGeometry(window->saveGeometry()); // the place follows the size
    }
}

} // namespace

void restoreWindowState(QMainWindow *window, QSplitter *splitter, const Settings &settings)
{
    window->resize(firstSize);
    if (window->restoreGeometry(settings.value(Settings::Key::WindowGeometry).toByteArray())) {
        fitToScreen(window);
    }
    splitter->setSizes({firstListWidth, firstSize.width() - firstListWidth});
    splitter->restoreState(settings.value(Settings::Key::SplitterState).toByteArray());
}

void rememberWindowState(const QMainWindow &window, const QSplitter &splitter, Settings &settings)
{
    settings.setValue(Settings::Key::WindowGeometry, window.saveGeometry());
    if (splitter.orientation() == Qt::Horizontal) { // how a narrow window is split is not chosen
        settings.setValue(Settings::Key::SplitterState, splitter.saveState());
    }
}

} // namespace ui
