// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include "accessible.h"
#include "enterkey.h"
#include "sign.h"

#include <ui/look/colors.h>
#include <ui/look/ring.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
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

void LinkButton::setLeaving(bool leaving)
{
    m_isLeaving = leaving;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    // Rounded up, or the text would be cut for a part of a pixel.
    return {qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + signWidth(),
            fontMetrics().height()};
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = linkText(palette(), ground);
    QTextLayout shown;
    lay(&shown);
    painter.setPen(ink);
    shown.draw(&painter, QPointF());
    if (m_isLeaving) {
        const QRectF line =
            shown.lineAt(shown.lineCount() - 1).naturalTextRect().translated(shown.position());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        QRectF place(0, line.y(), 0.7 * line.height(), line.height());
        place.moveLeft(isMirrored ? line.left() - signWidth()
                                  : line.right() + signWidth() - place.width());
        paintSign(&painter, place, ink, Sign::Leave);
    }
    if (hasFocus()) {
        paintFocusRing(&painter, textRect(), 3, palette(), ground);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickByEnter(this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

bool LinkButton::hitButton(const QPoint &position) const
{
    return textRect().contains(position);
}

/// What the sign takes, with the gap before it.
int LinkButton::signWidth() const
{
    return m_isLeaving ? fontMetrics().height() : 0;
}

/// Sets @p shown out: at the beginning of the line, in two lines where they have room.
void LinkButton::lay(QTextLayout *shown) const
{
    const int room = width() - signWidth();
    const bool wraps = height() >= 2 * fontMetrics().height();
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(wraps ? QTextOption::WordWrap : QTextOption::NoWrap);
    QFont letters = font();
    letters.setUnderline(m_isUnderlined);
    shown->setFont(letters);
    shown->setText(wraps ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room));
    shown->setTextOption(option);
    qreal y = 0;
    shown->beginLayout();
    for (QTextLine line = shown->createLine(); line.isValid(); line = shown->createLine()) {
        line.setLineWidth(room);
        line.setPosition(QPointF(layoutDirection() == Qt::RightToLeft ? signWidth() : 0, y));
        y += line.height();
    }
    shown->endLayout();
    shown->setPosition(QPointF(0, (height() - y) / 2));
}

/// Where the text stands, with its sign.
QRect LinkButton::textRect() const
{
    QTextLayout shown;
    lay(&shown);
    QRectF place;
    for (int i = 0; i < shown.lineCount(); ++i) {
        place |= shown.lineAt(i).naturalTextRect();
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return place.translated(shown.position())
               .adjusted(isMirrored ? -signWidth() : 0, 0, isMirrored ? 0 : signWidth(), 0)
               .toAlignedRect()
        & rect();
}

} // namespace ui
