// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainview.h"

#include "hopview.h"

#include <QVBoxLayout>

namespace ui {

ChainView::ChainView(const net::HopModel &model, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_navigator(navigator)
    , m_layout(new QVBoxLayout(this))
{
    //: @info accessible name of a chain of redirects
    setAccessibleName(tr("The hops"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChainView::reset);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                refresh(first.row(), last.row());
            });
    reset();
}

QString ChainView::selectedText() const
{
    for (const HopView *hop : m_hops) {
        if (QString text = hop->selectedText(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void ChainView::reset()
{
    qDeleteAll(m_hops);
    m_hops.clear();
    insert(0, m_model.rowCount() - 1);
}

void ChainView::insert(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *hop = new HopView(m_navigator, this);
        m_hops.insert(row, hop);
        m_layout->insertWidget(row, hop);
    }
    refresh(0, static_cast<int>(m_hops.size()) - 1); // the path has another end now
}

void ChainView::refresh(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_hops.at(row)->showHop(m_model.index(row), m_model.hop(row));
        m_hops.at(row)->setContinued(row + 1 < m_hops.size());
    }
}

} // namespace ui
