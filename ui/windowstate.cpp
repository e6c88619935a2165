// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstate.h"

#include "windowframe.h"

#include <core/catalogue.h>
#include <ui/base/settings.h>
#include <ui/look/lengths.h>

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// In average letters and lines: 1180 x 780 pixels at 10 points.
constexpr double firstLetters = 157.3;
constexpr double firstLines = 43.3;

/// The largest size of @p window with its frame and a title bar. Wayland does not tell where the
/// panels of the desktop are, and the bars of both are higher there than those of the style.
QSize largestSize(const QMainWindow &window)
{
    const int bar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int bars = QGuiApplication::platformName().startsWith("wayland"_L1) ? 3 : 2;
    return window.screen()->availableSize() - QSize(bar, bars * bar);
}

/// Shrinks @p window where its screen has become smaller than it was. Qt moves a window back onto
/// a screen, but leaves it its size.
void fitToScreen(QMainWindow &window)
{
    const QSize most = largestSize(window);
    if (window.windowState() != Qt::WindowNoState) {
        return;
    }
    if (window.width() > most.width() || window.height() > most.height()) {
        window.resize(window.size().boundedTo(most));
        window.restoreGeometry(window.saveGeometry()); // the place follows the size
    }
}

QSize firstSize(const QMainWindow &window)
{
    const Lengths lengths(window.font());
    const QSize wanted(lengths.letters(firstLetters), qRound(firstLines * lengths.line));
    return wanted.boundedTo(largestSize(window));
}

} // namespace

void restoreWindowState(QMainWindow &window, WindowFrame &frame, const Settings &settings)
{
    window.resize(firstSize(window));
    if (window.restoreGeometry(settings.value(Settings::Key::WindowGeometry).toByteArray())) {
        fitToScreen(window);
    }
    frame.restoreSplitter(settings.value(Settings::Key::SplitterState).toByteArray());
    frame.setListBeside(settings.value(Settings::Key::ListBeside).toBool());
}

void rememberWindowState(const QMainWindow &window, const WindowFrame &frame, Settings &settings)
{
    settings.setValue(Settings::Key::WindowGeometry, window.saveGeometry());
    settings.setValue(Settings::Key::ListBeside, frame.isListBeside());
    settings.setValue(Settings::Key::SplitterState, frame.saveSplitter());
}

int lastCode(const Settings &settings, const core::Catalogue &catalogue)
{
    const int last = settings.value(Settings::Key::LastCode).toInt();
    return catalogue.find(last) ? last : 404;
}

void raiseWindow(QWidget &window, const QString &activationToken)
{
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // Qt hands it to the compositor
    }
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace ui
