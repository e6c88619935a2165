// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textblock.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QtMath>

namespace ui {

TextBlock::TextBlock(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBlock::fitHeight);
}

void TextBlock::showHtml(const QString &html)
{
    setHtml(html);
    fitHeight();
}

QSize TextBlock::sizeHint() const
{
    return {200, qCeil(document()->size().height())};
}

QSize TextBlock::minimumSizeHint() const
{
    return {80, 0};
}

bool TextBlock::event(QEvent *event)
{
    // Without a selection, copying is the window's business, not ours.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && !textCursor().hasSelection()) {
        event->ignore();
        return false;
    }
    return QTextBrowser::event(event);
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what surrounds us scrolls
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    // QTextEdit would lay everything out anew even where only the height changes, which follows
    // from the text.
    if (event->size().width() != event->oldSize().width()) {
        QTextBrowser::resizeEvent(event);
        fitHeight();
    }
}

void TextBlock::fitHeight()
{
    const int height = qCeil(document()->size().height());
    if (height != minimumHeight()) {
        setFixedHeight(height);
    }
}

} // namespace ui
