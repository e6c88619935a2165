// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/shownwindow.h"

#include <ui/learn/learnpane.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/textblock.h>

#include <QDate>

using Task = core::WindowRequest::Task;

namespace learning {

inline const QDate today(2026, 12, 1);

inline ui::LearnPane *pane(const ShownWindow &shown)
{
    return shown.window.findChild<ui::LearnPane *>();
}

/// Opens the page with a round that is the same in each run.
inline void open(ShownWindow &shown)
{
    shown.window.open({{}, Task::Learn});
    pane(shown)->begin(today, 1);
}

inline Qt::Key keyOf(qsizetype choice)
{
    return Qt::Key(Qt::Key_1 + static_cast<int>(choice));
}

inline qsizetype wrongChoice(const ShownWindow &shown)
{
    return pane(shown)->question().right == 0 ? 1 : 0;
}

inline void answerRight(ShownWindow &shown)
{
    shown.press(keyOf(pane(shown)->question().right));
}

inline void answerWrong(ShownWindow &shown)
{
    shown.press(keyOf(wrongChoice(shown)));
}

inline QString verdict(const ShownWindow &shown)
{
    for (const ui::Heading *heading : pane(shown)->findChildren<ui::Heading *>()) {
        if (heading->level() == 2 && heading->isVisible()) {
            return heading->text();
        }
    }
    return {};
}

inline QString title(const ShownWindow &shown)
{
    for (const ui::Heading *heading : pane(shown)->findChildren<ui::Heading *>()) {
        if (heading->level() == 1) {
            return heading->text();
        }
    }
    return {};
}

inline QString explanation(const ShownWindow &shown)
{
    const auto *text = pane(shown)->findChild<ui::TextBlock *>();
    return text->isVisible() ? text->toPlainText() : QString();
}

inline QString focusedButton(const ShownWindow &shown)
{
    const auto *button = qobject_cast<ui::KeyButton *>(shown.window.focusWidget());
    return button ? button->text() : QString();
}

} // namespace learning
