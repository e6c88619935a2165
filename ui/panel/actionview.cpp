// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionview.h"

#include "actiondelegate.h"

#include <QScrollBar>

namespace ui {

ActionView::ActionView(QWidget *parent)
    : QListView(parent)
    , m_model(new ActionModel(this))
{
    setModel(m_model);
    setItemDelegate(new ActionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust); // rows are as wide as the list
    setEditTriggers(NoEditTriggers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ActionView::tellRest);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ActionView::tellRest);
}

int ActionView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

void ActionView::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row);
    setCurrentIndex(index);
    const QModelIndex before = m_model->index(row - 1);
    scrollTo(before.data(ActionModel::HeadingRole).toBool() ? before : index, PositionAtTop);
}

void ActionView::setFirstCurrent()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable) {
            setCurrentIndex(m_model->index(row));
            break;
        }
    }
    scrollToTop();
}

void ActionView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    tellRest();
}

/// Screen readers hear of rows from the panel; from here they would hear of them once more.
void ActionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::currentChanged(current, previous);
}

/// As before.
void ActionView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, deselected);
}

void ActionView::tellRest()
{
    int count = 0;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row);
        if (visualRect(index).bottom() <= viewport()->height()) {
            break;
        }
        count += index.data(ActionModel::HeadingRole).toBool() ? 0 : 1;
    }
    emit restChanged(count);
}

} // namespace ui
