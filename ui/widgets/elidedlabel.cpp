// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedlabel.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int fewestLetters = 12; // that stay readable

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &prefix, const QString &text)
{
    m_prefix = prefix;
    m_text = text;
    setToolTip(text);
    setAccessibleName(prefix.isEmpty() ? text : prefix + u' ' + text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int gap = m_prefix.isEmpty() ? 0 : Lengths(font()).letters(1);
    return {metrics.horizontalAdvance(m_prefix) + gap + metrics.horizontalAdvance(m_text) + 1,
            metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(sizeHint().width(),
                 metrics.horizontalAdvance(m_prefix) + Lengths(font()).letters(fewestLetters)),
            metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QFontMetrics metrics(font());
    const int prefixWidth = metrics.horizontalAdvance(m_prefix);
    const int gap = m_prefix.isEmpty() ? 0 : Lengths(font()).letters(1);
    const QString shown = metrics.elidedText(m_text, Qt::ElideMiddle, width() - prefixWidth - gap);
    const QSize size(prefixWidth + gap + metrics.horizontalAdvance(shown), height());
    const QRect line =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, rect());
    const QColor window = palette().color(QPalette::Window);
    painter.setPen(dimmedText(palette(), window));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_prefix);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line.adjusted(prefixWidth + gap, 0, 1, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace ui
