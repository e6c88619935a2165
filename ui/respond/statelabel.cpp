// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statelabel.h"

#include <ui/look/colors.h>
#include <ui/widgets/followfont.h>

#include <QPainter>
#include <QStyle>

namespace ui {

StateLabel::StateLabel(QWidget *parent)
    : QLabel(parent)
{
    followFont(parent, [this](const Lengths &lengths) {
        QFont bold = parentWidget()->font();
        bold.setBold(true);
        setFont(bold);
        const int room = 4 * lengths.unit; // for the dot
        setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    });
}

void StateLabel::setState(bool isOn, const QString &word)
{
    m_isOn = isOn;
    setText(word);
    update();
}

void StateLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int unit = Lengths(font()).unit;
    const QColor base = palette().color(QPalette::Base);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                            {2 * unit, 2 * unit}, rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isOn ? linkText(palette(), base) : dimmedText(palette(), base));
    painter.setBrush(m_isOn ? linkText(palette(), base) : base);
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace ui
