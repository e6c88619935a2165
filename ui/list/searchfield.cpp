// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfield.h"

#include <core/windowrequest.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/droppedfile.h>
#include <ui/widgets/windowkeys.h>

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

constexpr qsizetype longestShown = 1000; // of a long text: a line of a megabyte takes a second

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(core::WindowRequest::longestText); // whatever is handed over stands there whole
    //: @info:placeholder of the search field
    setPlaceholderText(tr("Code, phrase, header, log line"));
    //: @info accessible name of the search field
    setAccessibleName(tr("Search"));
    leaveKeysToWindow(this);
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &SearchField::takePasted);
    // Not at once: the style's button has to look its picture up in every icon theme.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!isClearButtonEnabled()) {
            setClearButtonEnabled(true);
            //: @action:button accessible name: empties the search field
            findChild<QToolButton *>()->setAccessibleName(tr("Clear"));
        }
    });
}

QString SearchField::query() const
{
    return !m_whole.isEmpty() && text() == m_shown ? m_whole : text();
}

bool SearchField::isCut() const
{
    return text().size() >= maxLength() || query().size() >= longestWhole;
}

void SearchField::setQuery(const QString &text)
{
    if (text.size() < maxLength()) {
        setText(text);
        return;
    }
    m_whole = text.left(longestWhole);
    m_shown = m_whole.left(longestShown) + u'…';
    setText(m_shown);
}

/// Takes a text that did not fit from where it was copied.
void SearchField::takePasted(const QString &text)
{
    if (text.size() < maxLength()) {
        return;
    }
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QString copied = QApplication::clipboard()->text(mode);
        if (copied.size() > text.size() && copied.startsWith(text)) {
            const QSignalBlocker blocker(this); // who hears of the text asks for the query
            setQuery(copied);
            return;
        }
    }
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo({0, Lengths(font()).control()});
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        makeRoom();
    }
}

/// With a magnifier before the text. Drawn here: an icon would be looked for in every icon theme
/// before the window is shown.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Lengths lengths(font());
    const QRect leading(3 * lengths.unit, (height() - lengths.line) / 2, lengths.line,
                        lengths.line);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), leading);
    const qreal step = lengths.line / 9.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.setPen(QPen(dimmedText(palette(), palette().color(QPalette::Base)), step * 3 / 4,
                        Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(3.5 * step, 4 * step), 2.5 * step, 2.5 * step);
    painter.drawLine(QPointF(5.4 * step, 5.9 * step), QPointF(7.5 * step, 8 * step));
}

/// For the magnifier.
void SearchField::makeRoom()
{
    const Lengths lengths(font());
    const int room = 3 * lengths.unit + lengths.line;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? 0 : room, 0, isMirrored ? room : 0, 0);
}

void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(*event).isEmpty()) {
        QLineEdit::dragEnterEvent(event);
    } else {
        event->acceptProposedAction();
    }
}

void SearchField::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(*event);
    if (file.isEmpty()) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    emit fileDropped(file);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // With Shift they select several.
        if (m_navigated && (event->modifiers() | Qt::ShiftModifier) == Qt::ShiftModifier) {
            QCoreApplication::sendEvent(m_navigated, event);
            return;
        }
        break;
    case Qt::Key_Escape:
        event->ignore(); // the window knows what it ends first
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
