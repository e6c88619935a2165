// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerydelegate.h"

#include <core/statusroles.h>
#include <ui/look/colors.h>
#include <ui/picture/roundedpicture.h>

#include <QPainter>

namespace ui {

namespace {

constexpr int pictureMargin = 6;
constexpr int pictureRadius = 10;

} // namespace

GalleryDelegate::GalleryDelegate(pictures::PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QColor window = option.palette.color(QPalette::Window);
    const int code = index.data(core::CodeRole).toInt();
    const auto statusClass = static_cast<core::StatusClass>(index.data(core::ClassRole).toInt());
    const QSize size(m_width,
                     m_width * pictures::CatImages::ratio.height()
                         / pictures::CatImages::ratio.width());
    const QRect place(option.rect.x() + (option.rect.width() - size.width()) / 2,
                      option.rect.y() + pictureMargin, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoundedPicture(
        painter, place, pictureRadius,
        m_pictures.soon({.code = code}, size, painter->device()->devicePixelRatioF()),
        classColors(statusClass, window).tint);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(
            QPen(readableOn(window, option.palette.color(QPalette::Highlight), shapeContrast), 3));
        painter->drawRoundedRect(QRectF(place).adjusted(-2, -2, 2, 2), pictureRadius,
                                 pictureRadius);
    }
    const int lineHeight = option.fontMetrics.height();
    QRect line(place.x(), place.bottom() + pictureMargin, place.width(), lineHeight);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(classColors(statusClass, window).text);
    painter->drawText(line, Qt::AlignCenter, core::codeText(code));
    line.translate(0, lineHeight);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(line, Qt::AlignCenter,
                      option.fontMetrics.elidedText(index.data(core::NameRole).toString(),
                                                    Qt::ElideRight, line.width()));
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int pictureHeight =
        m_width * pictures::CatImages::ratio.height() / pictures::CatImages::ratio.width();
    return {m_width + 2 * pictureMargin,
            pictureHeight + 2 * option.fontMetrics.height() + 3 * pictureMargin};
}

} // namespace ui
