// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace learn {

/// Something that happened, with the code that says so.
struct Situation
{
    QString id;
    int code = 0;
    QString text;
    QString because;
    QList<int> others; ///< codes that are wrong here
};

/// Something that came or stands in a log, with what to do.
struct Message
{
    struct Answer
    {
        QString text;
        QString because;
    };

    QString id;
    int code = 0;
    QString message;
    QList<Answer> answers; ///< the right one at the front
};

/// What resources/learn/learn.json holds, which the build has checked and translated.
struct LearnFile
{
    QStringList first; ///< ids of the sets of confusable codes that come first
    QHash<QString, QList<int>> disputed; ///< by the id of a set, its codes that are not asked
    QList<QList<int>> alike; ///< pairs of codes that are not offered against each other
    QList<Situation> situations;
    QList<Message> messages;

    bool areAlike(int left, int right) const;
};

LearnFile readLearnFile(const QByteArray &json);

} // namespace learn
