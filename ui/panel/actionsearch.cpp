// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionsearch.h"

#include <core/foldedtext.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ActionSearch)
};

constexpr qsizetype shortestMistyped = 4; // letters: shorter words are too near to each other

/// How well @p asked means @p word: 0 not at all.
int likeness(const QString &asked, const QString &word)
{
    const bool isMistyped = asked.size() >= shortestMistyped
        && (core::isOneTypoApart(asked, word)
            || core::isOneTypoApart(asked, word.left(asked.size())));
    const bool isInside = asked.size() > 1 && word.contains(asked); // one letter is in most words
    return word == asked ? 8 : word.startsWith(asked) ? 6 : isInside ? 2 : isMistyped ? 1 : 0;
}

int likeness(const QString &asked, const QStringList &words)
{
    int best = 0;
    for (const QString &word : words) {
        best = qMax(best, likeness(asked, word));
    }
    return best;
}

/// How well all of the @p asked words mean @p action of @p group; 0 if one does not.
int likeness(const QStringList &asked, const ActionGroup &group, const ListedAction &action)
{
    constexpr int nameCounts = 4;
    const QStringList name = core::FoldedText(action.name).words;
    const QString english = action.action ? action.action->objectName() : QString();
    const QStringList others =
        core::FoldedText(
            QStringList {group.title, action.detail, action.tip, action.keys, english}.join(u' '))
            .words;
    int sum = 0;
    for (const QString &word : asked) {
        const int found = qMax(nameCounts * likeness(word, name), likeness(word, others));
        if (found == 0) {
            return 0;
        }
        sum += found;
    }
    return sum;
}

} // namespace

QList<ListedAction> foundActions(const QList<ActionGroup> &groups, const QString &query)
{
    struct Found
    {
        ListedAction action;
        int likeness;
    };
    const QStringList asked = core::FoldedText(query).words;
    QList<Found> found;
    for (const ActionGroup &group : groups) {
        for (ListedAction action : group.actions) {
            const int like = likeness(asked, group, action);
            if (like > 0) {
                action.name = fullName(group, action);
                found << Found {action, like};
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return left.likeness > right.likeness;
    });
    QList<ListedAction> actions;
    for (const Found &one : std::as_const(found)) {
        actions << one.action;
    }
    return actions;
}

QString fullName(const ActionGroup &group, const ListedAction &action)
{
    //: @item %1 is a menu inside another, such as "Copy as" or "Theme", %2 what it offers
    return group.isInner ? Tr::tr("%1: %2").arg(group.title, action.name) : action.name;
}

} // namespace ui
