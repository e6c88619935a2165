// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshot.h"

#include "mainwindow.h"

#include <pictures/writefile.h>

#include <QCoreApplication>

namespace ui {

QString saveScreenshot(MainWindow &window, const QString &file, const QSize &size)
{
    window.resize(size);
    window.show();
    QCoreApplication::processEvents(); // lets the layouts settle
    window.grab(); // asks for the small pictures
    while (!window.isDrawn()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return pictures::writeImage(file, window.grab().toImage());
}

} // namespace ui
