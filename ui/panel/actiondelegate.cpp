// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiondelegate.h"

#include "actionmodel.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double keySize = 0.9;
constexpr int ringWidth = 2;

QColor groundOf(const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Base);
    return option.state & QStyle::State_Selected ? selectionTint(option.palette, base)
        : option.state & QStyle::State_MouseOver ? hoverTint(option.palette, base)
                                                 : base;
}

} // namespace

void ActionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ActionModel::HeadingRole).toBool()) {
        const Lengths lengths(option.font);
        QFont bold = scaledFont(option.font, keySize);
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        const QRect place = option.rect.adjusted(3 * lengths.unit, lengths.unit, -lengths.unit, 0);
        const QString title = painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight, place.width());
        const auto alignment =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          static_cast<int>(alignment), title);
    } else {
        paintRow(painter, option, index);
    }
    painter->restore();
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const Lengths lengths(option.font);
    return {0, lengths.roundedUp(lengths.line + 4 * lengths.unit)};
}

void ActionDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Lengths lengths(option.font);
    const QColor ground = groundOf(option);
    const QRectF row = QRectF(option.rect).adjusted(lengths.unit, 0, -lengths.unit, 0);
    painter->setPen(option.state & QStyle::State_Selected
                        ? QPen(focusRing(option.palette, ground), ringWidth)
                        : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), lengths.unit, lengths.unit);

    QRect room = option.rect.adjusted(3 * lengths.unit, 0, -3 * lengths.unit, 0);
    const QRect iconPlace(room.left(), room.top() + (room.height() - lengths.line) / 2,
                          lengths.line, lengths.line);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, iconPlace));
    room.setLeft(iconPlace.right() + 1 + 2 * lengths.unit); // names begin below each other
    // Takes a piece from the room and draws a text there, as much of it as fits.
    const auto draw = [&](const QString &text, bool atEnd, const QColor &ink) {
        const int width = qMin(painter->fontMetrics().horizontalAdvance(text) + 1, room.width());
        if (text.isEmpty() || width <= 0) {
            return;
        }
        const QRect place(atEnd ? room.right() + 1 - width : room.left(), room.top(), width,
                          room.height());
        painter->setPen(ink);
        // Code and English phrases keep their order in a window that is read from right to left.
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        const int taken = width + 3 * lengths.unit;
        room.adjust(atEnd ? 0 : taken, 0, atEnd ? -taken : 0, 0);
    };
    const QColor dimmed = dimmedText(option.palette, ground);
    painter->setFont(scaledFont(option.font, keySize));
    draw(index.data(ActionModel::KeysRole).toString(), true, dimmed);
    painter->setFont(option.font);
    draw(index.data().toString(), false, option.palette.color(QPalette::Active, QPalette::Text));
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        draw(u"✓"_s, false, option.palette.color(QPalette::Active, QPalette::Text));
    }
    draw(index.data(ActionModel::DetailRole).toString(), false, dimmed);
}

} // namespace ui
