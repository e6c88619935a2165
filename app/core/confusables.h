// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// Codes that people take for one another, with the question that decides between them.
struct ConfusableSet
{
    struct Answer
    {
        int code = 0;
        QString answer; ///< how this code answers the question
    };

    QString id;
    QString about;
    QString question;
    QList<Answer> answers; ///< one for each code of the set

    bool contains(int code) const;
};

/// Reads the sets that the build merged into one file.
QList<ConfusableSet> readConfusableIndex(const QByteArray &json);

/// Reads every set in @p folder strictly, with the texts of @p language where there are some, and
/// appends faults to @p errors; @p codes are those that the catalogue has.
QList<ConfusableSet> readConfusables(const QString &folder, const QList<int> &codes,
                                     QStringList *errors,
                                     const QString &language = sourceLanguage());

/// The sets as one file for readConfusableIndex().
QByteArray toConfusableIndex(const QList<ConfusableSet> &sets);

} // namespace core
