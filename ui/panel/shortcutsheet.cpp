// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "actionview.h"

#include <ui/base/keys.h>
#include <ui/look/lengths.h>

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

ListedAction row(const QString &what, const QString &keys)
{
    ListedAction listed;
    listed.name = what;
    listed.keys = keys;
    return listed;
}

ListedAction row(const QString &what, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts << keyText(key);
    }
    return row(what, texts.join(", "_L1));
}

/// What belongs to no action, but to what has the focus.
ActionGroup widgetKeys()
{
    ActionGroup group;
    //: @title:group keys
    group.title = ShortcutSheet::tr("Everywhere");
    //: what keys do
    group.actions << row(ShortcutSheet::tr("Search, from wherever you are"),
                         //: keys
                         ShortcutSheet::tr("Any letter or digit"));
    //: what keys do
    group.actions << row(
        ShortcutSheet::tr("Move in the list while the cursor stays in the search field"),
        {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown});
    //: what a key does
    group.actions << row(ShortcutSheet::tr("Copy in the chosen format"), enterText());
    //: what a key does
    group.actions << row(ShortcutSheet::tr("Clear the search; leave the large picture"),
                         keyText(Qt::Key_Escape));
    //: what keys do
    group.actions << row(ShortcutSheet::tr("Check the URL in the search field"),
                         keyText(Qt::CTRL | Qt::Key_Enter));
    //: what keys do
    group.actions << row(ShortcutSheet::tr("Next control, or the one before"),
                         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab});
    //: what keys do
    group.actions << row(ShortcutSheet::tr("Menu of what has the focus"), keyText(Qt::Key_Menu));
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ActionGroup> &groups, QWidget *window)
    : QDialog(window)
{
    //: @title:window
    setWindowTitle(tr("Keyboard Shortcuts"));
    QList<ActionGroup> shown {widgetKeys()};
    for (ActionGroup group : groups) {
        group.actions.removeIf([](const ListedAction &action) { return action.keys.isEmpty(); });
        shown << group;
    }
    auto *list = new ActionView(this);
    list->actions().setGroups(shown);
    list->setFirstCurrent();
    list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const Lengths lengths(font());
    resize(lengths.letters(90), lengths.line * 34);
}

} // namespace ui
