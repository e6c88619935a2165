// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagekeys.h"

#include "pages.h"

#include <ui/base/actions.h>
#include <ui/look/lengths.h>
#include <ui/widgets/heading.h>

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

/// Where @p widget begins in @p page, for the order in which both are read.
std::pair<int, int> placeIn(const QWidget &page, const QWidget &widget)
{
    const QPoint place = widget.mapTo(&page, QPoint());
    const bool isMirrored = page.layoutDirection() == Qt::RightToLeft;
    return {place.y(), isMirrored ? -place.x() - widget.width() : place.x()};
}

/// The headings of sections and cards that @p page shows, in the order in which they are read.
QList<Heading *> headingsOf(const QWidget &page)
{
    QList<Heading *> headings = page.findChildren<Heading *>();
    headings.removeIf([&page](const Heading *heading) {
        return heading->level() > 2 || !heading->isVisibleTo(&page);
    });
    std::sort(headings.begin(), headings.end(), [&page](const Heading *left, const Heading *right) {
        return placeIn(page, *left) < placeIn(page, *right);
    });
    return headings;
}

/// The one of @p headings that stands over @p widget, which is that heading or is in its card or
/// section; null if none does.
Heading *headingOver(const QWidget &page, const QWidget &widget, const QList<Heading *> &headings)
{
    for (const QWidget *part = &widget; part && part != &page; part = part->parentWidget()) {
        QList<Heading *> inside = headings;
        inside.removeIf([part](const Heading *heading) {
            return heading != part && !part->isAncestorOf(heading);
        });
        if (!inside.isEmpty()) {
            return inside.size() == 1 ? inside.constFirst() : nullptr;
        }
    }
    return nullptr;
}

/// What scrolls @p page; null if nothing does.
QAbstractScrollArea *areaOf(QWidget &page)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(&page)) {
        return area;
    }
    const QList<QAbstractScrollArea *> areas = page.findChildren<QAbstractScrollArea *>();
    const auto found =
        std::find_if(areas.cbegin(), areas.cend(), [](const QAbstractScrollArea *area) {
            return area->isVisible() && area->verticalScrollBar()->maximum() > 0;
        });
    return found == areas.cend() ? nullptr : *found;
}

} // namespace

PageKeys::PageKeys(const Actions &actions, const Pages &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(actions.nextHeading, &QAction::triggered, this, [this] { goToHeading(true); });
    connect(actions.previousHeading, &QAction::triggered, this, [this] { goToHeading(false); });
    connect(actions.scrollDown, &QAction::triggered, this,
            [this] { scroll(QAbstractSlider::SliderPageStepAdd); });
    connect(actions.scrollUp, &QAction::triggered, this,
            [this] { scroll(QAbstractSlider::SliderPageStepSub); });
}

/// From what has the focus, or from the page's beginning or end if that is elsewhere.
void PageKeys::goToHeading(bool isNext) const
{
    QWidget &page = *m_pages.currentWidget();
    QList<Heading *> headings = headingsOf(page);
    if (const QWidget *focused = page.window()->focusWidget();
        focused && page.isAncestorOf(focused)) {
        // Cards stand side by side: what is below their headings comes before the next card.
        const Heading *over = headingOver(page, *focused, headings);
        const auto now = placeIn(page, over ? static_cast<const QWidget &>(*over) : *focused);
        headings.removeIf([&](const Heading *heading) {
            const auto place = placeIn(page, *heading);
            const bool isOwn = heading == over && heading != focused;
            return isNext ? place <= now : place >= now && !isOwn;
        });
    }
    if (headings.isEmpty()) {
        return;
    }
    Heading *heading = isNext ? headings.constFirst() : headings.constLast();
    heading->setFocus(Qt::ShortcutFocusReason);
    if (const auto *area = qobject_cast<const QScrollArea *>(areaOf(page));
        area && area->widget()->isAncestorOf(heading)) {
        const int margin = 4 * Lengths(heading->font()).unit;
        area->verticalScrollBar()->setValue(heading->mapTo(area->widget(), QPoint()).y() - margin);
    }
}

void PageKeys::scroll(QAbstractSlider::SliderAction step) const
{
    if (const QAbstractScrollArea *area = areaOf(*m_pages.currentWidget())) {
        area->verticalScrollBar()->triggerAction(step);
    }
}

} // namespace ui
