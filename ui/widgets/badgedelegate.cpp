// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badgedelegate.h"

#include "codebadge.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

constexpr int padding = 4;

} // namespace

BadgeDelegate::BadgeDelegate(int statusRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_statusRole(statusRole)
{
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!text.isEmpty()) {
        const QRect place = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                badgeSize(cell.font, text),
                                                cell.rect.adjusted(padding, 0, -padding, 0));
        painter->save();
        paintBadge(painter, place, text, core::classOf(index.data(m_statusRole).toInt()), cell.font,
                   cell.palette.color(QPalette::Base));
        painter->restore();
    }
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return badgeSize(option.font, index.data().toString()) + QSize(2 * padding, padding);
}

} // namespace ui
