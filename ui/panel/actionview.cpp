// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionview.h"

#include "actiondelegate.h"

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

} // namespace ui
