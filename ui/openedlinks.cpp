// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedlinks.h"

#include <core/statuslink.h>

#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QUrl>

namespace ui {

OpenedLinks::OpenedLinks(QGuiApplication *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    const QString link = static_cast<QFileOpenEvent *>(event)->url().toString();
    if (core::isStatusLink(link)) {
        emit opened(link);
    }
    return true;
}

} // namespace ui
