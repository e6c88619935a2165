// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include <QWidget>

namespace ui {

QAction *makeAction(QWidget *owner, const QString &name, const QString &text,
                    const QList<QKeySequence> &keys, const QString &tip)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    owner->addAction(action);
    return action;
}

} // namespace ui
