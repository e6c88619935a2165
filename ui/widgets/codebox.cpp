// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codebox.h"

#include "scrolling.h"
#include "windowkeys.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <QtMath>

#include <cstdlib>

namespace ui {

namespace {

constexpr double letterSize = 0.9;

} // namespace

CodeBox::CodeBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    leaveKeysToWindow(this);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight); // as code reads everywhere
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    fitFont();
}

void CodeBox::setCode(const QString &code)
{
    if (code != toPlainText()) {
        setPlainText(code);
        measure();
    }
}

QSize CodeBox::minimumSizeHint() const
{
    return {80, 0};
}

int CodeBox::heightForWidth(int width) const
{
    return m_needed.height()
        + (m_needed.width() > width ? horizontalScrollBar()->sizeHint().height() : 0);
}

void CodeBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont(); // again, for the editor has just given its own font to the text
    }
}

void CodeBox::keyPressEvent(QKeyEvent *event)
{
    if (!scrollsAround(*this, *event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CodeBox::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor base = palette().color(QPalette::Base);
        const int radius = 2 * Lengths(font()).unit;
        painter.setPen(cardLine(palette()));
        painter.setBrush(codeGround(palette(), base));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius,
                                radius);
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        QPlainTextEdit::wheelEvent(event);
    } else {
        event->ignore(); // what surrounds us scrolls
    }
}

void CodeBox::fitFont()
{
    document()->setDefaultFont(codeFont(font(), letterSize));
    document()->setDocumentMargin(2 * Lengths(font()).unit);
    measure();
}

void CodeBox::measure()
{
    const qreal margin = document()->documentMargin();
    QSizeF needed(0, margin);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        needed.rheight() += blockBoundingGeometry(block).height();
        needed.setWidth(qMax(needed.width(), block.layout()->lineAt(0).naturalTextWidth()));
    }
    m_needed = {qCeil(needed.width() + 2 * margin) + 1, qCeil(needed.height()) + 2};
    updateGeometry();
}

} // namespace ui
