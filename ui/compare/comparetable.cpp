// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparetable.h"

#include "comparedelegate.h"
#include "comparemodel.h"

#include <core/statusroles.h>
#include <ui/look/lengths.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

CompareTable::CompareTable(CompareModel *model, pictures::PictureCache &pictures, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new CompareDelegate(pictures, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    connect(model, &CompareModel::modelReset, this, [this] {
        fit();
        goTo(0, 0); // where the keys begin
    });
    connect(&pictures, &pictures::PictureCache::drawn, this, [this] { viewport()->update(); });
}

QString CompareTable::selectedText() const
{
    const QModelIndex cell = hasFocus() ? currentIndex() : QModelIndex();
    return cell.isValid() ? cell.data().toString() : QString();
}

void CompareTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void CompareTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // QTableView of Qt 6.4 would tell screen readers that the cell has got the focus.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const int code = cell.isValid() ? cell.data(core::CodeRole).toInt() : -1;
    constexpr Qt::KeyboardModifiers moving = Qt::ControlModifier | Qt::ShiftModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (code >= 0 && event->key() == Qt::Key_Delete) {
        emit removed(code);
        goTo(cell.row(), cell.column());
    } else if (code >= 0 && isSideways && event->modifiers() == moving) {
        const int step = (event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
        emit moved(code, step);
        const bool isTurned = m_model->columnCount() == 1;
        goTo(cell.row() + (isTurned ? step : 0), cell.column() + (isTurned ? 0 : step));
    } else if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // letters belong into the search field
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CompareTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void CompareTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update(); // with what stays where it is
    }
}

/// Makes the cell current that stands there, or the nearest to it. Below a label stands a cell.
void CompareTable::goTo(int row, int column)
{
    const int lastRow = m_model->rowCount() - 1;
    const int lastColumn = m_model->columnCount() - 1;
    const QModelIndex cell = m_model->index(qMin(row, lastRow), qBound(0, column, lastColumn));
    const bool isLabel = cell.isValid() && !(cell.flags() & Qt::ItemIsEnabled);
    selectionModel()->setCurrentIndex(isLabel ? cell.siblingAtRow(cell.row() + 1) : cell,
                                      QItemSelectionModel::NoUpdate);
}

/// Widths first: heights follow from them.
void CompareTable::fit()
{
    const int columns = m_model->columnCount();
    if (columns == 0 || !isVisible()) {
        return; // its width is not known yet
    }
    const int inSight = viewport()->width();
    const int least = columns > 1 ? Lengths(font()).letters(narrowest) : 0;
    const int width = qMax(least, inSight / columns);
    for (int column = 0; column + 1 < columns; ++column) {
        setColumnWidth(column, width);
    }
    setColumnWidth(columns - 1, qMax(width, inSight - (columns - 1) * width));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isOverAll = m_model->isOverAll(row) && columns > 1;
        if (isOverAll) {
            setSpan(row, 0, 1, columns);
        }
        option.rect.setWidth(isOverAll ? inSight : width);
        int height = 0;
        for (int column = 0; column < (isOverAll ? 1 : columns); ++column) {
            const QSize size = itemDelegate()->sizeHint(option, m_model->index(row, column));
            height = qMax(height, size.height());
        }
        setRowHeight(row, height);
    }
    emit columnsChanged(width);
}

} // namespace ui
