// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keybutton.h"

#include "enterkey.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int radius = 6;

} // namespace

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the keys may be left out
}

void KeyButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleDescription(keys);
    updateGeometry();
    update();
}

void KeyButton::setSign(Sign sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const int keys = QFontMetrics(keyFont()).horizontalAdvance(m_keys);
    return minimumSizeHint() + QSize(2 * Lengths(font()).unit + keys, 0);
}

QSize KeyButton::minimumSizeHint() const
{
    const Lengths lengths(font());
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {signWidth() + label + 6 * lengths.unit, lengths.control()};
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickByEnter(this, *event)) {
        QPushButton::keyPressEvent(event);
    }
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor below = palette().color(QPalette::Button);
    const bool isLit = isEnabled() && (underMouse() || isDown());
    const QColor ground = isLit ? hoverTint(palette(), below) : below;
    painter.setPen(controlEdge(palette()));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int gap = 2 * Lengths(font()).unit;
    const QString keys = width() < sizeHint().width() ? QString() : m_keys;
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    const int labelWidth = fontMetrics().size(mnemonic, text()).width();
    const int keysWidth = QFontMetrics(keyFont()).horizontalAdvance(keys);
    const int whole = signWidth() + labelWidth + (keys.isEmpty() ? 0 : gap + keysWidth);
    const QRect signPlace((width() - whole) / 2, 0, qMax(0, signWidth() - gap), height());
    const QRect label(signPlace.left() + signWidth(), 0, labelWidth, height());
    const QRect keysPlace(label.right() + 1 + gap, 0, keysWidth, height());
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(palette().color(group, QPalette::ButtonText));
    if (m_sign) {
        paintSign(&painter, place(signPlace), palette().color(group, QPalette::ButtonText),
                  *m_sign);
    }
    painter.drawText(place(label), Qt::AlignCenter | mnemonic, text());
    painter.setFont(keyFont());
    painter.setPen(dimmedText(palette(), ground));
    painter.drawText(place(keysPlace), Qt::AlignCenter, keys);
}

/// What the sign takes, with the gap behind it.
int KeyButton::signWidth() const
{
    const Lengths lengths(font());
    return m_sign ? lengths.line + 2 * lengths.unit : 0;
}

QFont KeyButton::keyFont() const
{
    return scaledFont(font(), 0.9);
}

} // namespace ui
