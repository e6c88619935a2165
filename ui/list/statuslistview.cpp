// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuslistview.h"

#include "statusdelegate.h"

#include <core/statusroles.h>
#include <ui/widgets/draggedcodes.h>

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

/// Paints one heading row of the view over its top edge.
class HeadingInView : public QWidget
{
public:
    explicit HeadingInView(StatusListView *view)
        : QWidget(view->viewport())
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void show(const QModelIndex &index)
    {
        m_index = index;
        setVisible(index.isValid());
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.fillRect(rect(), m_view->palette().color(QPalette::Base));
        QStyleOptionViewItem option;
        option.initFrom(m_view);
        option.rect = rect();
        option.widget = m_view;
        option.state &= ~QStyle::State_MouseOver;
        m_view->itemDelegate()->paint(&painter, option, m_index);
    }

private:
    StatusListView *m_view;
    QPersistentModelIndex m_index;
};

} // namespace

StatusListView::StatusListView(QWidget *parent)
    : QTreeView(parent)
    , m_heading(new HeadingInView(this))
{
    setItemDelegate(new StatusDelegate(this));
    //: @info accessible name of the list
    setAccessibleName(tr("Status codes"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setSelectionMode(ExtendedSelection); // of codes to be compared
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &StatusListView::showHeadingInView);
}

QList<int> StatusListView::selectedCodes() const
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &above, const QModelIndex &below) {
        return visualRect(above).top() < visualRect(below).top();
    });
    QList<int> codes;
    for (const QModelIndex &row : std::as_const(rows)) {
        const int code = row.data(core::CodeRole).toInt();
        if (code >= 0 && !codes.contains(code)) { // a pinned code has two rows
            codes << code;
        }
    }
    return codes;
}

void StatusListView::setThumbnails(pictures::PictureCache *pictures)
{
    static_cast<StatusDelegate *>(itemDelegate())->setThumbnails(pictures);
    if (pictures) {
        connect(pictures, &pictures::PictureCache::drawn, this, &StatusListView::updateRowsOf,
                Qt::UniqueConnection);
    }
    viewport()->update();
}

QSize StatusListView::minimumSizeHint() const
{
    return {QTreeView::minimumSizeHint().width(), qMax(0, sizeHintForRow(0))};
}

int StatusListView::contentHeight() const
{
    QModelIndex last = model()->index(model()->rowCount() - 1, 0);
    if (const int rows = model()->rowCount(last); rows > 0) {
        last = model()->index(rows - 1, 0, last);
    }
    return last.isValid() ? visualRect(last).bottom() + 1 + verticalOffset() : 0;
}

void StatusListView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // A heading that comes back after filtering comes back collapsed.
    connect(model, &QAbstractItemModel::rowsInserted, this, &StatusListView::expandAll);
    expandAll();
}

void StatusListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_isPainted && index.parent().isValid() && hint == EnsureVisible) {
        QTreeView::scrollTo(index.parent(), PositionAtTop);
    }
    QTreeView::scrollTo(index, hint);
    // Not below the heading that lies over the top edge.
    if (index.parent().isValid() && hasRoomForHeading(index.parent())) {
        const int covered = visualRect(index.parent()).height() - visualRect(index).top();
        if (covered > 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() - covered);
        }
    }
}

void StatusListView::keyboardSearch(const QString &text)
{
    emit typed(text);
}

void StatusListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTreeView::currentChanged(current, previous);
    } else {
        // QTreeView of Qt 6.4 would tell screen readers that the row has got the focus.
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::currentChanged(current, previous);
    }
}

void StatusListView::keyPressEvent(QKeyEvent *event)
{
    // Space would select the row that is selected already; here it is a letter like others.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit typed(event->text());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit confirmed();
        return;
    }
    const QScopedValueRollback taking(m_takesKey, true);
    QTreeView::keyPressEvent(event);
}

QModelIndex StatusListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const bool stuck = !next.isValid() || next == currentIndex() || isHeading(next);
    if (!stuck || (action != MoveUp && action != MoveDown)) {
        return next;
    }
    // Wrap at the ends.
    return QTreeView::moveCursor(action == MoveUp ? MoveEnd : MoveHome, modifiers);
}

/// Only what the user does in the list selects several: a row that becomes current because of what
/// is typed elsewhere, with Shift held or not, is the only one.
QItemSelectionModel::SelectionFlags StatusListView::selectionCommand(const QModelIndex &index,
                                                                     const QEvent *event) const
{
    return event || m_takesKey ? QTreeView::selectionCommand(index, event)
                               : QItemSelectionModel::ClearAndSelect;
}

void StatusListView::drawBranches(QPainter *painter, const QRect &rect,
                                  const QModelIndex &index) const
{
    // A list has none.
    Q_UNUSED(painter)
    Q_UNUSED(rect)
    Q_UNUSED(index)
}

void StatusListView::paintEvent(QPaintEvent *event)
{
    m_isPainted = true;
    QTreeView::paintEvent(event);
}

/// Until the list is seen, it has sizes that it does not keep.
void StatusListView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInView = !m_isPainted
        || (current.isValid() && current.bottom() > 0 && current.top() < event->oldSize().height());
    QTreeView::resizeEvent(event);
    if (wasInView) {
        scrollTo(currentIndex());
    }
    showHeadingInView();
}

void StatusListView::updateGeometries()
{
    QTreeView::updateGeometries();
    showHeadingInView();
}

void StatusListView::startDrag(Qt::DropActions actions)
{
    Q_UNUSED(actions)
    auto *drag = new QDrag(this); // owned by Qt once it runs
    auto *carried = new QMimeData; // owned by the drag
    carried->setText(currentIndex().data(Qt::DisplayRole).toString());
    carryCodes(carried, selectedCodes());
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction);
}

/// Only these: a screen of rows is a dozen pictures that arrive one by one.
void StatusListView::updateRowsOf(const pictures::CatPicture &picture)
{
    const QModelIndexList rows =
        model()->match(model()->index(0, 0), core::CodeRole, picture.code, -1,
                       Qt::MatchExactly | Qt::MatchRecursive); // a pinned code has two
    for (const QModelIndex &row : rows) {
        update(row);
    }
}

/// In a low list a row that is selected is worth more than the heading above it.
bool StatusListView::hasRoomForHeading(const QModelIndex &heading) const
{
    return viewport()->height()
        >= visualRect(heading).height() + visualRect(currentIndex()).height();
}

void StatusListView::showHeadingInView()
{
    const QModelIndex top = indexAt(QPoint(1, 1));
    const QModelIndex heading = isHeading(top) || !top.isValid() ? top : top.parent();
    const QRect itself = visualRect(heading);
    const bool isShown = heading.isValid() && itself.top() < 0 && hasRoomForHeading(heading);
    static_cast<HeadingInView *>(m_heading)->show(isShown ? heading : QModelIndex());
    if (!isShown) {
        return;
    }
    // The next heading pushes this one out.
    const QRect next = visualRect(heading.siblingAtRow(heading.row() + 1));
    const int y = next.isValid() ? qMin(0, next.top() - itself.height()) : 0;
    m_heading->setGeometry(0, y, viewport()->width(), itself.height());
}

} // namespace ui
