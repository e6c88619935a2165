// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparedelegate.h"

#include "comparemodel.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/codebadge.h>

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = CompareModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(CompareModel::KindRole).toInt());
}

/// Breaks @p text into lines of @p width; gives the height.
double layOut(QTextLayout *layout, double width, Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                    : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(layout->text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    return height;
}

/// The texts of a cell and the room around them.
class CellLayout
{
public:
    CellLayout(const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_kind(kindOf(index))
        , m_code(index.data(CompareModel::CodeRole).toInt())
        , m_hasBadge(m_code >= 0 && index.model()->columnCount() == 1)
    {
        const Lengths lengths(option.font);
        const int unit = lengths.unit;
        const bool isLabel = m_kind == Kind::Label;
        m_margins = {4 * unit, (isLabel || m_kind == Kind::Note ? 3 : 1) * unit, 4 * unit,
                     (isLabel ? 0 : 3) * unit};
        if (m_kind == Kind::Set) {
            m_margins.setTop(3 * unit);
        }
        if (m_hasBadge) {
            m_badge = badgeSize(option.font);
            m_margins.setLeft(m_margins.left() + m_badge.width() + 3 * unit);
        }
        const double width = qMax(1, option.rect.width() - m_margins.left() - m_margins.right());
        QFont bold = option.font;
        bold.setBold(isLabel || m_kind == Kind::Answer || m_kind == Kind::Set);
        const QString text = index.data().toString();
        m_value.setText(text.isEmpty() ? u"–"_s : text);
        m_value.setFont(bold);
        m_detail.setText(index.data(CompareModel::DetailRole).toString());
        m_detail.setFont(option.font);
        m_valueHeight = layOut(&m_value, width, option.direction);
        m_height = m_valueHeight;
        if (!m_detail.text().isEmpty()) {
            m_height += layOut(&m_detail, width, option.direction);
        }
        m_isDim = text.isEmpty() || m_kind == Kind::Note;
        if (m_hasBadge) {
            // The first line stands beside the middle of the badge.
            m_textTop = qMax(0, (m_badge.height() - lengths.line) / 2);
            m_height = qMax(m_height + m_textTop, double(m_badge.height()));
        }
    }

    int height() const { return qCeil(m_height) + m_margins.top() + m_margins.bottom(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QColor &ground) const
    {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int left = isMirrored ? m_margins.right() : m_margins.left();
        const QPointF origin(option.rect.left() + left,
                             option.rect.top() + m_margins.top() + m_textTop);
        const QColor dim = dimmedText(option.palette, ground);
        painter->setPen(m_isDim ? dim : option.palette.color(QPalette::Text));
        m_value.draw(painter, origin);
        painter->setPen(dim);
        m_detail.draw(painter, origin + QPointF(0, m_valueHeight));
        if (m_hasBadge) {
            const QRect place =
                option.rect.adjusted(4 * Lengths(option.font).unit, m_margins.top(), 0, 0);
            paintBadge(
                painter,
                QStyle::visualRect(option.direction, option.rect, QRect(place.topLeft(), m_badge)),
                core::codeText(m_code), core::classOf(m_code), option.font, ground);
        }
    }

private:
    Kind m_kind;
    int m_code;
    bool m_hasBadge; // where the column does not say which code it is
    bool m_isDim = false;
    QMargins m_margins;
    QSize m_badge;
    int m_textTop = 0;
    QTextLayout m_value;
    QTextLayout m_detail;
    double m_valueHeight = 0;
    double m_height = 0;
};

} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const Kind kind = kindOf(index);
    QColor ground = option.palette.color(QPalette::Base);
    if (option.state & QStyle::State_Selected) {
        ground = selectionTint(option.palette, ground);
        painter->fillRect(option.rect, ground);
    } else if (kind == Kind::Set && (option.state & QStyle::State_MouseOver)) {
        ground = hoverTint(option.palette, ground);
        painter->fillRect(option.rect, ground);
    }
    CellLayout(option, index).paint(painter, option, ground);
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    if (below.isValid() && (kind == Kind::Set || kindOf(below) != kind) && kind != Kind::Label) {
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          cardLine(option.palette));
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), CellLayout(option, index).height()};
}

} // namespace ui
