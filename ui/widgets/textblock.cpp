// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textblock.h"

#include "windowkeys.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>
#include <QtMath>

namespace ui {

TextBlock::TextBlock(QWidget *parent)
    : QTextBrowser(parent)
{
    leaveKeysToWindow(this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    // QTextEdit would give its hidden scroll bars a range, and Tab would scroll the text in itself.
    disconnect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
               nullptr, nullptr);
}

void TextBlock::showHtml(const QString &html)
{
    setHtml(html);
    updateGeometry();
}

QSize TextBlock::sizeHint() const
{
    return {200, 0}; // the height follows from the width
}

QSize TextBlock::minimumSizeHint() const
{
    return {80, 0};
}

int TextBlock::heightForWidth(int width) const
{
    document()->setTextWidth(width);
    return qCeil(document()->size().height());
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what surrounds us scrolls
}

} // namespace ui
