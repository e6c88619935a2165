// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsfile.h"

#include <QTest>

SettingsFile::SettingsFile(std::initializer_list<std::pair<ui::Settings::Key, QVariant>> values)
{
    ui::Settings settings(path());
    for (const auto &[key, value] : values) {
        settings.setValue(key, value);
    }
    QCOMPARE(settings.save(), QString());
}
