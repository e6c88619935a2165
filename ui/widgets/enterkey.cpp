// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enterkey.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace ui {

bool clickByEnter(QAbstractButton *button, const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter) {
        button->click();
    }
    return isEnter;
}

} // namespace ui
