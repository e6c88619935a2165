// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textblock.h"

#include "accessible.h"
#include "scrolling.h"
#include "toast.h"
#include "windowkeys.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTextList>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ringGap = 1;

} // namespace

TextBlock::TextBlock(QWidget *parent)
    : QTextBrowser(parent)
{
    describeWidgetsToScreenReaders();
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
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (QTextList *list = block.textList()) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListStyleUndefined); // paintBullets() has its own
            list->setFormat(format);
        }
        // Keeps what the layout finds out about each line, for it is painted soon.
        block.layout()->setCacheEnabled(true);
    }
    document()->setLayoutEnabled(true);
    ++m_textNumber;
    m_linkBegin = -1;
    updateGeometry();
    textChangedForScreenReaders(this);
}

QList<TextBlock::Link> TextBlock::links() const
{
    QList<Link> links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QString address = part.charFormat().anchorHref();
            if (address.isEmpty()) {
                continue;
            }
            const int begin = part.position();
            if (!links.isEmpty() && links.last().end == begin && links.last().address == address) {
                links.last().end += part.length();
            } else {
                links << Link {begin, begin + part.length(), address, part.charFormat().toolTip()};
            }
        }
    }
    return links;
}

int TextBlock::focusedLink() const
{
    if (m_linkBegin < 0) {
        return -1;
    }
    const QList<Link> all = links();
    const auto found = std::find_if(all.cbegin(), all.cend(), [this](const Link &link) {
        return link.begin <= m_linkBegin && m_linkBegin < link.end;
    });
    return found == all.cend() ? -1 : static_cast<int>(found - all.cbegin());
}

void TextBlock::focusLink(int index)
{
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::Start);
    for (int i = 0; i <= index; ++i) {
        focusNextPrevChild(true);
    }
}

QList<QRect> TextBlock::linesOf(int begin, int end) const
{
    QList<QRect> lines;
    const QTextBlock block = document()->findBlock(begin);
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = qMax(begin - block.position(), line.textStart());
        const int to = qMin(end - block.position(), line.textStart() + line.textLength());
        if (from < to) {
            const qreal one = line.cursorToX(from);
            const qreal other = line.cursorToX(to);
            const QRectF place(qMin(one, other), line.y(), qAbs(other - one), line.height());
            // A table's cell has its blocks' layouts at its own place.
            lines << place.translated(origin - layout->boundingRect().topLeft()).toAlignedRect();
        }
    }
    return lines;
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

bool TextBlock::focusNextPrevChild(bool next)
{
    const bool isDone = QTextBrowser::focusNextPrevChild(next);
    if (hasFocus()) {
        setFocusedLink(textCursor().hasSelection() ? textCursor().selectionStart() : -1);
    }
    return isDone;
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        setFocusedLink(-1);
    }
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    QTextBrowser::mousePressEvent(event);
    setFocusedLink(-1);
}

void TextBlock::keyPressEvent(QKeyEvent *event)
{
    if (!scrollsAround(*this, *event)) {
        QTextBrowser::keyPressEvent(event);
    }
}

void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    const int focused = focusedLink();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect focusPlace = focused < 0 ? QRect() : placeOf(links().at(focused));
    const QString address = !byKey ? anchorAt(event->pos())
        : focused >= 0             ? links().at(focused).address
                                   : QString();
    QMenu menu(this);
    addLinkActions(menu, QUrl(address));
    const QString selected = focused < 0 ? textCursor().selection().toPlainText() : QString();
    //: @action:inmenu copies the selected text
    menu.addAction(tr("&Copy"), this, [this, selected] { copyText(selected); })
        ->setEnabled(!selected.isEmpty());
    //: @action:inmenu
    menu.addAction(tr("&Select All"), this, &TextBlock::selectAll);
    menu.exec(byKey ? mapToGlobal(focusPlace.isNull() ? QPoint() : focusPlace.bottomLeft())
                    : event->globalPos());
}

/// What can be done with @p link, if it is one.
void TextBlock::addLinkActions(QMenu &menu, const QUrl &link)
{
    if (link.isEmpty()) {
        return;
    }
    const auto add = [this, &menu](const QString &text, const QString &copied) {
        menu.addAction(text, this, [this, copied] { copyText(copied); });
    };
    if (link.scheme() == "copy"_L1) {
        //: @action:inmenu copies a constant
        add(tr("Copy C&onstant"), link.path(QUrl::FullyDecoded));
    } else {
        //: @action:inmenu of a link
        menu.addAction(tr("&Open"), this, [this, link] { emit anchorClicked(link); });
    }
    if (link.scheme() == "code"_L1) {
        //: @action:inmenu %1 is a code that a link leads to
        add(tr("Copy %1").arg(link.path()), link.path());
    } else if (link.scheme().startsWith("http"_L1)) {
        //: @action:inmenu of a link to the web
        add(tr("Copy &Address"), link.toString());
    }
    menu.addSeparator();
}

/// Says so over the page, if there is one below.
void TextBlock::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    if (auto *toast = window()->findChild<Toast *>()) {
        //: @info the text that was copied follows
        toast->say(tr("Copied"), text);
    }
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
    paintBullets();
    const int focused = focusedLink();
    if (focused < 0) {
        return;
    }
    QPainter painter(viewport());
    const Link link = links().at(focused);
    for (const QRect &line : linesOf(link.begin, link.end)) {
        const QRect ring =
            line.marginsAdded({ringWidth + ringGap, ringGap, ringWidth + ringGap, ringGap})
            & viewport()->rect();
        paintFocusRing(&painter, ring, ringWidth, palette(), palette().color(QPalette::Base));
    }
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    // QTextEdit would lay everything out anew, even at the width that heightForWidth() left.
    if (event->size().width() != document()->textWidth()) {
        QTextBrowser::resizeEvent(event);
    }
}

/// A small disc before each item of a list, at the side where the window begins, whatever the
/// direction of the text.
void TextBlock::paintBullets()
{
    const Lengths lengths(font());
    const qreal radius = 0.15 * lengths.line;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dimmedText(palette(), palette().color(QPalette::Base)));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.textList() || block.layout()->lineCount() == 0) {
            continue;
        }
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const QTextLine first = block.layout()->lineAt(0);
        const qreal y = place.top() + first.y() + first.ascent() - fontMetrics().xHeight() / 2.0;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const qreal x = isMirrored ? viewport()->width() - lengths.unit : lengths.unit;
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

QRect TextBlock::placeOf(const Link &link) const
{
    QRect place;
    for (const QRect &line : linesOf(link.begin, link.end)) {
        place |= line;
    }
    return place;
}

void TextBlock::setFocusedLink(int begin)
{
    if (m_linkBegin == begin) {
        return;
    }
    m_linkBegin = begin;
    viewport()->update();
    emit focusedLinkChanged();
    if (const int focused = focusedLink(); focused >= 0) {
        bringIntoView(*this, placeOf(links().at(focused)));
        linkFocusedForScreenReaders(this);
    }
}

} // namespace ui
