// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cutwidgets.h"

#include <ui/article/factcell.h>
#include <ui/list/statuslistview.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/linkbutton.h>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QScrollArea>
#include <QStatusBar>

namespace {

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 %2 “%3” %4x%5 at %6,%7")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->property("text").toString())
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->x())
        .arg(widget->y());
}

/// Whether @p widget scrolls inside its parent, which shows a part of it.
bool isScrolled(const QWidget *widget)
{
    const auto *area = qobject_cast<QScrollArea *>(
        widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr);
    return area && area->widget() == widget;
}

/// Whether @p inner lies in @p outer; what scrolls may be higher.
bool fits(const QWidget *inner, const QWidget *outer)
{
    const QRect place = inner->geometry();
    // From right to left QSplitter itself is one pixel off.
    const bool across = place.left() >= 0 && place.right() <= outer->width();
    return across && (isScrolled(inner) || (place.top() >= 0 && place.bottom() < outer->height()));
}

bool showsItsNames(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section)
            && header.sectionSize(section) < header.sectionSizeHint(section)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool showsItsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                && label->width() >= label->minimumSizeHint().width()
                                 : label->width() >= label->sizeHint().width()
                && label->height() >= label->sizeHint().height();
    }
    if (const auto *fact = qobject_cast<const ui::FactCell *>(widget)) {
        const bool hasTwoLines = fact->height() >= fact->heightOf(2);
        return fact->width() >= (hasTwoLines ? fact->foldedWidth() : fact->sizeHint().width());
    }
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)) {
        const int row = widget->parentWidget()->contentsRect().width();
        const bool hasWholeRow = widget->width() >= row / 2; // beside its label, or below it
        return hasWholeRow || widget->width() >= widget->sizeHint().width(); // whatever is chosen
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        return showsItsNames(*header);
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->text().isEmpty()) {
        return true;
    }
    QSize needed = button->sizeHint();
    if (qobject_cast<const ui::KeyButton *>(button)) {
        needed = button->minimumSizeHint(); // without its keys
    } else if (qobject_cast<const ui::LinkButton *>(button)) {
        const QFontMetrics metrics = button->fontMetrics();
        if (button->height() >= 2 * metrics.height()) { // it wraps
            needed = metrics.boundingRect(button->rect(), Qt::TextWordWrap, button->text()).size();
            needed.setHeight(needed.height() / metrics.lineSpacing() * metrics.height());
        }
    }
    if (button->hasHeightForWidth() && button->width() < needed.width()) {
        return button->height() >= button->heightForWidth(button->width()); // it wraps
    }
    return button->width() >= needed.width() && button->height() >= needed.height();
}

QStringList cutWidgets(const QWidget &window)
{
    const auto *mainWindow = qobject_cast<const QMainWindow *>(&window);
    const QWidget *status = mainWindow ? mainWindow->statusBar() : nullptr;
    const auto *list = window.findChild<const ui::StatusListView *>();
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        const bool liesOverTheList = list && parent == list->viewport(); // the heading in sight
        const bool isRing = qobject_cast<const QFocusFrame *>(widget); // around what it frames
        if (!widget->isVisible() || isRing || widget->window() != &window || liesOverTheList
            || parent == status) {
            continue;
        }
        if (!fits(widget, parent)) {
            found << described(widget) + QStringLiteral(" in ") + described(parent);
        }
        if (!showsItsText(widget)) {
            found << described(widget);
        }
    }
    return found;
}
