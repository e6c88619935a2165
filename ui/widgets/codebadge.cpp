// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebadge.h"

#include "enterkey.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 8;
constexpr int radius = 5;
constexpr int focusWidth = 2;

QFont badgeFont(const QFont &base)
{
    QFont font = codeFont(base, 1.1);
    font.setBold(true);
    return font;
}

} // namespace

QSize badgeSize(const QFont &base, const QString &text)
{
    const QFontMetrics metrics(badgeFont(base));
    const int width = qMax(metrics.horizontalAdvance(u"000"_s), metrics.horizontalAdvance(text));
    return {width + 2 * margin + 4, metrics.height() + margin};
}

void paintBadge(QPainter *painter, const QRect &place, const QString &text,
                core::StatusClass statusClass, const QFont &base, const QColor &ground)
{
    const ClassColors colors = classColors(statusClass, ground);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.tint);
    painter->drawRoundedRect(place, radius, radius);
    painter->setFont(badgeFont(base));
    painter->setPen(colors.text);
    painter->drawText(place, Qt::AlignCenter, text);
}

CodeBadge::CodeBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCode(0, false);
}

void CodeBadge::setCode(int code, bool isComplete)
{
    m_code = code;
    setText(code != 0 ? core::codeText(code) : isComplete ? u"–"_s : u"…"_s);
    setFocusPolicy(code != 0 ? Qt::StrongFocus : Qt::NoFocus);
    setEnabled(code != 0);
    setCursor(code != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    //: accessible name of a link; %1 is a status code
    setAccessibleName(code != 0 ? tr("About %1").arg(core::codeText(code))
                          : isComplete
                          //: accessible name
                          ? tr("No status code")
                          : /*: accessible name */ tr("Waiting"));
    setToolTip(code != 0 ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize CodeBadge::sizeHint() const
{
    return badgeSize(font(), text()) + QSize(2 * focusWidth, 2 * focusWidth);
}

void CodeBadge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    const QRect place = rect().adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth);
    paintBadge(&painter, place, text(), core::classOf(m_code), font(), window);
    if (hasFocus() || underMouse()) {
        const QColor accent =
            hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid);
        painter.setPen(QPen(readableOn(window, accent, shapeContrast), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
}

void CodeBadge::keyPressEvent(QKeyEvent *event)
{
    if (!clickByEnter(this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ui
