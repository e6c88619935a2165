// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusedlist.h"

#include "confuseddelegate.h"

#include <core/copytext.h>
#include <core/statusroles.h>
#include <core/wording.h>
#include <ui/widgets/draggedcodes.h>
#include <ui/widgets/scrolling.h>

#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>
#include <QWheelEvent>
#include <QtMath>

#include <utility>

namespace ui {

namespace {

/// Answers go on from the question, and stand in a column of their own.
QString withCapital(const QString &text)
{
    const bool isName = text.size() > 1 && text.at(1).isUpper();
    return !text.isEmpty() && !isName ? text.at(0).toUpper() + text.mid(1) : text;
}

bool leadsOn(const QModelIndex &row)
{
    return row.isValid() && !row.data(ConfusedDelegate::ThisPageRole).toBool();
}

} // namespace

ConfusedList::ConfusedList(QWidget *parent)
    : QListView(parent)
    , m_rows(new QStandardItemModel(this))
{
    setItemDelegate(new ConfusedDelegate(this));
    setModel(m_rows);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAutoScroll(false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(this, &QListView::clicked, this, &ConfusedList::choose);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        viewport()->setCursor(leadsOn(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

void ConfusedList::showRows(const QList<ConfusedRow> &rows)
{
    m_rows->setRowCount(0);
    for (const ConfusedRow &row : rows) {
        auto *item = new QStandardItem(row.title); // owned by the model
        item->setData(row.code, core::CodeRole);
        item->setData(withCapital(row.answer), ConfusedDelegate::AnswerRole);
        item->setData(row.isThisPage, ConfusedDelegate::ThisPageRole);
        const QString code = core::codeText(row.code);
        //: accessible text of a row: code, title, and what tells it from others
        const QString other = tr("%1, %2, %3");
        //: as before, about the code whose page the row stands on
        const QString own = tr("%1, %2, %3, this page");
        item->setData((row.isThisPage ? own : other).arg(code, row.title, row.answer),
                      Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
    measureTitles();
}

void ConfusedList::setTitleWidth(int width)
{
    static_cast<ConfusedDelegate *>(itemDelegate())->setTitleWidth(width);
    m_measuredWidth = -1;
    updateGeometry();
    scheduleDelayedItemsLayout();
}

int ConfusedList::currentCode() const
{
    return currentIndex().isValid() ? currentIndex().data(core::CodeRole).toInt() : -1;
}

QSize ConfusedList::minimumSizeHint() const
{
    return {80, 0};
}

int ConfusedList::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        const auto *delegate = static_cast<const ConfusedDelegate *>(itemDelegate());
        m_measuredWidth = width;
        m_measuredHeight = 0;
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            m_measuredHeight += delegate->heightOf(m_rows->index(row, 0), font(), width);
        }
    }
    return m_measuredHeight;
}

void ConfusedList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measureTitles();
    }
}

void ConfusedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus()) {
        bringIntoView(*this, visualRect(current));
    }
}

void ConfusedList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListView::keyPressEvent(event);
        if (currentIndex() == before) {
            scrollsAround(*this, *event);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (leadsOn(before)) {
            choose(before);
            emit leftByKey();
        }
        break;
    default:
        if (!scrollsAround(*this, *event)) {
            event->ignore(); // letters are for the search
        }
    }
}

void ConfusedList::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? indexAt(m_pressedAt) : QModelIndex();
    QListView::mousePressEvent(event);
}

/// Views of Qt drag only what is selected, which nothing is here.
void ConfusedList::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (event->buttons() == Qt::LeftButton && m_pressed.isValid()
        && distance >= QApplication::startDragDistance()) {
        drag(std::exchange(m_pressed, {}));
        return;
    }
    QListView::mouseMoveEvent(event);
}

void ConfusedList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex row = std::exchange(m_pressed, {});
    const bool isClick = row.isValid() && row == indexAt(event->position().toPoint());
    if (isClick && event->modifiers() == Qt::ControlModifier) {
        emit compareRequested(row.data(core::CodeRole).toInt());
    } else if (isClick) {
        QListView::mouseReleaseEvent(event);
    }
}

void ConfusedList::drag(const QModelIndex &row)
{
    const int code = row.data(core::CodeRole).toInt();
    auto *drag = new QDrag(this); // owned by Qt once it runs
    auto *carried = new QMimeData; // owned by the drag
    carried->setText(core::codeAndPhrase(code, row.data().toString()));
    carryCodes(carried, {code});
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction);
}

void ConfusedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout(); // heights follow from the width
}

void ConfusedList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what surrounds us scrolls
}

void ConfusedList::choose(const QModelIndex &index)
{
    if (leadsOn(index)) {
        emit chosen(index.data(core::CodeRole).toInt());
    }
}

void ConfusedList::measureTitles()
{
    qreal widest = 0;
    const QFontMetricsF metrics(font());
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        widest = qMax(widest, metrics.horizontalAdvance(m_rows->index(row, 0).data().toString()));
    }
    m_widestTitle = qCeil(widest) + 1; // laid out, a text may be wider by a part of a pixel
    setTitleWidth(m_widestTitle);
}

} // namespace ui
