// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdelegate.h"

#include "requestmodel.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/widgets/codebadge.h>

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int codeFlags =
    static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextWrapAnywhere;

bool isInFull(const QModelIndex &index)
{
    return index.parent().isValid();
}

bool isCode(const QModelIndex &index)
{
    return isInFull(index) || index.column() == RequestModel::TimeColumn
        || index.column() == RequestModel::RequestColumn;
}

} // namespace

QFont RequestDelegate::codeFontFor(const QFont &font)
{
    constexpr double codeSize = 0.9;
    return codeFont(font, codeSize);
}

void RequestDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (isCode(index)) {
        option->font = codeFontFor(option->font);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const int unit = Lengths(option.font).unit;
    const bool isBadge =
        index.column() == RequestModel::AnswerColumn && index.data(RequestModel::StatusRole) != 0;
    painter->save();
    if (isInFull(index)) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(cell.rect.adjusted(unit, 2 * unit, -unit, -2 * unit), codeFlags,
                          cell.text);
    } else if (isBadge) {
        const QString code = index.data().toString();
        const QRect place = QStyle::alignedRect(
            option.direction, Qt::AlignLeading | Qt::AlignVCenter, badgeSize(option.font, code),
            option.rect.adjusted(unit, 0, -unit, 0));
        paintBadge(painter, place, code,
                   core::classOf(index.data(RequestModel::StatusRole).toInt()), option.font,
                   option.palette.color(QPalette::Base));
    } else {
        QStyleOptionViewItem cell = option;
        const int gap = index.column() == RequestModel::TookColumn ? (numberGap - 1) * unit : 0;
        cell.rect =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -gap, 0));
        CellDelegate::paint(painter, cell, index);
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Lengths lengths(option.font);
    if (!isInFull(index)) {
        return {0, lengths.control()}; // asked for every cell whenever a row comes
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // As wide as the view; Qt offers the width of the first column.
    const int width = (view ? view->viewport()->width() : option.rect.width()) - lengths.control()
        - 2 * lengths.unit;
    const QRect text = cell.fontMetrics.boundingRect(QRect(0, 0, qMax(1, width), QWIDGETSIZE_MAX),
                                                     codeFlags, cell.text);
    return {0, text.height() + 4 * lengths.unit};
}

} // namespace ui
