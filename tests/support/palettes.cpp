// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palettes.h"

#include <ui/look/theme.h>

#include <QApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

QStringList palettesOfTests()
{
    return {u"the system's"_s, u"light"_s, u"dark"_s, u"white on black"_s};
}

void usePalette(const QString &name)
{
    if (name == "light"_L1 || name == "dark"_L1) {
        ui::applyTheme(ui::themeForKey(name));
    } else if (name == "white on black"_L1) {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::lightGray, Qt::white,
                         Qt::white, Qt::black, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        palette.setColor(QPalette::Highlight, Qt::cyan);
        QApplication::setPalette(palette);
    }
}

void forgetPalette()
{
    ui::applyTheme(ui::Theme::System);
    QApplication::setPalette(QPalette());
}
