// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chainview.h"

#include "hopview.h"

#include <ui/widgets/accessible.h>

#include <QVBoxLayout>

namespace ui {

ChainView::ChainView(const core::Catalogue &catalogue, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_navigator(navigator)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::List);
    //: @info accessible name of a chain of redirects
    setAccessibleName(tr("The hops"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ChainView::setHops(const QList<net::Hop> &hops)
{
    qDeleteAll(m_hops);
    m_hops.clear();
    completeHops(hops);
}

void ChainView::setHop(int index, const net::Hop &hop, bool isComplete)
{
    Q_ASSERT(index >= 0 && index <= m_hops.size());
    if (index == m_hops.size()) {
        auto *view = new HopView(m_navigator, this);
        if (!m_hops.isEmpty()) {
            m_hops.constLast()->setContinued(true);
        }
        m_hops << view;
        m_layout->addWidget(view);
    }
    m_hops.at(index)->showHop(hop, index + 1, isComplete, m_catalogue);
}

void ChainView::completeHops(const QList<net::Hop> &hops)
{
    for (int i = 0; i < hops.size(); ++i) {
        if (i >= m_hops.size() || !m_hops.at(i)->isComplete()) {
            setHop(i, hops.at(i), true);
        }
    }
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

} // namespace ui
