// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusdelegate.h"

#include <core/foldedtext.h>
#include <core/statusroles.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/picture/roundedpicture.h>
#include <ui/widgets/codebadge.h>

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 8; // from the row's edge and between its parts
constexpr int rowGap = 2;
constexpr int radius = 7;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smaller(const QFont &font)
{
    return scaledFont(font, 0.9);
}

/// The small word of a code that is not simply registered; empty for one that is.
QString standingWord(core::Standing standing)
{
    switch (standing) {
    case core::Standing::Temporary:
        //: small word in a list row: standing of the code
        return StatusDelegate::tr("temporary");
    case core::Standing::Unused:
        //: small word in a list row: standing of the code
        return StatusDelegate::tr("unused");
    case core::Standing::Obsoleted:
        //: small word in a list row: standing of the code
        return StatusDelegate::tr("obsolete");
    case core::Standing::Vendor:
        //: small word in a list row: standing of the code
        return StatusDelegate::tr("vendor");
    case core::Standing::Informal:
        //: small word in a list row: standing of the code
        return StatusDelegate::tr("informal");
    case core::Standing::Registered:
        break;
    }
    return {};
}

/// One line at the edge where reading begins, centred vertically, in @p direction or in that which
/// @p text itself has, such as an English phrase in an Arabic window.
QTextOption leadingLine(const QStyleOptionViewItem &option, Qt::LayoutDirection direction)
{
    QTextOption line(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    line.setWrapMode(QTextOption::NoWrap);
    line.setTextDirection(direction);
    return line;
}

QTextOption leadingLine(const QStyleOptionViewItem &option, const QString &text)
{
    return leadingLine(option, text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

/// Draws @p text in one elided line with @p spans on @p ground; one with spans is elided at its
/// end.
void drawMarked(QPainter *painter, const QRect &place, const QString &text,
                const QList<core::FoldedText::Span> &spans, const QColor &ground,
                const QStyleOptionViewItem &option, Qt::TextElideMode elide = Qt::ElideRight)
{
    const QString shown = QFontMetrics(painter->font()).elidedText(text, elide, place.width());
    if (spans.isEmpty()) {
        painter->drawText(QRectF(place), shown, leadingLine(option, text));
        return;
    }
    QList<QTextLayout::FormatRange> formats;
    const qsizetype visible =
        shown == text ? text.size() : shown.size() - 1; // the ellipsis is not marked
    for (const core::FoldedText::Span &span : spans) {
        if (span.start + span.length <= visible) {
            QTextCharFormat format;
            format.setBackground(ground);
            format.setForeground(
                readableOn(ground, option.palette.color(QPalette::Text), textContrast));
            formats << QTextLayout::FormatRange {static_cast<int>(span.start),
                                                 static_cast<int>(span.length), format};
        }
    }
    QTextLayout layout(shown, painter->font());
    layout.setTextOption(leadingLine(option, text));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2));
}

} // namespace

bool isHeading(const QModelIndex &index)
{
    return index.data(core::KindRole).toInt() == static_cast<int>(core::RowKind::Heading);
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, row, index);
    } else {
        paintRow(painter, row, index);
    }
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smaller(option.font)).height();
    if (isHeading(index)) {
        return {0, small + margin + margin / 2};
    }
    const int line = QFontMetrics(bold(option.font)).height();
    return {badgeSize(option.font).width() * 3, line + small + margin + margin / 2 + 2 * rowGap};
}

void StatusDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QRect text =
        option.rect.adjusted(margin + margin / 2, margin / 2, -margin - margin / 2, 0);
    const QColor ground = option.palette.color(QPalette::Base);
    painter->setFont(bold(smaller(option.font)));
    painter->setPen(dimmedText(option.palette, ground));
    const QString count = index.data(core::CountRole).toString();
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->drawText(
        place(QRect(text.right() - countWidth, text.y(), countWidth + 1, text.height())),
        Qt::AlignCenter, count);
    const int titleWidth = text.width() - countWidth - margin;
    painter->drawText(QRectF(place(QRect(text.topLeft(), QSize(titleWidth, text.height())))),
                      painter->fontMetrics().elidedText(option.text, Qt::ElideRight, titleWidth),
                      leadingLine(option, option.direction)); // even where "4xx" comes first
}

void StatusDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QColor base = option.palette.color(QPalette::Base);
    const QRect row = option.rect.adjusted(margin / 2, rowGap / 2, -margin / 2, -rowGap / 2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QColor ground = base;
    if (selected || hovered) {
        ground = selected ? selectionTint(option.palette, base)
                          : blended(option.palette.color(QPalette::Text), base, 0.05);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, radius, radius);
    }
    if (selected) {
        // Not by the tint alone: a bar that stands out by shape and contrast.
        painter->setBrush(
            readableOn(ground, option.palette.color(QPalette::Highlight), shapeContrast));
        painter->drawRoundedRect(
            QRectF(place(QRect(row.x(), row.y() + margin, 3, row.height() - 2 * margin))), 1.5,
            1.5);
    }

    const int code = index.data(core::CodeRole).toInt();
    const auto statusClass = static_cast<core::StatusClass>(index.data(core::ClassRole).toInt());
    int textX = row.x() + margin + margin / 2;
    if (code >= 0) {
        const QSize badge = badgeSize(option.font);
        const QRect badgePlace(row.x() + margin, row.y() + (row.height() - badge.height()) / 2,
                               badge.width(), badge.height());
        paintBadge(painter, place(badgePlace), core::codeText(code), statusClass, option.font,
                   ground);
        textX = badgePlace.right() + 1 + margin + margin / 2;
    }

    int textEnd = row.right() - margin;
    if (m_thumbnails && code >= 0) {
        const int height = row.height() - margin / 2;
        const QSize size(height * pictures::CatImages::ratio.width()
                             / pictures::CatImages::ratio.height(),
                         height);
        const QRect thumbnail = place(
            QRect(QPoint(row.right() - margin / 4 - size.width(), row.y() + margin / 4), size));
        paintRoundedPicture(
            painter, thumbnail, radius - 2,
            m_thumbnails->soon({.code = code}, size, painter->device()->devicePixelRatioF()),
            classColors(statusClass, ground).tint);
        textEnd = row.right() - size.width() - margin;
    }

    QRect line(textX, row.y() + margin / 2 + 1, textEnd - textX,
               QFontMetrics(bold(option.font)).height());
    QString word =
        standingWord(static_cast<core::Standing>(index.data(core::StandingRole).toInt()));
    if (index.data(core::PinnedRole).toBool()) {
        word = word.isEmpty() ? u"★"_s : word + u" ★"_s;
    }
    if (const int count = index.data(core::MatchCountRole).toInt(); count > 1) {
        const QString times = QLocale().toString(count) + u'×';
        word = word.isEmpty() ? times : word + u' ' + times;
    }
    if (!word.isEmpty()) {
        painter->setFont(smaller(option.font));
        painter->setPen(dimmedText(option.palette, ground));
        const int width = painter->fontMetrics().horizontalAdvance(word);
        painter->drawText(place(QRect(line.right() - width, line.y(), width + 1, line.height())),
                          Qt::AlignCenter, word);
        line.setWidth(line.width() - width - margin);
    }
    painter->setFont(bold(option.font));
    painter->setPen(readableOn(ground, option.palette.color(QPalette::Text), textContrast));
    drawMarked(painter, place(line), index.data(core::NameRole).toString(),
               index.data(core::MatchSpansRole).value<QList<core::FoldedText::Span>>(),
               matchTint(ground), option, code >= 0 ? Qt::ElideRight : Qt::ElideMiddle);

    const QString via = index.data(core::MatchViaRole).toString();
    const QString summary = index.data(core::SummaryRole).toString();
    painter->setFont(smaller(option.font));
    painter->setPen(dimmedText(option.palette, ground));
    const QRect second(textX, line.bottom() + 1, textEnd - textX, painter->fontMetrics().height());
    // Where the name does not say why the row is here, the row does.
    const QList<core::FoldedText::Span> viaSpan = via.isEmpty()
        ? QList<core::FoldedText::Span>()
        : QList<core::FoldedText::Span> {{0, via.size()}};
    drawMarked(painter, place(second), via.isEmpty() ? summary : via + u" · "_s + summary, viaSpan,
               matchTint(ground), option);
}

} // namespace ui
