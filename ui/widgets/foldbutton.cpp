// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldbutton.h"

#include "accessible.h"
#include "enterkey.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui {

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Button);
    connect(this, &QToolButton::toggled, this, [this](bool isOut) {
        showArrow();
        foldChangedForScreenReaders(this);
        emit unfolded(isOut);
    });
    showArrow();
}

void FoldButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        showArrow();
    }
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickByEnter(this, *event)) {
        QToolButton::keyPressEvent(event);
    }
}

void FoldButton::showArrow()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setIconSize(QSize(1, 1) * fontMetrics().ascent());
    setArrowType(isChecked() ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace ui
