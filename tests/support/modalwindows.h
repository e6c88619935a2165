// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

/// Does the same in every modal window that opens while this lives, as soon as it is active; once
/// in each.
class ModalWindows
{
public:
    explicit ModalWindows(const std::function<void(QWidget *)> &steps);

    int count() const { return m_count; } ///< how many there were

private:
    std::function<void(QWidget *)> m_steps;
    QTimer m_timer;
    QPointer<QWidget> m_last;
    int m_count = 0;
};

/// Presses the button of the message box @p box that says @p text, whatever its mnemonic; Escape if
/// there is none.
void answerBox(QWidget *box, const QString &text);
