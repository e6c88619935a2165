// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

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

/// Reads the sets that the build has checked, translated and put into one file.
QList<ConfusableSet> readConfusables(const QByteArray &json);

} // namespace core
