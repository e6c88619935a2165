// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerydelegate.h"

#include <core/statusroles.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/picture/roundedpicture.h>

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

QSize nameSize(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const QRect most(0, 0, width, QWIDGETSIZE_MAX);
    return option.fontMetrics
        .boundingRect(most, Qt::AlignHCenter | Qt::TextWordWrap,
                      index.data(core::NameRole).toString())
        .size();
}

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
    const ClassColors colors =
        classColors(static_cast<core::StatusClass>(index.data(core::ClassRole).toInt()), window);
    const Lengths lengths(option.font);
    const int radius = 2 * lengths.unit;
    const QRect place(option.rect.topLeft() + QPoint(lengths.unit, lengths.unit),
                      pictureSize(lengths.unit));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRoundedPicture(
        painter, place, radius,
        m_pictures.soon({.code = code}, place.size(), painter->device()->devicePixelRatioF()),
        colors.tint);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(
            QPen(readableOn(window, option.palette.color(QPalette::Highlight), shapeContrast), 3));
        painter->drawRoundedRect(QRectF(place).adjusted(-2, -2, 2, 2), radius, radius);
    }
    QRect text(place.x(), place.bottom() + 1 + lengths.unit, place.width(), lengths.line);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colors.text);
    painter->drawText(text, Qt::AlignHCenter, core::codeText(code));
    text.setTop(text.bottom() + 1);
    text.setBottom(option.rect.bottom());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(text, Qt::AlignHCenter | Qt::TextWordWrap,
                      index.data(core::NameRole).toString());
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Lengths lengths(option.font);
    const QSize picture = pictureSize(lengths.unit);
    return {m_width,
            picture.height() + lengths.line + nameSize(option, index, picture.width()).height()
                + 3 * lengths.unit};
}

QSize GalleryDelegate::pictureSize(int unit) const
{
    constexpr QSize ratio = pictures::CatImages::ratio;
    const int width = qMax(1, m_width - 2 * unit);
    return {width, qMax(1, width * ratio.height() / ratio.width())};
}

} // namespace ui
