// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galleryview.h"

#include "gallerydelegate.h"
#include "statusdelegate.h"

#include <core/statusroles.h>
#include <ui/picture/clipboard.h>
#include <ui/widgets/draggedcodes.h>

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <memory>

namespace ui {

GalleryView::GalleryView(pictures::PictureCache &pictures, QWidget *parent)
    : QTreeView(parent)
    , m_pictures(pictures)
    , m_codes(new GalleryDelegate(pictures, this))
    , m_headings(new StatusDelegate(this))
    , m_grid(*m_codes, *m_headings)
{
    setItemDelegate(m_codes);
    //: @info accessible name of the view of all pictures
    setAccessibleName(tr("Gallery"));
    setHeaderHidden(true);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // else its coming and going would change the columns
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&pictures, &pictures::PictureCache::drawn, viewport(), qOverload<>(&QWidget::update));
}

void GalleryView::setPictureWidth(int width)
{
    const int bounded = qBound(smallest, width, largest);
    if (bounded != pictureWidth()) {
        m_width = bounded;
        doItemsLayout();
        scrollTo(currentIndex());
        emit pictureWidthChanged(bounded);
    }
}

void GalleryView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        // What is no picture is not here, and a heading that comes back after filtering comes back
        // collapsed: both for screen readers, too.
        setRowHidden(0, {}, !isHeading(this->model()->index(0, 0)));
        expandAll();
        scheduleDelayedItemsLayout();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            &GalleryView::scheduleDelayedItemsLayout);
    expandAll();
    scheduleDelayedItemsLayout();
}

QRect GalleryView::visualRect(const QModelIndex &index) const
{
    layIfPending();
    const GalleryGrid::Cell *cell = m_grid.of(index);
    return cell ? cell->place.translated(0, -verticalOffset()) : QRect();
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    layIfPending();
    const GalleryGrid::Cell *cell = m_grid.at(point + QPoint(0, verticalOffset()));
    return cell ? QModelIndex(cell->index) : QModelIndex();
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    layIfPending();
    const GalleryGrid::Cell *cell = m_grid.of(index);
    if (!cell) {
        return;
    }
    const int gap = m_grid.gap();
    const GalleryGrid::Cell *heading = m_grid.of(index.parent());
    QRect wanted = cell->place.adjusted(0, -gap, 0, gap);
    if (heading && heading->place.bottom() + 2 * gap >= cell->place.top()) {
        wanted.setTop(heading->place.top()); // the first row brings its heading along
    }
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter) {
        bar->setValue(wanted.center().y() - height / 2);
    } else if (wanted.top() < bar->value() || hint == PositionAtTop) {
        bar->setValue(wanted.top());
    } else if (wanted.bottom() > bar->value() + height || hint == PositionAtBottom) {
        bar->setValue(wanted.bottom() - height);
    }
}

void GalleryView::doItemsLayout()
{
    QTreeView::doItemsLayout();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (model()) {
        m_grid.place(*model(), option, viewport()->width(), m_width);
    } else {
        m_grid.clear();
    }
    updateGeometries();
    viewport()->update();
}

void GalleryView::keyboardSearch(const QString &text)
{
    emit typed(text);
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    executeDelayedItemsLayout();
    const QList<const GalleryGrid::Cell *> codes = m_grid.codes();
    if (codes.isEmpty()) {
        return {};
    }
    const auto at = codes.indexOf(m_grid.of(currentIndex()));
    if (at < 0) {
        return codes.first()->index;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype rowHeight = codes.at(at)->place.height() + m_grid.gap();
    const int page = qMax<int>(1, static_cast<int>(viewport()->height() / rowHeight));
    switch (action) {
    case MoveLeft:
        return codes.at(qBound<qsizetype>(0, at + (mirrored ? 1 : -1), codes.size() - 1))->index;
    case MoveRight:
        return codes.at(qBound<qsizetype>(0, at + (mirrored ? -1 : 1), codes.size() - 1))->index;
    case MovePrevious:
        return codes.at(qMax<qsizetype>(0, at - 1))->index;
    case MoveNext:
        return codes.at(qMin(codes.size() - 1, at + 1))->index;
    case MoveUp:
        return m_grid.neighbour(*codes.at(at), -1);
    case MoveDown:
        return m_grid.neighbour(*codes.at(at), 1);
    case MovePageUp:
        return m_grid.neighbour(*codes.at(at), -page);
    case MovePageDown:
        return m_grid.neighbour(*codes.at(at), page);
    case MoveHome:
        return codes.first()->index;
    case MoveEnd:
        break;
    }
    return codes.last()->index;
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool GalleryView::isIndexHidden(const QModelIndex &index) const
{
    layIfPending();
    return !m_grid.of(index);
}

void GalleryView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(QItemSelection(index, index), flags);
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes) {
        region += visualRect(index);
    }
    return region;
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state = QStyle::State_Enabled;
    // Headings stand on the window's ground, above the edges of the pictures.
    QStyleOptionViewItem heading = option;
    heading.palette.setColor(QPalette::Base, option.palette.color(QPalette::Window));
    const int inset = m_grid.headingInset();
    for (const GalleryGrid::Cell &cell : m_grid.cells()) {
        const QRect place = cell.place.translated(0, -verticalOffset());
        if (!place.intersects(event->rect())) {
            continue;
        }
        if (cell.isHeading) {
            heading.rect = place.adjusted(inset, 0, -inset, 0);
            m_headings->paint(&painter, heading, cell.index);
            continue;
        }
        option.rect = place;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(cell.index));
        m_codes->paint(&painter, option, cell.index);
    }
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInView = current.bottom() > 0 && current.top() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    doItemsLayout();
    if (wasInView) {
        scrollTo(currentIndex());
    }
}

void GalleryView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y());
        event->accept();
        return;
    }
    m_turned = 0;
    QTreeView::wheelEvent(event);
}

void GalleryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTreeView::currentChanged(current, previous);
    } else {
        // As in StatusListView. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit opened();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void GalleryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).flags().testFlag(Qt::ItemIsSelectable)) {
        emit opened();
    }
}

void GalleryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        doItemsLayout();
    }
}

void GalleryView::updateGeometries()
{
    verticalScrollBar()->setRange(0, qMax(0, m_grid.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(pictureWidth() / 4);
    // Not the tree's, which knows only its rows. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries();
}

void GalleryView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void GalleryView::startDrag(Qt::DropActions actions)
{
    Q_UNUSED(actions)
    const int code = currentIndex().data(core::CodeRole).toInt();
    auto *drag = new QDrag(this); // owned by Qt once it runs
    std::unique_ptr<QMimeData> carried = pictureMimeData(m_pictures.images(), {.code = code});
    carryCodes(carried.get(), {code});
    drag->setMimeData(carried.release());
    drag->setPixmap(
        m_pictures.now({.code = code}, pictures::CatImages::ratio * 40, devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

/// Turns the wheel by @p angle, in eighths of a degree. Fine wheels and touchpads tell of parts of
/// a notch, which add up until the direction changes.
void GalleryView::zoomBy(int angle)
{
    if (angle * m_turned < 0) {
        m_turned = 0;
    }
    m_turned += angle;
    constexpr int notch = QWheelEvent::DefaultDeltasPerStep;
    setPictureWidth(pictureWidth() + m_turned / notch * zoomStep);
    m_turned %= notch;
}

/// Whoever asks for a place gets the present one; the views of Qt cast here too.
void GalleryView::layIfPending() const
{
    const_cast<GalleryView *>(this)->executeDelayedItemsLayout();
}

} // namespace ui
