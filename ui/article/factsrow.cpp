// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsrow.h"

#include "factcell.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <ui/look/lengths.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/cardframe.h>

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// In letters of a text.
constexpr int inTwoRows = 67; // at least, below it
constexpr int roomy = 93; // from it on, nearly all answers have room in one line

enum Cell { Cause, Retry, Cache, Method, Origin };

/// Who uses the number: the first one, and how many more.
QString senders(const core::Status &status)
{
    const auto others = static_cast<int>(status.uses.size()) - 1;
    const QString first = status.uses.constFirst().by;
    //: who sends a status code; %1 is a product
    return others == 0 ? first : FactsRow::tr("%1 and %n more", nullptr, others).arg(first);
}

/// Columns of the widths @p needed with what is left of @p width between them; none if there is not
/// enough.
QList<int> widened(QList<int> needed, int width)
{
    const int rest = width - std::accumulate(needed.cbegin(), needed.cend(), 0);
    if (rest < 0) {
        return {};
    }
    const auto count = static_cast<int>(needed.size());
    for (int &column : needed) {
        column += rest / count;
    }
    needed.last() += rest % count;
    return needed;
}

} // namespace

FactsRow::FactsRow(QWidget *parent)
    : ArticlePart(parent)
{
    for (int i = Cause; i <= Origin; ++i) {
        auto *cell = new FactCell(this);
        connect(cell, &FactCell::followed, this, &FactsRow::linkFollowed);
        m_cells << cell;
    }
    setAccessibleRole(this, QAccessible::List);
}

void FactsRow::fill(const Subject &subject)
{
    const core::Status &status = subject.status;
    const bool isKnown = subject.summary;
    const QString side =
        isKnown ? status.guidance.receiving.side : core::sideOfClass(core::classOf(subject.code));
    //: @label whose fault it is; a word follows
    m_cells[Cause]->setFact(tr("Cause"), core::causeText(side));
    m_cells[Cause]->setToolTip(core::sideText(side));
    //: @label whether to repeat the request; a word follows
    m_cells[Retry]->setFact(tr("Retry"), core::retryAnswer(status.guidance.retry));
    m_cells[Retry]->setToolTip(core::withoutMarkup(status.guidance.retry.reason));
    //: @label whether caches may keep it; a word follows
    m_cells[Cache]->setFact(tr("Cache"), core::cachingAnswer(status.facts));
    m_cells[Cache]->setToolTip(status.facts.cacheable.isEmpty() ? QString()
                                                                : core::cachingText(status.facts)
                                       + u'\n' + status.facts.cacheable.source);
    const core::Fact &method = status.facts.methodOnRedirect;
    //: @label what becomes of the method of a request that is redirected; a word follows
    m_cells[Method]->setFact(tr("Method"), core::methodAnswer(method));
    m_cells[Method]->setToolTip(method.note + u'\n' + method.source);
    m_cells[Method]->setVisible(!method.isEmpty());
    //: @label followed by a specification
    const QString definedIn = tr("Defined in");
    if (!isKnown) {
        m_cells[Origin]->setLink(definedIn, u"RFC 9110, 15"_s,
                                 QUrl(u"https://www.rfc-editor.org/rfc/rfc9110#section-15"_s));
    } else if (!status.references.isEmpty()) {
        const core::Reference &reference = status.references.constFirst();
        m_cells[Origin]->setLink(definedIn, reference.label, QUrl(reference.url));
    } else if (!status.uses.isEmpty()) {
        //: @label followed by a product
        m_cells[Origin]->setLink(tr("Sent by"), senders(status), QUrl(u"uses:"_s));
    }
    m_cells[Origin]->setVisible(!isKnown || !status.references.isEmpty() || !status.uses.isEmpty());
    setAccessibleName(spoken());
    updateGeometry();
    place();
    update();
}

/// All facts in a line: none of them but a link takes the focus, so they are read on the way there.
QString FactsRow::spoken() const
{
    QStringList facts;
    for (const FactCell *cell : shown()) {
        facts << cell->accessibleName();
    }
    return facts.join(u", "_s);
}

int FactsRow::heightForWidth(int width) const
{
    const Table facts = table(width);
    return static_cast<int>(facts.rows.size()) * facts.rowHeight + 2;
}

QSize FactsRow::minimumSizeHint() const
{
    return {80, m_cells.constFirst()->sizeHint().height()};
}

void FactsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FactsRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintCard(&painter, *this);
    for (const FactCell *cell : shown()) {
        const QRectF place = cell->geometry();
        if (place.left() > 1) {
            painter.drawLine(QPointF(place.left() - 0.5, place.top()),
                             QPointF(place.left() - 0.5, place.bottom() + 1));
        }
        if (place.top() > 1) {
            painter.drawLine(QPointF(place.left(), place.top() - 0.5),
                             QPointF(place.right() + 1, place.top() - 0.5));
        }
    }
}

QList<FactCell *> FactsRow::shown() const
{
    QList<FactCell *> cells;
    for (FactCell *cell : m_cells) {
        if (!cell->isHidden()) {
            cells << cell;
        }
    }
    return cells;
}

/// The widths of the columns of a row with @p cells in @p width: the last half as wide again, where
/// every fact has room in one line; else as they need, in one line or in two; none if there is no
/// room for them.
QList<int> FactsRow::columns(const QList<FactCell *> &cells, int width)
{
    const auto count = static_cast<int>(cells.size());
    QList<int> whole;
    QList<int> folded;
    for (const FactCell *cell : cells) {
        whole << cell->sizeHint().width();
        folded << cell->foldedWidth();
    }
    const int share = 2 * width / (2 * count + 1);
    QList<int> columns(count, share);
    columns.last() = width - share * (count - 1);
    if (std::equal(columns.cbegin(), columns.cend(), whole.cbegin(), std::greater_equal<>())) {
        return columns;
    }
    columns = widened(whole, width);
    return columns.isEmpty() ? widened(folded, width) : columns;
}

/// The facts in @p width: in one row, if that has room for them, else in two, else below each
/// other.
FactsRow::Table FactsRow::table(int width) const
{
    const QList<FactCell *> cells = shown();
    const qsizetype half = (cells.size() + 1) / 2;
    Table table;
    const double letters = width / textLetter(font());
    if (letters >= inTwoRows) {
        table.rows = {columns(cells, width)};
        // Two lines even if no answer needs them: what is below shall not move from code to code.
        table.lines = letters < roomy ? 2 : 1;
    }
    if (table.rows.isEmpty() || table.rows.constFirst().isEmpty()) {
        table.rows = {columns(cells.first(half), width), columns(cells.sliced(half), width)};
        table.lines = 1;
    }
    if (table.rows.constFirst().isEmpty() || table.rows.constLast().isEmpty()) {
        table.rows = QList<QList<int>>(cells.size(), {width});
    }
    qsizetype i = 0;
    for (const QList<int> &row : std::as_const(table.rows)) {
        for (const int column : row) {
            const FactCell *cell = cells.at(i++);
            const bool folds = cell->sizeHint().width() > column && cell->foldedWidth() <= column;
            table.filled = folds ? 2 : table.filled;
        }
    }
    table.lines = qMax(table.lines, table.filled);
    table.rowHeight = cells.constFirst()->heightOf(table.lines);
    return table;
}

void FactsRow::place()
{
    const Table facts = table(width());
    const QList<FactCell *> cells = shown();
    qsizetype i = 0;
    int y = 1;
    for (const QList<int> &row : facts.rows) {
        int x = 0;
        for (const int column : row) {
            FactCell *cell = cells.at(i++);
            const QRect place(x, y, column, facts.rowHeight);
            cell->setLines(facts.lines, facts.filled);
            cell->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            x += column;
        }
        y += facts.rowHeight;
    }
}

} // namespace ui
