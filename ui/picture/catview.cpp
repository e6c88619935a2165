// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catview.h"

#include "clipboard.h"
#include "roundedpicture.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cornerRadius = 12;
constexpr int widestHint = 380;

} // namespace

CatView::CatView(pictures::PictureCache &pictures, QWidget *parent)
    : QAbstractButton(parent)
    , m_pictures(pictures)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(120);
    //: @info accessible name of the cat picture
    setAccessibleName(tr("Picture"));
}

void CatView::setPicture(const pictures::CatPicture &picture, const QString &fileName,
                         const QString &alt)
{
    m_picture = picture;
    m_fileName = fileName;
    setAccessibleDescription(alt);
    setToolTip(alt);
    update();
}

QSize CatView::sizeHint() const
{
    return {widestHint, heightForWidth(widestHint)};
}

int CatView::heightForWidth(int width) const
{
    return width * pictures::CatImages::ratio.height() / pictures::CatImages::ratio.width();
}

void CatView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_picture.code < 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = QRectF(QStyle::alignedRect(
        layoutDirection(), Qt::AlignLeading | Qt::AlignTop, pictureSize(), rect()));
    paintRoundedPicture(&painter, place, cornerRadius,
                        m_pictures.now(m_picture, pictureSize(), devicePixelRatioF()),
                        Qt::transparent);
}

void CatView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void CatView::mouseMoveEvent(QMouseEvent *event)
{
    const bool farEnough = (event->position().toPoint() - m_pressedAt).manhattanLength()
        >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && farEnough) {
        setDown(false);
        startDrag();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

/// The largest that fits.
QSize CatView::pictureSize() const
{
    return pictures::CatImages::ratio.scaled(size(), Qt::KeepAspectRatio);
}

void CatView::startDrag()
{
    auto *drag = new QDrag(this); // owned by Qt once it runs
    std::unique_ptr<QMimeData> carried = pictureMimeData(m_pictures.images(), m_picture);
    // File managers take files, and may ask what to do with it long after the drag has ended and
    // this view is gone. The next drag, or the end of the program, takes it away.
    static std::unique_ptr<QTemporaryDir> folder;
    folder = std::make_unique<QTemporaryDir>();
    const QString file = folder->filePath(m_fileName + ".png"_L1);
    if (folder->isValid()
        && m_pictures.images().save(m_picture, file, copiedPictureWidth).isEmpty()) {
        carried->setUrls({QUrl::fromLocalFile(file)});
    }
    drag->setMimeData(carried.release());
    drag->setPixmap(
        m_pictures.now(m_picture, pictures::CatImages::ratio * 40, devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

} // namespace ui
