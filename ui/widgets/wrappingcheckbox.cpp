// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrappingcheckbox.h"

#include <ui/look/lengths.h>

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    constexpr int narrowest = 20; // letters, in which the longest words have room
    const QSize hint = sizeHint();
    return {qMin(hint.width(), Lengths(font()).letters(narrowest)), hint.height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QSize hint = sizeHint();
    return width >= hint.width() ? hint.height() : qMax(hint.height(), textHeight(width));
}

void WrappingCheckBox::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect text = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    option.text.clear();
    painter.drawControl(QStyle::CE_CheckBox, option);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawItemText(text, static_cast<int>(begin) | Qt::TextWordWrap | mnemonic, palette(),
                         isEnabled(), this->text(), QPalette::WindowText);
}

/// Of the text in a box of @p width.
int WrappingCheckBox::textHeight(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.setWidth(width);
    const QRect place = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    return fontMetrics()
        .boundingRect(QRect(0, 0, qMax(1, place.width()), 1),
                      Qt::TextWordWrap | Qt::TextShowMnemonic, text())
        .height();
}

} // namespace ui
