// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestview.h"

#include "requestdelegate.h"
#include "requestmodel.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/look/ring.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The names of the columns, bold above a line.
class FlatHeader : public QHeaderView
{
public:
    explicit FlatHeader(QTreeView *view)
        : QHeaderView(Qt::Horizontal, view)
        , m_view(view)
    {
        setStretchLastSection(false); // what is left goes to the requests
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), Lengths(font()).control()};
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QMargins around = padding(section);
        return {QFontMetrics(boldFont()).horizontalAdvance(name(section)) + around.left()
                    + around.right(),
                Lengths(font()).control()};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto alignment = model()
                                   ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        const QRect place = QStyle::visualRect(layoutDirection(), rect, rect - padding(section));
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->setPen(cardLine(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(palette().color(QPalette::Text));
        painter->setFont(boldFont());
        painter->drawText(
            place,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)
                             | Qt::AlignAbsolute),
            painter->fontMetrics().elidedText(name(section), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    QString name(int section) const
    {
        return model()->headerData(section, Qt::Horizontal).toString();
    }

    /// Around a name, from left to right, so that it stands above the texts of its column.
    QMargins padding(int section) const
    {
        const int unit = Lengths(font()).unit;
        return {unit + (section == 0 ? m_view->indentation() : 0), 0,
                section == RequestModel::TookColumn ? RequestDelegate::numberGap * unit : unit, 0};
    }

    QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }

    QTreeView *m_view;
};

} // namespace

RequestView::RequestView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setItemDelegate(new RequestDelegate(this));
    setFrameShape(NoFrame);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false); // it activates
    viewport()->setAutoFillBackground(false); // the card's corners are round
    connect(this, &RequestView::activated, this, &RequestView::toggle);
    connect(this, &RequestView::expanded, this, [this](const QModelIndex &index) {
        setFirstColumnSpanned(0, index, true);
        fitHeight();
        emit unfolded();
        scrollTo(model()->index(0, 0, index));
        scrollTo(index);
    });
    connect(this, &RequestView::collapsed, this, &RequestView::fitHeight);
}

void RequestView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RequestView::rememberPlace);
    fitColumns();
}

void RequestView::toggle(const QModelIndex &index)
{
    const QModelIndex request =
        index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
    setCurrentIndex(request);
    setExpanded(request, !isExpanded(request));
}

void RequestView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitColumns();
    }
}

/// Makes room for what usually stands in the columns, in their order.
void RequestView::fitColumns()
{
    const Lengths lengths(font());
    const QString usual[] = {u"00:00:00.000"_s,
                             u"GET /api/v1/customers/42"_s,
                             u"close-in-head"_s,
                             RequestModel::tr("%1 ms").arg(u"10000"_s),
                             u"python-requests"_s,
                             u"step 10 of 12"_s,
                             QString()};
    setIndentation(lengths.control() * 3 / 4);
    for (int column = 0; column < RequestModel::columns; ++column) {
        const bool isCode =
            column == RequestModel::TimeColumn || column == RequestModel::RequestColumn;
        const QFontMetrics metrics(isCode ? RequestDelegate::codeFontFor(font()) : font());
        const int needed = metrics.horizontalAdvance(usual[column]) + 4 * lengths.unit
            + (column == 0 ? indentation() : 0);
        header()->resizeSection(column, qMax(needed, header()->sectionSizeHint(column)));
    }
    m_leastRequest = header()->sectionSize(RequestModel::RequestColumn);
    fitRequests();
    fitHeight();
}

/// The requests take what the other columns leave.
void RequestView::fitRequests()
{
    constexpr int requests = RequestModel::RequestColumn;
    const int others = header()->length() - header()->sectionSize(requests);
    header()->resizeSection(requests, qMax(m_leastRequest, viewport()->width() - others));
}

/// Room for a few rows, and for one in full while there is one.
void RequestView::fitHeight()
{
    bool isUnfolded = false;
    for (int row = 0; row < model()->rowCount() && !isUnfolded; ++row) {
        isUnfolded = isExpanded(model()->index(row, 0));
    }
    constexpr double few = 4.5;
    constexpr double many = 14;
    setMinimumHeight(qRound(Lengths(font()).control() * (isUnfolded ? many : few)));
}

void RequestView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid()) { // no lines to what is folded out
        QTreeView::drawBranches(painter, rect, index);
    }
}

void RequestView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const QColor base = palette().color(QPalette::Base);
    const bool isSelected = selectionModel()->isSelected(index);
    const QColor ground = isSelected ? selectionTint(palette(), base)
        : index.parent().isValid()   ? codeGround(palette(), base)
                                     : base;
    painter->fillRect(row, ground);
    painter->setPen(cardLine(palette()));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    QStyleOptionViewItem plain = option; // the style has grounds of its own for what is selected
    plain.palette.setColor(QPalette::Highlight, ground);
    QTreeView::drawRow(painter, plain, index);
    if (hasFocus() && index.row() == currentIndex().row()
        && index.parent() == currentIndex().parent()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        constexpr int radius = 4;
        paintFocusRing(painter, row, radius, palette(), ground);
        painter->restore();
    }
}

void RequestView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        toggle(currentIndex());
    } else if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore(); // letters belong into the search field
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void RequestView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(dimmedText(palette(), palette().color(QPalette::Base)));
        //: @info in the place of a table's rows
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No requests"));
    }
}

void RequestView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // what is folded out wraps elsewhere
        fitRequests();
    }
}

/// Where the first row in sight stands, if it has to stay there: the user reads on, or has folded
/// something out.
void RequestView::rememberPlace()
{
    const bool isLooking = verticalScrollBar()->value() > 0 || isExpanded(currentIndex());
    m_kept = isLooking ? indexAt({0, 0}) : QModelIndex();
    m_keptTop = visualRect(m_kept).top();
}

void RequestView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (m_kept.isValid()) {
        executeDelayedItemsLayout();
        const int moved = visualRect(m_kept).top() - m_keptTop;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
}

} // namespace ui
