// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparedelegate.h"

#include "celllayout.h"

#include <core/statusroles.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>
#include <ui/picture/roundedpicture.h>

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

using Kind = CompareModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(CompareModel::KindRole).toInt());
}

bool isOverAll(const QModelIndex &index)
{
    return kindOf(index) == Kind::Label || kindOf(index) == Kind::Note;
}

bool isTurned(const QModelIndex &index)
{
    return static_cast<const CompareModel *>(index.model())->isTurned();
}

/// The gap above a card.
int gapAbove(const QModelIndex &index, const QFont &font)
{
    return isTurned(index) && isOverAll(index) && index.row() > 0 ? 3 * Lengths(font).unit : 0;
}

/// @p option for the part of the cell that is in sight if it stands over all columns, and below the
/// gap above a card.
QStyleOptionViewItem placed(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem placed = option;
    if (placed.palette.currentColorGroup() == QPalette::Disabled) {
        placed.palette.setCurrentColorGroup(QPalette::Active); // labels are no less to be read
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && isOverAll(index)) {
        placed.rect.setLeft(0);
        placed.rect.setWidth(view->viewport()->width());
    }
    placed.rect.setTop(placed.rect.top() + gapAbove(index, option.font));
    return placed;
}

/// The part of a card that lies behind a line: it goes on above and below, but at its ends.
void paintCardBehind(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index)
{
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    const int radius = 2 * Lengths(option.font).unit;
    const int beyond = 2 * radius;
    const bool isLast = !below.isValid() || isOverAll(below);
    const QRectF card =
        QRectF(option.rect)
            .adjusted(0.5, isOverAll(index) ? 0.5 : -beyond, -0.5, isLast ? -0.5 : beyond);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(cardLine(option.palette));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(card, radius, radius);
    painter->restore();
}

/// Whether a line separates the cell from what follows.
bool hasLineBelow(const QModelIndex &index)
{
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    const Kind kind = kindOf(index);
    return below.isValid() && !isTurned(index) && kind != Kind::Label
        && (kind == Kind::Set || kindOf(below) != kind);
}

} // namespace

CompareDelegate::CompareDelegate(pictures::PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QStyleOptionViewItem cell = placed(option, index);
    painter->save();
    if (isTurned(index)) {
        paintCardBehind(painter, cell, index);
    }
    QColor ground = cell.palette.color(QPalette::Base);
    const bool isHovered = kindOf(index) == Kind::Set && (cell.state & QStyle::State_MouseOver);
    const bool isSelected = cell.state & QStyle::State_Selected;
    if (isSelected || isHovered) {
        ground = isSelected ? selectionTint(cell.palette, ground) : hoverTint(cell.palette, ground);
        painter->fillRect(isTurned(index) ? cell.rect.adjusted(1, 1, -1, -1) : cell.rect, ground);
    }
    const CellLayout layout(cell, index, ground);
    layout.paintBadge(painter);
    if (const QRect place = layout.picture(); !place.isNull()) {
        painter->setRenderHint(QPainter::Antialiasing);
        paintRoundedPicture(painter, place, Lengths(cell.font).unit,
                            m_pictures.soon({.code = index.data(core::CodeRole).toInt()},
                                            place.size(), painter->device()->devicePixelRatioF()),
                            codeGround(cell.palette, ground));
    } else {
        layout.paintTexts(painter);
    }
    if (hasLineBelow(index)) {
        painter->fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1,
                          cardLine(cell.palette));
    }
    if (cell.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, QRectF(cell.rect).adjusted(1, 1, -1, -2), Lengths(cell.font).unit,
                       cell.palette, ground);
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLayout layout(option, index, option.palette.color(QPalette::Base));
    return {option.rect.width(), layout.height() + gapAbove(index, option.font)};
}

} // namespace ui
