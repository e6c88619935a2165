// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keybutton.h"

#include "colors.h"
#include "fonts.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int gap = 10;

} // namespace

KeyButton::KeyButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the keys may be left out
}

void KeyButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleDescription(keys);
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint()
        + QSize(gap + QFontMetrics(keyFont()).horizontalAdvance(m_keys) + gap, 4);
}

QSize KeyButton::minimumSizeHint() const
{
    return QPushButton::sizeHint() + QSize(0, 4);
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString label = option.text;
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QString keys = width() < sizeHint().width() ? QString() : m_keys;
    const int labelWidth = fontMetrics().size(Qt::TextShowMnemonic, label).width();
    const int keysWidth = QFontMetrics(keyFont()).horizontalAdvance(keys);
    const QRect line((width() - labelWidth - gap - keysWidth) / 2, 0, labelWidth + gap + keysWidth,
                     height());
    const QRect labelPlace(line.topLeft(), QSize(labelWidth, height()));
    const QRect keysPlace(line.x() + labelWidth + gap, 0, keysWidth, height());
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    // An underlined letter is shaped by itself, so that joined letters need more than they measure.
    painter.drawText(place(labelPlace), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip,
                     label);
    painter.setFont(keyFont());
    painter.setPen(dimmedText(palette(), palette().color(QPalette::Button)));
    painter.drawText(place(keysPlace), Qt::AlignCenter, keys);
}

QFont KeyButton::keyFont() const
{
    return scaledFont(font(), 0.9);
}

} // namespace ui
