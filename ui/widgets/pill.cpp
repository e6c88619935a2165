// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pill.h"

#include "accessible.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QKeyEvent>
#include <QPainter>

namespace ui {

Pill::Pill(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    if (kind == Kind::Tag) {
        setAccessibleRole(this, QAccessible::StaticText);
    } else if (kind == Kind::Filter) {
        setAccessibleRole(this, QAccessible::RadioButton);
    }
    setText(text);
    setCheckable(kind == Kind::Filter);
    setAutoExclusive(kind == Kind::Filter);
    setFocusPolicy(kind == Kind::Tag ? Qt::NoFocus : Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // too long a text is elided
    setAttribute(Qt::WA_Hover);
    if (kind == Kind::Link) {
        setCursor(Qt::PointingHandCursor);
    }
}

void Pill::setColors(const QColor &ground, const QColor &text)
{
    m_ground = ground;
    m_text = text;
    update();
}

QSize Pill::sizeHint() const
{
    // Room for the bold text of the checked state, so that nothing moves when it changes.
    QFont bold = textFont();
    bold.setBold(m_kind == Kind::Filter);
    const QFontMetrics metrics(bold);
    const int unit = Lengths(font()).unit;
    return {metrics.horizontalAdvance(text()) + 4 * unit, metrics.height() + 2 * unit};
}

void Pill::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Down
        || event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = event->key() == Qt::Key_Up
        || event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (m_kind != Kind::Filter || (!isForward && !isBack)) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    // In their order: where they stand in several lines, Qt would stay in one.
    auto group = parentWidget()->findChildren<Pill *>(Qt::FindDirectChildrenOnly);
    group.removeIf([](const Pill *pill) { return !pill->isCheckable() || pill->isHidden(); });
    const qsizetype step = isForward ? 1 : group.size() - 1;
    Pill *next = group.at((group.indexOf(this) + step) % group.size());
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    next->click();
}

void Pill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = readableOn(window, palette().color(QPalette::Highlight), shapeContrast);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = frame.height() / 2;

    QColor ground = m_ground;
    if (isChecked()) {
        ground = selectionTint(palette(), palette().color(QPalette::Base));
    } else if (!ground.isValid() && m_kind == Kind::Filter && underMouse()) {
        ground = blended(palette().color(QPalette::WindowText), window, 0.08);
    }
    painter.setPen(isChecked() ? accent : m_text.isValid() ? m_text : controlEdge(palette()));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, radius, radius);

    const QColor below = ground.isValid() ? ground : window;
    QColor ink = m_text;
    if (isChecked()) {
        ink = readableOn(below, palette().color(QPalette::Highlight), textContrast);
    } else if (m_kind == Kind::Link && !ink.isValid()) {
        ink = linkText(palette(), below);
    } else if (!ink.isValid()) {
        ink = readableOn(below, palette().color(QPalette::WindowText), textContrast);
    }
    QFont shown = textFont();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(ink);
    painter.drawText(
        rect(), Qt::AlignCenter,
        QFontMetrics(shown).elidedText(text(), Qt::ElideRight, width() - 2 * Lengths(font()).unit));
}

QFont Pill::textFont() const
{
    return scaledFont(font(), 0.9);
}

} // namespace ui
