// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerdelegate.h"

#include "chevron.h"
#include "codebadge.h"

#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostBadges = 3;

/// Where the parts of an answer stand, as if read from left to right.
struct Places
{
    QRect key;
    QRect text;
    QRect codes;
    QRect chevron;
};

QList<int> codesOf(const QModelIndex &index)
{
    return index.data(AnswerDelegate::CodesRole).value<QList<int>>();
}

int widthOfCodes(const QStyleOptionViewItem &option, const QList<int> &codes)
{
    const int gap = Lengths(option.font).unit;
    return codes.size() > mostBadges
        ? option.fontMetrics.horizontalAdvance(AnswerDelegate::codesText(codes))
        : static_cast<int>(codes.size()) * (badgeSize(option.font).width() + gap);
}

/// The key stands first, or where there is none, the codes.
Places placesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Lengths lengths(option.font);
    const int unit = lengths.unit;
    const QRect row = option.rect.adjusted(4 * unit, 0, -4 * unit, 0);
    Places places;
    const int side = lengths.roundedUp(lengths.line + unit);
    places.key = {row.left(), row.center().y() - side / 2, side, side};
    places.chevron = {row.right() - 3 * unit, row.top(), 3 * unit, row.height()};
    const int codes = widthOfCodes(option, codesOf(index));
    const bool hasKey = !index.data(AnswerDelegate::KeyRole).toString().isEmpty();
    const int right = places.chevron.left() - 2 * unit;
    places.codes = {hasKey ? right - codes : row.left(), row.top(), codes, row.height()};
    const int first = hasKey ? places.key.right() + 3 * unit : row.left();
    const int left = hasKey || codes == 0 ? first : places.codes.right() + 2 * unit;
    const int end = hasKey ? places.codes.left() - 3 * unit : right;
    places.text = {left, row.top(), end - left, row.height()};
    return places;
}

void paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
              const QString &key, const QColor &ground)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(controlEdge(option.palette, ground));
    painter->setBrush(option.palette.color(QPalette::Base));
    const double radius = Lengths(option.font).unit;
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont bold = codeFont(option.font, 1.0);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(place, Qt::AlignCenter, key);
}

void paintCodes(QPainter *painter, const QStyleOptionViewItem &option, QRect place,
                const QList<int> &codes, const QColor &ground)
{
    if (codes.size() > mostBadges) {
        painter->setFont(option.font);
        painter->setPen(dimmedText(option.palette, ground));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          Qt::AlignVCenter | Qt::AlignHCenter, AnswerDelegate::codesText(codes));
        return;
    }
    const QSize size = badgeSize(option.font);
    for (const int code : codes) {
        const QRect badge(place.left(), place.center().y() - size.height() / 2, size.width(),
                          size.height());
        paintBadge(painter, QStyle::visualRect(option.direction, option.rect, badge),
                   core::codeText(code), core::classOf(code), option.font, ground);
        place.setLeft(badge.right() + 1 + Lengths(option.font).unit);
    }
}

} // namespace

QString AnswerDelegate::codesText(const QList<int> &codes)
{
    if (codes.size() > mostBadges) {
        //: @info how many codes an answer leaves possible
        return tr("%n codes", nullptr, static_cast<int>(codes.size()));
    }
    QStringList numbers;
    for (const int code : codes) {
        numbers << core::codeText(code);
    }
    return numbers.join(", "_L1);
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QString key = index.data(KeyRole).toString();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    QColor ground = option.palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected) && (hasFocus || !key.isEmpty())) {
        ground = selectionTint(option.palette, ground);
    } else if (option.state & QStyle::State_MouseOver) {
        ground = hoverTint(option.palette, ground);
    }
    painter->fillRect(option.rect, ground);
    const Places places = placesOf(option, index);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    if (!key.isEmpty()) {
        paintKey(painter, option, mirrored(places.key), key, ground);
    }
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft)
        | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(mirrored(places.text), static_cast<int>(alignment) | Qt::TextWordWrap,
                      index.data().toString());
    paintCodes(painter, option, places.codes, codesOf(index), ground);
    paintChevron(painter, mirrored(places.chevron), dimmedText(option.palette, ground),
                 option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    if (index.row() > 0) {
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1,
                          cardLine(option.palette));
    }
    if (hasFocus) {
        const int gap = Lengths(option.font).unit / 4;
        paintFocusRing(painter, QRectF(option.rect).adjusted(gap, gap, -gap, -gap),
                       Lengths(option.font).unit, option.palette, ground);
    }
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Lengths lengths(option.font);
    const QRect room(0, 0, qMax(1, placesOf(option, index).text.width()), 1);
    const int text =
        option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {option.rect.width(), lengths.roundedUp(text + 8 * lengths.unit)};
}

} // namespace ui
