// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celllayout.h"

#include <core/statusroles.h>
#include <pictures/catimages.h>
#include <ui/look/colors.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/widgets/codebadge.h>

#include <QPainter>
#include <QStyle>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = CompareModel::Kind;

/// Gives @p layout the text of @p markup, with what stands between backticks as code.
void setMarkup(QTextLayout *layout, const QString &markup, const QFont &font,
               const QColor &codeGround)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    const QStringList parts = markup.split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            QTextCharFormat code;
            code.setFont(codeFont(font, 0.9));
            code.setBackground(codeGround);
            ranges.append(
                {static_cast<int>(text.size()), static_cast<int>(parts.at(i).size()), code});
        }
        text += parts.at(i);
    }
    layout->setFont(font);
    layout->setText(text.replace(u'\n', QChar(QChar::LineSeparator)));
    layout->setFormats(ranges);
}

/// Breaks @p layout into lines of @p width; gives the height.
double layOut(QTextLayout *layout, double width, Qt::LayoutDirection direction)
{
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                    : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(layout->text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    const QFontMetricsF metrics(layout->font());
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        // A line of nothing but code stands as high as others.
        const double smaller = qMax(0.0, metrics.ascent() - line.ascent());
        line.setPosition({0, height + smaller});
        height += line.height() + smaller;
    }
    layout->endLayout();
    return height;
}

/// As wide as there is room, up to what the picture of a code is beside its text.
QSize pictureSize(const Lengths &lengths, int room, bool isTurned)
{
    const QSize most = isTurned ? QSize(8, 6) * lengths.line : QSize(12, 9) * lengths.line;
    return QSize(pictures::CatImages::ratio)
        .scaled(most.boundedTo({room, most.height()}), Qt::KeepAspectRatio);
}

} // namespace

CellLayout::CellLayout(const QStyleOptionViewItem &option, const QModelIndex &index,
                       const QColor &ground)
    : m_option(option)
    , m_kind(static_cast<Kind>(index.data(CompareModel::KindRole).toInt()))
    , m_code(index.data(core::CodeRole).toInt())
    , m_ground(ground)
    , m_hasBadge(m_code >= 0 && index.model()->columnCount() == 1)
{
    const Lengths lengths(option.font);
    const int unit = lengths.unit;
    const bool isLabel = m_kind == Kind::Label;
    const bool isAlone = m_kind == Kind::Note || m_kind == Kind::Set;
    m_margins = {4 * unit, (isLabel || isAlone ? 3 : 1) * unit, 4 * unit,
                 isLabel ? 0 : (isAlone && !m_hasBadge ? 3 : 2) * unit};
    if (m_hasBadge) {
        m_badge = badgeSize(option.font);
        m_margins.setLeft(m_margins.left() + m_badge.width() + 3 * unit);
    }
    const int width = qMax(1, option.rect.width() - m_margins.left() - m_margins.right());
    if (m_kind == Kind::Picture) {
        m_margins.setTop(m_margins.top() + unit);
        m_picture = pictureSize(lengths, width, m_hasBadge);
        m_height = m_picture.height();
        return;
    }
    QFont bold = option.font;
    bold.setBold(isLabel || m_kind == Kind::Answer || m_kind == Kind::Set);
    const QString text = index.data(CompareModel::MarkupRole).toString();
    const QColor code = codeGround(option.palette, ground);
    setMarkup(&m_value, text.isEmpty() ? u"–"_s : text, bold, code);
    setMarkup(&m_detail, index.data(CompareModel::DetailRole).toString(), option.font, code);
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

int CellLayout::height() const
{
    return qCeil(m_height) + m_margins.top() + m_margins.bottom();
}

void CellLayout::paintTexts(QPainter *painter) const
{
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    const int left = isMirrored ? m_margins.right() : m_margins.left();
    const QPointF origin(m_option.rect.left() + left,
                         m_option.rect.top() + m_margins.top() + m_textTop);
    const QColor dim = dimmedText(m_option.palette, m_ground);
    painter->setPen(m_isDim ? dim : m_option.palette.color(QPalette::Text));
    m_value.draw(painter, origin);
    painter->setPen(dim);
    m_detail.draw(painter, origin + QPointF(0, m_valueHeight));
}

void CellLayout::paintBadge(QPainter *painter) const
{
    if (m_hasBadge) {
        const QPoint place(4 * Lengths(m_option.font).unit, m_margins.top());
        ui::paintBadge(painter, visual(QRect(place, m_badge)), core::codeText(m_code),
                       core::classOf(m_code), m_option.font, m_ground);
    }
}

QRect CellLayout::picture() const
{
    return m_picture.isEmpty() ? QRect()
                               : visual(QRect({m_margins.left(), m_margins.top()}, m_picture));
}

/// Where @p logical is, from the leading top corner of the cell.
QRect CellLayout::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect,
                              logical.translated(m_option.rect.topLeft()));
}

} // namespace ui
