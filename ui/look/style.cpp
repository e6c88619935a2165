// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "colors.h"
#include "ring.h"

#include <QAbstractScrollArea>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ringGap = 2; // between a control and its ring
constexpr int ringRadius = 6;

/// A picture in the colour of a button's text. Drawn when it is shown: a menu bar or a field asks
/// for its icon once and would keep one that is drawn ahead when the theme changes.
class DrawnIcon : public QIconEngine
{
public:
    /// Draws on 16 x 16 pixels, from left to right.
    using Draw = void (*)(QPainter *painter);

    explicit DrawnIcon(Draw draw)
        : m_draw(draw)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        constexpr int size = 16; // of the drawing
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), 1.5));
        painter->translate(rect.topLeft());
        painter->scale(qreal(rect.width()) / size, qreal(rect.height()) / size);
        if (QGuiApplication::isRightToLeft()) {
            painter->translate(size, 0);
            painter->scale(-1, 1);
        }
        m_draw(painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

/// Two arrowheads that point to where the menus go on.
void drawMore(QPainter *painter)
{
    for (const qreal left : {4, 8}) {
        painter->drawPolyline(QPolygonF {{left, 4.5}, {left + 3.5, 8}, {left, 11.5}});
    }
}

/// A cross in a circle, for the button that empties a field.
void drawClear(QPainter *painter)
{
    painter->drawEllipse(QPointF(8, 8), 6, 6);
    painter->drawLine(QPointF(6, 6), QPointF(10, 10));
    painter->drawLine(QPointF(6, 10), QPointF(10, 6));
}

bool isFusion(const QProxyStyle &style)
{
    return style.baseStyle()->name() == "fusion"_L1;
}

/// Over Fusion's own outline of what can be operated, which is hardly seen in a dark theme. What is
/// disabled keeps it.
void paintOutline(QPainter *painter, const QStyleOption *option, bool isRound)
{
    if (!option->state.testFlag(QStyle::State_Enabled)) {
        return;
    }
    const QPalette &palette = option->palette;
    const QColor edge = option->state.testFlag(QStyle::State_HasFocus)
        ? focusRing(palette, palette.color(QPalette::Window))
        : controlEdge(palette);
    const QRectF place = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = isRound ? place.height() / 2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(edge, isRound ? 1.5 : 1)); // a circle is smoothed everywhere
    painter->drawRoundedRect(place, radius, radius);
    painter->restore();
}

/// The ground of what the scroll bar @p bar moves.
QColor groundBeside(const QWidget *bar, const QPalette &palette)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr);
    return palette.color(area ? area->viewport()->backgroundRole() : QPalette::Window);
}

void paintThumb(QPainter *painter, const QStyleOption *option, const QRect &place)
{
    const qreal margin = qMin(place.width(), place.height()) / 4.0;
    const QRectF thumb = QRectF(place).adjusted(margin, margin, -margin, -margin);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(controlEdge(option->palette));
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

} // namespace

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()) {
        return 0;
    }
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1; // in the window or what scrolls: a ring that its parent holds may be cut by it
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // A ring asks without telling for which widget; views ask, too, for their margins.
    const bool isRing = (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        && (!widget || qobject_cast<const QFocusFrame *>(widget));
    return isRing ? ringWidth + ringGap : QProxyStyle::pixelMetric(metric, option, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, cardLine(option->palette));
        return;
    }
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    paintFocusRing(painter, option->rect, ringRadius, option->palette,
                   option->palette.color(QPalette::Window));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isOutlined = isRound || element == PE_IndicatorCheckBox
        || element == PE_PanelButtonCommand || element == PE_FrameLineEdit
        || (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget));
    if (isOutlined && isFusion(*this)) {
        paintOutline(painter, option, isRound);
    }
}

/// Fusion's own thumb of a scroll bar hardly stands out from what it moves on.
void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar && isFusion(*this)) {
        painter->fillRect(option->rect, groundBeside(widget, option->palette));
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum) {
            paintThumb(painter, option,
                       subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isFusion(*this)) {
        paintOutline(painter, option, false);
    }
}

/// A scroll bar has no buttons at its ends: its parts stand as in a longer one.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar || !isFusion(*this)) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
        return {};
    }
    const int button = pixelMetric(PM_ScrollBarExtent, option, widget);
    const QPoint shift = bar->orientation == Qt::Horizontal ? QPoint(button, 0) : QPoint(0, button);
    QStyleOptionSlider longer = *bar;
    longer.rect.setBottomRight(bar->rect.bottomRight() + 2 * shift);
    return QProxyStyle::subControlRect(control, &longer, part, widget).translated(-shift);
}

/// Placeholders are text like others: half transparent, as Qt has them, they are too faint.
void Style::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor faint = palette.color(group, QPalette::PlaceholderText);
        palette.setColor(group, QPalette::PlaceholderText,
                         readableOn(base, blended(faint, base, faint.alphaF()), textContrast));
    }
}

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (picture == SP_ToolBarHorizontalExtensionButton) {
        return QIcon(new DrawnIcon(drawMore)); // which owns it
    }
    if (picture == SP_LineEditClearButton) {
        return QIcon(new DrawnIcon(drawClear));
    }
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace ui
