// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keybutton.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int gap = 10;
constexpr double keyContrast = 6; // a style paints a button lighter or darker than its colour is

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
    return minimumSizeHint()
        + QSize(gap + QFontMetrics(keyFont()).horizontalAdvance(m_keys) + gap, 0);
}

QSize KeyButton::minimumSizeHint() const
{
    // As high as beside digits, also where the letters are of another, lower font.
    const int line = fontMetrics().height();
    const int lower = qMax(0, line - fontMetrics().size(Qt::TextShowMnemonic, text()).height());
    return QPushButton::sizeHint() + QSize(0, lower + 4);
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
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    const int labelWidth = fontMetrics().size(mnemonic, label).width();
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
    painter.drawText(place(labelPlace), Qt::AlignCenter | mnemonic, label);
    painter.setFont(keyFont());
    const QColor ground = palette().color(QPalette::Button);
    painter.setPen(readableOn(ground, dimmedText(palette(), ground), keyContrast));
    painter.drawText(place(keysPlace), Qt::AlignCenter, keys);
}

QFont KeyButton::keyFont() const
{
    return scaledFont(font(), 0.9);
}

} // namespace ui
