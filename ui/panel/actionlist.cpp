// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionlist.h"

#include <ui/base/keys.h>

#include <QRegularExpression>
#include <QSet>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts) {
        const QString text = keyText(shortcut);
        if (!text.isEmpty() && !keys.contains(text)) {
            keys << text;
        }
    }
    return keys.join(", "_L1);
}

/// A menu shows what stands behind the tab of a text at the end of the row.
ListedAction listed(QAction *action)
{
    const QString text = action->text();
    return {.name = withoutMnemonic(text.section(u'\t', 0, 0)),
            .detail = text.section(u'\t', 1).replace("&&"_L1, "&"_L1),
            .keys = keysOf(*action),
            .tip = action->statusTip(),
            .action = action};
}

/// The groups of @p menu without the actions whose names are @p known already.
QList<ActionGroup> groupsOf(QMenu *menu, QSet<QString> *known, bool isInner = false)
{
    emit menu->aboutToShow(); // some are filled then
    QList<ActionGroup> groups {{withoutMnemonic(menu->title()), {}, menu, isInner}};
    QList<QMenu *> inner;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible()) {
            continue;
        }
        if (action->menu()) {
            inner << action->menu();
        } else if (!known->contains(action->objectName())) {
            known->insert(action->objectName());
            groups.first().actions << listed(action);
        }
    }
    for (QMenu *one : std::as_const(inner)) {
        groups << groupsOf(one, known, true);
    }
    return groups;
}

} // namespace

QList<ActionGroup> listedActions(const QList<QMenu *> &menus, const QWidget &window)
{
    QSet<QString> known;
    QList<ActionGroup> groups;
    for (QMenu *menu : menus) {
        groups << groupsOf(menu, &known);
    }
    const QList<QAction *> actions = window.actions();
    for (QAction *action : actions) {
        if (!known.contains(action->objectName())) {
            groups.first().actions << listed(action);
        }
    }
    return groups;
}

QString withoutMnemonic(const QString &text)
{
    // Where letters are not Latin, the letter stands in brackets behind the text.
    static const QRegularExpression bracketed(u"\\s*\\(&\\w\\)"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).remove(bracketed).replace(mark, u"\\1"_s);
}

} // namespace ui
