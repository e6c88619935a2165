// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>

#include <QTest>

#include <functional>

/// Calls @p look at every end that @p walk can come to.
inline void goEveryWay(guide::Walk *walk, const std::function<void(const guide::Walk &)> &look)
{
    if (!walk->question()) {
        look(*walk);
        return;
    }
    const qsizetype answers = walk->question()->answers.size();
    for (qsizetype i = 0; i < answers; ++i) {
        QVERIFY(walk->answer(i));
        goEveryWay(walk, look);
        QVERIFY(walk->back());
    }
}

/// Gives the answer called @p id; false if there is none.
inline bool give(const QString &id, guide::Walk *walk)
{
    const QList<guide::Answer> answers =
        walk->question() ? walk->question()->answers : QList<guide::Answer>();
    const auto it = std::find_if(answers.cbegin(), answers.cend(),
                                 [&id](const guide::Answer &answer) { return answer.id == id; });
    return it != answers.cend() && walk->answer(it - answers.cbegin());
}
