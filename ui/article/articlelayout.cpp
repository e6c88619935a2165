// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlelayout.h"

#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

constexpr int columnGap = 24;
constexpr int narrowestColumn = 38; // in letters, with its share of margins and gap

} // namespace

ArticleLayout::ArticleLayout(QWidget *parent)
    : QLayout(parent)
{
}

ArticleLayout::~ArticleLayout()
{
    // One by one: a layout that is deleted asks the one around it to take it out.
    while (!m_items.empty()) {
        const std::unique_ptr<QLayoutItem> item = std::move(m_items.back().item);
        m_items.pop_back();
    }
}

void ArticleLayout::addWidget(QWidget *widget, Column column)
{
    QLayout::addWidget(widget);
    m_items.back().column = column;
}

void ArticleLayout::addLayout(QLayout *layout, Column column)
{
    addChildLayout(layout);
    addItem(layout);
    m_items.back().column = column;
}

void ArticleLayout::addItem(QLayoutItem *item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), Column::First});
}

int ArticleLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ArticleLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].item.get() : nullptr;
}

QLayoutItem *ArticleLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[static_cast<size_t>(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int ArticleLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize ArticleLayout::minimumSize() const
{
    QSize size; // the height follows from the width
    for (const Placed &placed : m_items) {
        if (!placed.item->isEmpty()) {
            size.setWidth(qMax(size.width(), placed.item->minimumSize().width()));
        }
    }
    return size.grownBy(contentsMargins());
}

void ArticleLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// Places the items in @p rect if @p apply is set, and returns the height that they need.
int ArticleLayout::lay(const QRect &rect, bool apply) const
{
    const QWidget *page = parentWidget();
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool wide = rect.width() >= 2 * narrowestColumn * page->fontMetrics().averageCharWidth();
    const int width = wide ? (area.width() - columnGap) / 2 : area.width();
    int firstEnd = area.y();
    int secondEnd = area.y();
    for (const Placed &placed : m_items) {
        if (placed.item->isEmpty()) {
            continue;
        }
        const bool inSecond = wide && placed.column == Column::Second;
        int &end = inSecond ? secondEnd : firstEnd;
        const int x = inSecond ? area.right() + 1 - width : area.x();
        const int y = end == area.y() ? end : end + spacing();
        const int height = placed.item->hasHeightForWidth() ? placed.item->heightForWidth(width)
                                                            : placed.item->sizeHint().height();
        if (apply) {
            placed.item->setGeometry(
                QStyle::visualRect(page->layoutDirection(), area, QRect(x, y, width, height)));
        }
        end = y + height;
    }
    return qMax(firstEnd, secondEnd) - rect.y() + contentsMargins().bottom();
}

} // namespace ui
