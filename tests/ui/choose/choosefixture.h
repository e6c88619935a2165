// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/shownwindow.h"

#include <ui/choose/choosepane.h>
#include <ui/widgets/answerrows.h>
#include <ui/widgets/textblock.h>

#include <QPushButton>

/// What tests ask of the page Choose in a window.
class ChooseFixture
{
protected:
    static ui::ChoosePane *pane(const ShownWindow &shown)
    {
        return shown.window.findChild<ui::ChoosePane *>();
    }

    static QString text(const ShownWindow &shown)
    {
        QStringList parts;
        for (const ui::TextBlock *part : pane(shown)->findChildren<ui::TextBlock *>()) {
            parts << (part->isVisible() ? part->toPlainText() : QString());
        }
        return parts.join(u'\n');
    }

    static QPushButton *button(const ShownWindow &shown, const QString &text)
    {
        for (QPushButton *one : pane(shown)->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    static ui::AnswerRows *ordersRow(const ShownWindow &shown)
    {
        return pane(shown)->findChild<ui::AnswerRows *>(QStringLiteral("orders"));
    }

    static QString question(const ShownWindow &shown)
    {
        return pane(shown)->walk().question() ? pane(shown)->walk().question()->id : QString();
    }

    static int code(const ShownWindow &shown)
    {
        return pane(shown)->walk().end() ? pane(shown)->walk().end()->code : -1;
    }
};
