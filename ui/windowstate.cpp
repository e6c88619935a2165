// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstate.h"

#include "settings.h"

#include <QMainWindow>
#include <QSplitter>

namespace ui {

namespace {

constexpr QSize firstSize {1180, 780};
constexpr int firstListWidth = 350;

} // namespace

void restoreWindowState(QMainWindow *window, QSplitter *splitter, const Settings &settings)
{
    window->resize(firstSize);
    window->restoreGeometry(settings.value(Settings::Key::WindowGeometry).toByteArray());
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
