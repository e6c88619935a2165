// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/base/settings.h>

#include <QTemporaryDir>

/// What each file of settings begins with.
inline const QByteArray settingsHead = "[statuscat]\nversion=1\n\n";

/// A file of settings for a test, in a folder of its own. It is made by the first who saves.
class SettingsFile
{
public:
    /// Saves @p values in it.
    explicit SettingsFile(
        std::initializer_list<std::pair<ui::Settings::Key, QVariant>> values = {});

    QString path() const { return m_folder.filePath(QStringLiteral("statuscat.ini")); }

private:
    QTemporaryDir m_folder;
};
