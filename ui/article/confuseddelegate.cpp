// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confuseddelegate.h"

#include <core/copytext.h>
#include <core/statusroles.h>
#include <core/wording.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>
#include <ui/widgets/chevron.h>
#include <ui/widgets/codebadge.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace ui {

namespace {

constexpr int stackedBelow = 60; // letters
constexpr double mostOfTitle = 0.36; // of the width

/// Lays out @p layout in lines of @p width, each in the direction of the text; returns the height.
int lay(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    const QString text = layout.text();
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

/// The texts of a row, laid out at places that begin at its leading edge.
struct ConfusedDelegate::Texts
{
    Texts(const QModelIndex &index, const QFont &font, int width, int widestTitle,
          Qt::LayoutDirection direction)
        : lengths(font)
        , title(index.data().toString(), font)
        , answer(index.data(AnswerRole).toString(), font)
    {
        const int u = lengths.unit;
        const QSize badge = badgeSize(font);
        const int begin = 4 * u + badge.width() + 3 * u;
        const int room = width - begin - 4 * u - lengths.line - 2 * u; // up to the chevron
        if (index.data(ThisPageRole).toBool()) {
            //: @info at the end of a row about the code whose page it stands on
            const QString here = u' ' + tr("(this page)");
            hereBegin = static_cast<int>(answer.text().size());
            answer.setText(answer.text() + here);
        }
        const bool isStacked = width < lengths.letters(stackedBelow);
        const int titleWidth = isStacked ? room : qMin(widestTitle, qFloor(mostOfTitle * width));
        const int titleHeight = lay(title, titleWidth, direction);
        const int answerBegin = isStacked ? begin : begin + titleWidth + 4 * u;
        const int answerWidth = begin + room - answerBegin;
        const int answerHeight = lay(answer, answerWidth, direction);
        const int high = isStacked ? titleHeight + answerHeight : qMax(titleHeight, answerHeight);
        height = lengths.roundedUp(qMax(high, badge.height()) + (isStacked ? 4 : 5) * u);
        const int top = (height - high) / 2;
        titlePlace = QRect(begin, top, titleWidth, titleHeight);
        answerPlace =
            QRect(answerBegin, isStacked ? top + titleHeight : top, answerWidth, answerHeight);
        badgePlace = QRect(QPoint(4 * u, top + (lengths.line - badge.height()) / 2), badge);
        chevronPlace = QRect(begin + room + 2 * u, 0, lengths.line, height);
    }

    Lengths lengths;
    QTextLayout title;
    QTextLayout answer;
    int hereBegin = -1; ///< where "(this page)" begins in the answer
    int height = 0;
    QRect titlePlace;
    QRect answerPlace;
    QRect badgePlace;
    QRect chevronPlace;
};

int ConfusedDelegate::heightOf(const QModelIndex &index, const QFont &font, int width) const
{
    return Texts(index, font, width, m_titleWidth, Qt::LeftToRight).height;
}

QSize ConfusedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, heightOf(index, option.font, width)};
}

void ConfusedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    Texts texts(index, option.font, option.rect.width(), m_titleWidth, option.direction);
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect,
                                  logical.translated(option.rect.topLeft()));
    };
    const QColor base = option.palette.color(QPalette::Base);
    const bool leadsOn = !index.data(ThisPageRole).toBool();
    const bool isHovered = leadsOn && option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = isHovered ? hoverTint(option.palette, base) : base;
    painter->save();
    if (isHovered) {
        painter->fillRect(option.rect, ground);
    }
    if (index.row() > 0) {
        painter->setPen(cardLine(option.palette));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const int code = index.data(core::CodeRole).toInt();
    paintBadge(painter, place(texts.badgePlace), core::codeText(code), core::classOf(code),
               option.font, ground);
    painter->setPen(option.palette.color(QPalette::Text));
    texts.title.draw(painter, place(texts.titlePlace).topLeft());
    if (texts.hereBegin >= 0) {
        QTextCharFormat dim;
        dim.setForeground(dimmedText(option.palette, ground));
        const auto size = static_cast<int>(texts.answer.text().size());
        texts.answer.draw(painter, place(texts.answerPlace).topLeft(),
                          {{texts.hereBegin, size - texts.hereBegin, dim}});
    } else {
        texts.answer.draw(painter, place(texts.answerPlace).topLeft());
    }
    if (leadsOn) {
        paintChevron(painter, place(texts.chevronPlace), dimmedText(option.palette, ground),
                     option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const int gap = texts.lengths.unit / 2;
        paintFocusRing(painter, QRectF(option.rect).adjusted(gap, gap, -gap, -gap),
                       texts.lengths.unit, option.palette, ground);
    }
    painter->restore();
}

} // namespace ui
