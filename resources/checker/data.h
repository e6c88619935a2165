// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks.h"

#include <QMap>

namespace checker {

/// Files of one folder below resources.
struct Kind
{
    QString folder; ///< "catalogue", "search/words"
    QString schema; ///< "code": begins the name of its file in resources/schema
    Check check;
    bool isTranslated; ///< in folders below, each named after its language
    QString name = QStringLiteral("*.json"); ///< what the files are called
};

/// The folders, in the order in which they are read.
const QList<Kind> &kinds();

/// The kind of the file @p where, "catalogue/404.json", "catalogue/de/404.json"; null if it is of
/// none.
const Kind *kindOf(const QString &where);

/// "../schema/code.schema.json": how a file in the folder of @p kind names its schema, or a
/// translation of it in a folder below.
QString schemaPath(const Kind &kind, bool isTranslation);

/// What the files say, checked and translated.
struct Data
{
    QStringList languages; ///< empty for English, then "de", …
    QMap<QString, QJsonObject> files; ///< "catalogue/404.json", "catalogue/de/404.json", …
    QMap<QString, QByteArray> sources; ///< the English ones as they were written

    /// The names of the files in @p folder, in alphabetical order.
    QStringList names(const QString &folder) const;
};

/// Reads and checks every file below @p resources; a folder that is not there holds none. Each
/// fault is appended to @p errors as "FOLDER/NAME: path inside the file: what is wrong".
/// Translations are held against originals without faults.
Data readData(const QString &resources, QStringList *errors);

/// Reads the original @p json, the file @p where of @p kind. The key "$schema", which is for
/// editors, is taken out. Null if it is no object.
StrictObject readOriginal(const Kind &kind, const QByteArray &json, const QString &where,
                          const QSet<int> &codes, QStringList *errors);

/// The same for the translation @p json of @p original: gives the original with its texts.
QJsonObject readTranslation(const Kind &kind, const QJsonObject &original, const QByteArray &json,
                            const QString &where, const QSet<int> &codes, QStringList *errors);

} // namespace checker
