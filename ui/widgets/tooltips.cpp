// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tooltips.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace ui {

namespace {

struct Tip
{
    QString text;
    QRect place; ///< which the pointer leaves the tip with; all of the widget if it is null
};

/// What @p widget, or the row of a list whose rows it shows, has to say at @p at.
Tip tipAt(const QWidget &widget, QPoint at)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!widget.toolTip().isEmpty() || !view || view->viewport() != &widget) {
        return {.text = widget.toolTip(), .place = {}};
    }
    const QModelIndex index = view->indexAt(at);
    return {.text = index.data(Qt::ToolTipRole).toString(), .place = view->visualRect(index)};
}

/// @p text with places to break words that are too long for a line, such as URLs.
QString breakable(const QString &text)
{
    constexpr int longest = 60;
    QString result;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        result += letter;
        if (letters >= longest && !letter.isHighSurrogate()) {
            result += QChar(0x200B); // zero width space
            letters = 0;
        }
    }
    return result;
}

} // namespace

ToolTips::ToolTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ToolTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget) {
        return QObject::eventFilter(watched, event);
    }
    const auto *help = static_cast<const QHelpEvent *>(event);
    const Tip tip = tipAt(*widget, help->pos());
    if (tip.text.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    QToolTip::showText(help->globalPos(),
                       Qt::convertFromPlainText(breakable(tip.text), Qt::WhiteSpaceNormal), widget,
                       tip.place, widget->toolTipDuration());
    return true;
}

} // namespace ui
