// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tooltips.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

namespace ui {

ToolTips::ToolTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ToolTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->toolTip().isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    QToolTip::showText(static_cast<const QHelpEvent *>(event)->globalPos(),
                       Qt::convertFromPlainText(widget->toolTip(), Qt::WhiteSpaceNormal), widget,
                       {}, widget->toolTipDuration());
    return true;
}

} // namespace ui
