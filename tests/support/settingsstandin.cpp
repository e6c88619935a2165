// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/base/settings.h>

#include <QCoreApplication>
#include <QTextStream>

/// A program that does nothing but save: settingsstandin FILE gives two settings the same number,
/// the next one each time, and prints it when they are saved, until it is killed.
int main(int argc, char **argv)
{
    using ui::Settings;
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    Settings settings(QCoreApplication::arguments().value(1));
    for (int number = 1;; ++number) {
        settings.setValue(Settings::Key::LastCode, number);
        settings.setValue(Settings::Key::GalleryWidth, number);
        if (!settings.save().isEmpty()) {
            return 1;
        }
        out << number << Qt::endl;
    }
}
