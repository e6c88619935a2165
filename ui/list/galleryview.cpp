// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galleryview.h"

#include "gallerydelegate.h"
#include "statusdelegate.h"

#include <core/statusroles.h>
#include <ui/look/lengths.h>
#include <ui/picture/clipboard.h>

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

namespace {

/// The lengths of the grid, in pixels. A cell has a margin of its own around the picture.
struct Grid
{
    explicit Grid(const QFont &font)
        : unit(Lengths(font).unit)
    {
    }
    int unit;
    int gap = 2 * unit;
    int sides = 5 * unit;
};

} // namespace

GalleryView::GalleryView(pictures::PictureCache &pictures, QWidget *parent)
    : QTreeView(parent)
    , m_pictures(pictures)
    , m_codes(new GalleryDelegate(pictures, this))
    , m_headings(new StatusDelegate(this))
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
    const Cell *cell = cellOf(index);
    return cell ? cell->place.translated(0, -verticalOffset()) : QRect();
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    layIfPending();
    const QPoint inWhole = point + QPoint(0, verticalOffset());
    const auto it = std::find_if(m_cells.cbegin(), m_cells.cend(), [&inWhole](const Cell &cell) {
        return cell.place.contains(inWhole);
    });
    return it == m_cells.cend() ? QModelIndex() : QModelIndex(it->index);
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const Cell *cell = cellOf(index);
    if (!cell) {
        return;
    }
    const int gap = Grid(font()).gap;
    const Cell *heading = cellOf(index.parent());
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
    place();
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
    QList<const Cell *> codes;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (!cell.isHeading) {
            codes << &cell;
        }
    }
    if (codes.isEmpty()) {
        return {};
    }
    const auto at = codes.indexOf(cellOf(currentIndex()));
    if (at < 0) {
        return codes.first()->index;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qsizetype rowHeight = codes.at(at)->place.height() + Grid(font()).gap;
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
        return neighbour(*codes.at(at), -1);
    case MoveDown:
        return neighbour(*codes.at(at), 1);
    case MovePageUp:
        return neighbour(*codes.at(at), -page);
    case MovePageDown:
        return neighbour(*codes.at(at), page);
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
    return !cellOf(index);
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
    const int inset = 3 * Grid(font()).unit;
    for (const Cell &cell : std::as_const(m_cells)) {
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
    } else { // as in StatusListView
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
    const int height = m_cells.isEmpty() ? 0 : m_cells.last().place.bottom() + Grid(font()).sides;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
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
    drag->setMimeData(pictureMimeData(m_pictures.images(), {.code = code}).release());
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

/// Gives every heading and code its place.
void GalleryView::place()
{
    m_cells.clear();
    if (!model()) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const Grid grid(font());
    constexpr int usualUnit = 4;
    const int wanted = m_width * grid.unit / usualUnit + 2 * grid.unit;
    const int width = viewport()->width() - 2 * grid.sides + grid.gap;
    const int columns = qMax(1, qRound(double(width) / (wanted + grid.gap)));
    m_codes->setCellWidth(width / columns - grid.gap);
    int y = grid.gap;
    for (int section = 0; section < model()->rowCount(); ++section) {
        const QModelIndex heading = model()->index(section, 0);
        if (!isHeading(heading)) {
            continue;
        }
        const int headingHeight = m_headings->sizeHint(option, heading).height();
        m_cells.append({heading, QRect(0, y, viewport()->width(), headingHeight), true});
        y = placeCodes(heading, y + headingHeight + grid.gap, columns) + grid.gap;
    }
}

/// Gives the codes below @p heading their places in rows from @p top on, each as high as its
/// longest name makes it. Returns where the next heading may stand.
int GalleryView::placeCodes(const QModelIndex &heading, int top, int columns)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const Grid grid(font());
    const int width = viewport()->width() - 2 * grid.sides + grid.gap;
    const int codes = model()->rowCount(heading);
    for (int first = 0; first < codes; first += columns) {
        const int end = qMin(codes, first + columns);
        QSize cell;
        for (int row = first; row < end; ++row) {
            cell = cell.expandedTo(m_codes->sizeHint(option, model()->index(row, 0, heading)));
        }
        for (int row = first; row < end; ++row) {
            const QPoint corner(grid.sides + (row - first) * width / columns, top);
            const QRect place =
                QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(corner, cell));
            m_cells.append({model()->index(row, 0, heading), place, false});
        }
        top += cell.height() + grid.gap;
    }
    return top;
}

/// Whoever asks for a place gets the present one; the views of Qt cast here too.
void GalleryView::layIfPending() const
{
    const_cast<GalleryView *>(this)->executeDelayedItemsLayout();
}

const GalleryView::Cell *GalleryView::cellOf(const QModelIndex &index) const
{
    layIfPending();
    const auto it = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                 [&index](const Cell &cell) { return cell.index == index; });
    return index.isValid() && it != m_cells.cend() ? &*it : nullptr;
}

/// The code that stands nearest to @p from, @p rows further down or, if negative, up.
QModelIndex GalleryView::neighbour(const Cell &from, int rows) const
{
    QList<int> tops; // of the rows of codes
    for (const Cell &cell : m_cells) {
        if (!cell.isHeading && (tops.isEmpty() || tops.constLast() != cell.place.top())) {
            tops << cell.place.top();
        }
    }
    const qsizetype row =
        qBound<qsizetype>(0, tops.indexOf(from.place.top()) + rows, tops.size() - 1);
    const Cell *nearest = &from;
    int least = std::numeric_limits<int>::max();
    for (const Cell &cell : m_cells) {
        const int distance = qAbs(cell.place.center().x() - from.place.center().x());
        if (!cell.isHeading && cell.place.top() == tops.at(row) && distance < least) {
            nearest = &cell;
            least = distance;
        }
    }
    return nearest->index;
}

} // namespace ui
