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

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int narrow = 60; // in letters: below it there are two columns at most

enum Cell { Cause, Retry, Cache, Method, Origin };

/// Who uses the number: the first one, and how many more.
QString senders(const core::Status &status)
{
    const auto others = static_cast<int>(status.uses.size()) - 1;
    const QString first = status.uses.constFirst().by;
    //: who sends a status code; %1 is a product
    return others == 0 ? first : FactsRow::tr("%1 and %n more", nullptr, others).arg(first);
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
    const qsizetype across = columns(width).size();
    const qsizetype rows = (shown().size() + across - 1) / across;
    return static_cast<int>(rows) * m_cells.constFirst()->sizeHint().height() + 2;
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

/// The widths of the columns: one for each fact, the last half as wide again, where every fact has
/// room; else two or one.
QList<int> FactsRow::columns(int width) const
{
    const QList<FactCell *> cells = shown();
    const auto count = static_cast<int>(cells.size());
    if (width >= Lengths(font()).letters(narrow)) {
        QList<int> needed;
        int sum = 0;
        for (const FactCell *cell : cells) {
            needed << cell->sizeHint().width();
            sum += needed.constLast();
        }
        const int share = 2 * width / (2 * count + 1);
        QList<int> even(count, share);
        even.last() = width - share * (count - 1);
        bool isEven = true;
        for (int i = 0; i < count; ++i) {
            isEven = isEven && even.at(i) >= needed.at(i);
        }
        if (isEven) {
            return even;
        }
        if (sum <= width) {
            for (int &column : needed) {
                column += (width - sum) / count;
            }
            needed.last() += (width - sum) % count;
            return needed;
        }
    }
    const bool isTwo = std::all_of(cells.cbegin(), cells.cend(), [width](const FactCell *cell) {
        return cell->sizeHint().width() <= width / 2;
    });
    return isTwo ? QList<int> {width / 2, width - width / 2} : QList<int> {width};
}

void FactsRow::place()
{
    const QList<int> across = columns(width());
    const int height = m_cells.constFirst()->sizeHint().height();
    const QList<FactCell *> cells = shown();
    int x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype column = i % across.size();
        x = column == 0 ? 0 : x;
        // A last one without a neighbour takes the row.
        const int wide = i + 1 == cells.size() ? width() - x : across.at(column);
        const QRect cell(x, static_cast<int>(i / across.size()) * height + 1, wide, height);
        cells.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
        x += wide;
    }
}

} // namespace ui
