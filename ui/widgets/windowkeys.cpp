// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// Whether @p key means something in @p editor that no action of the window may replace.
bool isEditing(const QWidget &editor, const QKeyEvent &key)
{
    const bool isCommand =
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isCommand && key.key() < Qt::Key_Escape) {
        return true; // a letter
    }
    if (key.matches(QKeySequence::Copy)) {
        return !editor.inputMethodQuery(Qt::ImCurrentSelection).toString().isEmpty();
    }
    // Alt+Left on macOS, where it goes back elsewhere.
    return key.matches(QKeySequence::MoveToPreviousWord)
        || key.matches(QKeySequence::MoveToNextWord);
}

bool isOfWindow(const QWidget &window, const QKeyEvent &key)
{
    const QKeySequence sequence(key.keyCombination());
    const QList<QAction *> actions = window.actions();
    return std::any_of(actions.cbegin(), actions.cend(), [&sequence](const QAction *action) {
        return action->shortcuts().contains(sequence);
    });
}

class WindowKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        const auto *editor = static_cast<const QWidget *>(watched);
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (isEditing(*editor, *key) || !isOfWindow(*editor->window(), *key)) {
            return false;
        }
        event->ignore();
        return true;
    }
};

} // namespace

void leaveKeysToWindow(QWidget *editor)
{
    editor->installEventFilter(new WindowKeys(editor));
}

} // namespace ui
