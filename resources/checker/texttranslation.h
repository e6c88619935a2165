// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace checker {

/// @p original with the texts of @p translation, an object of the same shape, in place of its own.
/// What the translation lacks stays in English; lists are as long as the original's, but for search
/// words, which are added to those that are there, and lists whose members have an id, where it may
/// name some of them. Beside texts for users it may only repeat what shows where they belong:
/// "code", "name", "by" and "id". Faults are appended to @p errors, with @p where and the path
/// inside the translation.
QJsonObject translated(const QJsonObject &original, const QJsonObject &translation,
                       const QString &where, QStringList *errors);

} // namespace checker
