// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heading.h"

#include "accessible.h"
#include "scrolling.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace ui {

Heading::Heading(int level, QWidget *parent)
    : QLabel(parent)
    , m_level(level)
{
    describeWidgetsToScreenReaders();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    align();
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        align();
    }
}

void Heading::keyPressEvent(QKeyEvent *event)
{
    if (!scrollsAround(*this, *event)) {
        QLabel::keyPressEvent(event);
    }
}

/// Begins where the layout begins, whichever way the text itself reads.
void Heading::align()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
}

} // namespace ui
