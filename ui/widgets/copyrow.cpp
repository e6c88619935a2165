// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyrow.h"

#include "accessible.h"
#include "enterkey.h"
#include "sign.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr double codeSize = 0.9;
constexpr int doneFor = 2000; // milliseconds

} // namespace

CopyRow::CopyRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleRole(this, QAccessible::Button);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_done.setSingleShot(true);
    m_done.setInterval(doneFor);
    connect(&m_done, &QTimer::timeout, this, qOverload<>(&CopyRow::update));
    connect(this, &CopyRow::clicked, this, [this] {
        m_done.start();
        update();
    });
}

void CopyRow::setCode(const QString &code)
{
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_done.stop();
    //: @action accessible name; %1 is a line of code
    setAccessibleName(tr("Copy %1").arg(code));
    setToolTip(code);
    update();
}

void CopyRow::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize CopyRow::sizeHint() const
{
    return minimumSizeHint();
}

QSize CopyRow::minimumSizeHint() const
{
    return {80, Lengths(font()).control()};
}

void CopyRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Lengths lengths(font());
    const QColor base = palette().color(QPalette::Base);
    const QColor ground = underMouse() ? hoverTint(palette(), codeGround(palette(), base))
                                       : codeGround(palette(), base);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(controlEdge(palette(), base));
    painter.setBrush(ground);
    constexpr int radius = 6;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect inner = rect().adjusted(3 * lengths.unit, 0, -3 * lengths.unit, 0);
    const int wordOnly = fontMetrics().horizontalAdvance(word());
    const int wordWidth = lengths.line + lengths.unit + wordOnly; // with the sign before it
    const QRect end(inner.right() + 1 - wordOnly, inner.top(), wordOnly, inner.height());
    const QRect signPlace(inner.right() + 1 - wordWidth, inner.top(), lengths.line, inner.height());
    const int noteGap = m_note.isEmpty() ? 0 : 2 * lengths.unit;
    const int noteWidth = m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note) + 1;
    const QFontMetrics codeMetrics(codeFont(font(), codeSize));
    const int codeWidth = qMin(codeMetrics.horizontalAdvance(m_code) + 1,
                               inner.width() - wordWidth - 2 * lengths.unit - noteGap - noteWidth);
    const QRect begin(inner.left(), inner.top(), codeWidth, inner.height());
    const QRect behind(begin.right() + 1 + noteGap, inner.top(), noteWidth, inner.height());
    painter.setPen(dimmedText(palette(), ground));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), behind), Qt::AlignCenter,
                     m_note);
    painter.setPen(linkText(palette(), ground));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), end), Qt::AlignCenter, word());
    paintSign(&painter, QStyle::visualRect(layoutDirection(), rect(), signPlace),
              linkText(palette(), ground), Sign::Copy);
    painter.setFont(codeFont(font(), codeSize));
    painter.setPen(palette().color(QPalette::Text));
    // Code reads from left to right, and begins where the row begins.
    painter.setLayoutDirection(Qt::LeftToRight);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), begin),
                     static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                     painter.fontMetrics().elidedText(m_code, Qt::ElideMiddle, begin.width()));
}

void CopyRow::keyPressEvent(QKeyEvent *event)
{
    if (!clickByEnter(this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

QString CopyRow::word() const
{
    //: @action at the end of a line of code
    return m_done.isActive() ? tr("Copied")
                             : /*: @action at the end of a line of code */ tr("Copy");
}

} // namespace ui
