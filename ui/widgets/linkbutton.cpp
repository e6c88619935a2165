// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include "accessible.h"

#include <ui/look/colors.h>
#include <ui/look/ring.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace ui {

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(this, QAccessible::Link);
}

void LinkButton::setUnderlined(bool underlined)
{
    setAccessibleRole(this, underlined ? QAccessible::Link : QAccessible::Button);
    m_isUnderlined = underlined;
    update();
}

QSize LinkButton::sizeHint() const
{
    // Rounded up, or the text would be cut for a part of a pixel.
    return {qCeil(QFontMetricsF(font()).horizontalAdvance(text())), fontMetrics().height()};
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    QFont letters = font();
    letters.setUnderline(m_isUnderlined);
    painter.setFont(letters);
    painter.setPen(linkText(palette(), ground));
    painter.drawText(textRect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus()) {
        paintFocusRing(&painter, textRect(), 3, palette(), ground);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

bool LinkButton::hitButton(const QPoint &position) const
{
    return textRect().contains(position);
}

/// Where the text stands: at the beginning of the line.
QRect LinkButton::textRect() const
{
    const QSize needed(qMin(sizeHint().width(), width()), height());
    return QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, needed, rect());
}

} // namespace ui
