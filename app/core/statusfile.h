// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"
#include "texttranslation.h"

class QJsonObject;

namespace core {

/// "registered", "vendor", …: the name of @p standing in the files. Never translated.
QString standingKey(Standing standing);

/// Reads one file of resources/catalogue, with the texts of @p overlay in place of its own.
/// Everything is checked: each fault is appended to @p errors with @p fileName, or the overlay's,
/// and the path inside the file, and what could be read is returned all the same.
Status readStatus(const QByteArray &json, const QString &fileName, QStringList *errors,
                  const TextTranslation &overlay = {});

/// What the list and the search need, as one entry of the index that the build makes of all code
/// files.
QJsonObject toIndexEntry(const StatusSummary &summary);

/// The reverse of toIndexEntry(); lenient, since the build made it.
StatusSummary fromIndexEntry(const QJsonObject &entry);

} // namespace core
