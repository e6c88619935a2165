// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardframe.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

void paintCard(QPainter *painter, const QWidget &card)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const int radius = 2 * Lengths(card.font()).unit;
    painter->setPen(cardLine(card.palette()));
    painter->setBrush(card.palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

CardFrame::CardFrame(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1); // for the lines between
}

void CardFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintCard(&painter, *this);
    for (int i = 0; i < m_column->count(); ++i) {
        const QLayoutItem *item = m_column->itemAt(i);
        if (!item->isEmpty() && item->geometry().top() > m_column->contentsMargins().top()) {
            const double above = item->geometry().top() - 0.5;
            painter.drawLine(QPointF(1, above), QPointF(width() - 1, above));
        }
    }
}

} // namespace ui
