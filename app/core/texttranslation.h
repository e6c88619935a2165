// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "strictobject.h"

namespace core {

/// A file of the same shape as another one, which holds only the texts that a language translates.
struct TextTranslation
{
    QByteArray json; ///< empty if the language has no such file
    QString where; ///< its name for errors, "de/404.json"

    /// Reads @p name in @p folder, which need not exist: English has no overlays.
    static TextTranslation read(const QString &folder, const QString &name);
};

/// @p original with the texts of @p overlay in place of its own. What the overlay lacks stays in
/// English; lists are as long as the original's, but for search words, which are added to those
/// that are there, and lists whose members have an id, where it may name some of them. Whatever is
/// no text for readers must be as in the original. Faults are appended to @p errors, with @p where
/// and the path inside the overlay.
QJsonObject overlaid(const QJsonObject &original, const QJsonObject &overlay, const QString &where,
                     QStringList *errors);

/// The same for files: @p original as it is if @p overlay is empty or no JSON.
StrictObject overlaid(const StrictObject &original, const TextTranslation &overlay,
                      QStringList *errors);

} // namespace core
