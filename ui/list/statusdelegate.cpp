// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusdelegate.h"

#include <core/foldedtext.h>
#include <core/statusroles.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>
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

/// The height of a row with a name and a sentence below it.
int twoLineHeight(const QFont &font)
{
    const Lengths lengths(font);
    return lengths.roundedUp(2 * lengths.line + 3 * lengths.unit);
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
    if (place.width() <= 0) {
        return;
    }
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

/// The small words of a row: standing, pin, how often a pasted text speaks of it.
QString wordsOf(const QModelIndex &index)
{
    QStringList words;
    const QString standing =
        standingWord(static_cast<core::Standing>(index.data(core::StandingRole).toInt()));
    if (!standing.isEmpty()) {
        words << standing;
    }
    if (index.data(core::PinnedRole).toBool()) {
        words << u"★"_s;
    }
    if (const int count = index.data(core::MatchCountRole).toInt(); count > 1) {
        words << QLocale().toString(count) + u'×';
    }
    return words.join(u' ');
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
    if (isHeading(index)) {
        return {0, QFontMetrics(smaller(option.font)).height() + margin + margin / 2};
    }
    const Lengths lengths(option.font);
    const int width = badgeSize(option.font).width() * 3;
    if (index.data(core::LargeRole).toBool()) {
        return {width, lengths.roundedUp(4 * lengths.line) + 4 * lengths.unit};
    }
    const bool hasWhy = !index.data(core::MatchKindRole).toString().isEmpty();
    return {width,
            hasWhy ? lengths.roundedUp(3 * lengths.line) + 3 * lengths.unit
                   : twoLineHeight(option.font)};
}

void StatusDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QRect text =
        option.rect.adjusted(margin + margin / 2, margin / 2, -margin - margin / 2, 0);
    const QColor ground = option.palette.color(QPalette::Base);
    painter->setFont(bold(smaller(option.font)));
    painter->setPen(dimmedText(option.palette, ground));
    const auto group = static_cast<core::RowGroup>(index.data(core::GroupRole).toInt());
    const bool isCounted = group != core::RowGroup::Foremost && group != core::RowGroup::NextSteps;
    const QString count = isCounted ? index.data(core::CountRole).toString() : QString();
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
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, row, radius - 1, option.palette, ground);
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

    const bool isLarge = index.data(core::LargeRole).toBool();
    int textEnd = row.right() - margin;
    if (m_thumbnails && code >= 0) {
        const Lengths lengths(option.font);
        const int height = isLarge ? row.height() - 3 * lengths.unit
                                   : twoLineHeight(option.font) - 3 * lengths.unit / 2;
        const QSize size(height * pictures::CatImages::ratio.width()
                             / pictures::CatImages::ratio.height(),
                         height);
        const QRect thumbnail = place(QRect(
            QPoint(row.right() - margin / 4 - size.width(), row.y() + (row.height() - height) / 2),
            size));
        paintRoundedPicture(
            painter, thumbnail, lengths.unit,
            m_thumbnails->soon({.code = code}, size, painter->device()->devicePixelRatioF()),
            classColors(statusClass, ground).tint);
        textEnd = row.right() - size.width() - margin;
    }

    const int textWidth = textEnd - textX;
    const QFont smallFont = smaller(option.font);
    const QFontMetrics smallMetrics(smallFont);
    const int small = smallMetrics.height();
    const QString name = index.data(core::NameRole).toString();
    const QString summary = index.data(core::SummaryRole).toString();
    const QString kind = index.data(core::MatchKindRole).toString();
    const QString words = wordsOf(index);
    // In a large row the words stand in the last line, not beside the sentence.
    const bool hasLastLine = !kind.isEmpty() || (isLarge && !words.isEmpty());
    int sentenceHeight = small;
    if (isLarge) {
        const QRect needed = smallMetrics.boundingRect(
            QRect(0, 0, qMax(1, textWidth), QWIDGETSIZE_MAX), Qt::TextWordWrap, summary);
        sentenceHeight = qBound(small, needed.height(), (hasLastLine ? 2 : 3) * small);
    }
    QFont nameFont = bold(isLarge ? scaledFont(option.font, 1.1) : option.font);
    if (isLarge && QFontMetrics(nameFont).horizontalAdvance(name) > textWidth) {
        nameFont = bold(option.font);
    }
    const int nameHeight = QFontMetrics(nameFont).height();
    const int textHeight = nameHeight + sentenceHeight + (hasLastLine ? small : 0);
    QRect line(textX, row.y() + qMax(0, (row.height() - textHeight) / 2), textWidth, nameHeight);
    painter->setFont(nameFont);
    painter->setPen(readableOn(ground, option.palette.color(QPalette::Text), textContrast));
    drawMarked(painter, place(line), name,
               index.data(core::MatchSpansRole).value<QList<core::FoldedText::Span>>(),
               matchTint(ground), option, code >= 0 ? Qt::ElideRight : Qt::ElideMiddle);

    painter->setFont(smallFont);
    painter->setPen(dimmedText(option.palette, ground));
    line = QRect(textX, line.bottom() + 1, textWidth, small);
    const int wordsWidth = words.isEmpty() ? 0 : smallMetrics.horizontalAdvance(words);
    QRect sentence(line.topLeft(), QSize(textWidth, sentenceHeight));
    QRect beside = line; // of the words
    if (isLarge) {
        QTextOption wrapped = leadingLine(option, summary);
        wrapped.setWrapMode(QTextOption::WordWrap);
        wrapped.setAlignment(
            QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
        painter->save();
        painter->setClipRect(place(sentence));
        painter->drawText(QRectF(place(sentence)), summary, wrapped);
        painter->restore();
        line.moveTop(sentence.bottom() + 1);
        beside = line;
        line.setRight(line.right() - (wordsWidth > 0 ? wordsWidth + margin : 0));
    } else {
        sentence.setRight(sentence.right() - (wordsWidth > 0 ? wordsWidth + margin : 0));
        drawMarked(painter, place(sentence), summary, {}, {}, option);
        line.moveTop(line.bottom() + 1);
    }
    const bool isAlone = isLarge && kind.isEmpty(); // in its line
    beside = isAlone ? QRect(beside.topLeft(), QSize(wordsWidth + 1, small))
                     : QRect(beside.right() - wordsWidth, beside.y(), wordsWidth + 1, small);
    painter->drawText(place(beside), Qt::AlignCenter, words);
    if (!kind.isEmpty()) {
        paintWhy(painter, option, index, line, ground);
    }
}

/// Why the row is here, which its name does not show: the kind of text, and the text. They are
/// placed one behind the other, whatever direction each has.
void StatusDelegate::paintWhy(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &line, const QColor &ground)
{
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QString kind = index.data(core::MatchKindRole).toString();
    const QString via = index.data(core::MatchViaRole).toString();
    const QString text = QLocale().quoteString(via);
    const int kindWidth =
        qMin(painter->fontMetrics().horizontalAdvance(kind), qMax(1, line.width() / 2));
    const int gap = margin / 2;
    painter->drawText(QRectF(place(QRect(line.topLeft(), QSize(kindWidth + 1, line.height())))),
                      painter->fontMetrics().elidedText(kind, Qt::ElideRight, kindWidth + 1),
                      leadingLine(option, option.direction));
    const QRect rest(line.x() + kindWidth + gap, line.y(), qMax(1, line.width() - kindWidth - gap),
                     line.height());
    painter->setPen(readableOn(ground, option.palette.color(QPalette::Text), textContrast));
    auto spans = index.data(core::MatchViaSpansRole).value<QList<core::FoldedText::Span>>();
    if (spans.isEmpty()) {
        spans = {{0, via.size()}};
    }
    for (core::FoldedText::Span &span : spans) {
        span.start += text.indexOf(via); // behind the quotation mark
    }
    drawMarked(painter, place(rest), text, spans, matchTint(ground), option);
}

} // namespace ui
