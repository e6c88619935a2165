// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barbutton.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/enterkey.h>

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int radius = 6;

} // namespace

BarButton::BarButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BarButton::setArrow(Arrow arrow, bool isLast)
{
    if (arrow == m_arrow && isLast == m_isArrowLast) {
        return;
    }
    m_arrow = arrow;
    m_isArrowLast = isLast;
    updateGeometry();
    update();
}

void BarButton::setKeys(const QString &keys)
{
    if (keys == m_keys) {
        return;
    }
    m_keys = keys;
    updateGeometry();
    update();
}

void BarButton::setOutlined(bool isOutlined)
{
    m_isOutlined = isOutlined;
    update();
}

QSize BarButton::sizeHint() const
{
    const Lengths lengths(font());
    // As wide as it is with the bold text of the page in front, so that nothing moves.
    const bool hasText = !text().isEmpty();
    const int textWidth = hasText ? QFontMetrics(boldFont()).horizontalAdvance(text()) : 0;
    const int gap = hasText && m_arrow != Arrow::None ? 2 * lengths.unit : 0;
    return {textWidth + gap + arrowWidth() + widthOf(m_keys) + 6 * lengths.unit, lengths.control()};
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore(); // the bar knows who is next
    } else if (!clickByEnter(this, *event)) {
        QToolButton::keyPressEvent(event);
    }
}

void BarButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor below = palette().color(parentWidget()->backgroundRole());
    const bool isMarked = isChecked() && !m_isOutlined;
    const QColor ground = isMarked                  ? selectionTint(palette(), below)
        : isEnabled() && (underMouse() || isDown()) ? hoverTint(palette(), below)
                                                    : below;
    painter.setPen(m_isOutlined ? QPen(controlEdge(palette(), below), 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = isMarked ? readableOn(ground, palette().color(QPalette::Link), textContrast)
                                : palette().color(group, QPalette::WindowText);
    const int padding = 3 * Lengths(font()).unit;
    const QRect content = rect().adjusted(padding, 0, -padding, 0);
    const auto place = [this, &content](int left, int width) {
        const QRect logical(content.left() + left, 0, width, height());
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(ink);
    const int arrow = arrowWidth();
    const int arrowLeft = m_isArrowLast ? content.width() - arrow : 0;
    drawArrow(painter, place(arrowLeft, arrow));
    const int textLeft =
        m_isArrowLast || arrow == 0 || text().isEmpty() ? 0 : arrow + padding * 2 / 3;
    const int textWidth = QFontMetrics(boldFont()).horizontalAdvance(text());
    painter.setFont(isMarked ? boldFont() : font());
    painter.drawText(place(textLeft, textWidth), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (!m_keys.isEmpty()) {
        painter.setFont(keyFont());
        painter.setPen(dimmedText(palette(), ground));
        const int width = QFontMetrics(keyFont()).horizontalAdvance(m_keys);
        painter.drawText(place(content.width() - width, width), Qt::AlignCenter, m_keys);
    }
}

void BarButton::drawArrow(QPainter &painter, const QRect &place) const
{
    if (m_arrow == Arrow::None) {
        return;
    }
    const qreal reach = place.width() / 4.0;
    painter.save();
    QPen pen = painter.pen();
    pen.setWidthF(qMax(1.5, place.width() / 9.0));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.translate(QRectF(place).center());
    const bool pointsLeft = (m_arrow == Arrow::Back) == (layoutDirection() == Qt::LeftToRight);
    painter.rotate(m_arrow == Arrow::Down ? 90 : m_arrow == Arrow::Up ? -90 : pointsLeft ? 180 : 0);
    painter.drawPolyline(QPolygonF {{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}});
    painter.restore();
}

QFont BarButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QFont BarButton::keyFont() const
{
    return scaledFont(font(), 0.9);
}

int BarButton::arrowWidth() const
{
    return m_arrow == Arrow::None ? 0 : fontMetrics().ascent();
}

int BarButton::widthOf(const QString &keys) const
{
    return keys.isEmpty()
        ? 0
        : 2 * Lengths(font()).unit + QFontMetrics(keyFont()).horizontalAdvance(keys);
}

PageTab::PageTab(QAction *action, QWidget *parent)
    : BarButton(parent)
{
    setAccessibleRole(this, QAccessible::PageTab);
    setDefaultAction(action);
}

} // namespace ui
