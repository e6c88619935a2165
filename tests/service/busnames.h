// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What the service is called on the bus.
inline const QString busName = QStringLiteral(STATUSCAT_ID);
inline const QString gnomePath = QStringLiteral("/io/github/statuscat/Statuscat/SearchProvider");
inline const QString gnome = QStringLiteral("org.gnome.Shell.SearchProvider2");
inline const QString kdePath = QStringLiteral("/io/github/statuscat/Statuscat/KRunner");
inline const QString kde = QStringLiteral("org.kde.krunner1");
