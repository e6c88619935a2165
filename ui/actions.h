// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace ui {

/// Makes the action called @p name, which tests and the shortcut sheet find it by, and adds it to
/// @p owner, so that its keys work there. @p text may hold a mnemonic; the tip says in a sentence
/// what it does.
QAction *makeAction(QWidget *owner, const QString &name, const QString &text,
                    const QList<QKeySequence> &keys, const QString &tip);

} // namespace ui
