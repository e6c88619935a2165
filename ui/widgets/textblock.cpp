// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textblock.h"

#include "windowkeys.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>
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
    // QTextEdit would adjust its scroll bars, of which there are none, and lay out once more.
    disconnect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
               nullptr, nullptr);
}

void TextBlock::showHtml(const QString &html)
{
    document()->setLayoutEnabled(false); // or the emptied text would be laid out, too
    setHtml(html);
    // Keeps what the layout finds out about each line, for it is painted soon.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        block.layout()->setCacheEnabled(true);
    }
    document()->setLayoutEnabled(true);
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
    if (document()->textWidth() != width) {
        document()->setTextWidth(width);
    }
    return qCeil(document()->size().height());
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what surrounds us scrolls
}

void TextBlock::paintEvent(QPaintEvent *event)
{
    // A layout that asked heightForWidth() of another width may have left it in the document.
    if (document()->textWidth() != viewport()->width()) {
        document()->setTextWidth(viewport()->width());
    }
    QTextBrowser::paintEvent(event);
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    // QTextEdit would lay everything out anew, even at the width that heightForWidth() left.
    if (event->size().width() != document()->textWidth()) {
        QTextBrowser::resizeEvent(event);
    }
}

} // namespace ui
