// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

void showAbout(QWidget *window)
{
    //: @title:window
    const QString title = QCoreApplication::translate("ui::About", "About Statuscat");
    //: @info; %1 is the version
    const QString text = QCoreApplication::translate(
        "ui::About",
        "<h3>Statuscat %1</h3><p>HTTP status codes, explained and drawn.</p><p>The program is free "
        "software under the GNU General Public License, version 3 or later. Texts and pictures are "
        "under CC BY 4.0.</p>");
    QMessageBox::about(window, title, text.arg(QCoreApplication::applicationVersion()));
}

} // namespace ui
