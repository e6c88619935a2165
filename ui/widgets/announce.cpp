// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announce.h"

#include "accessible.h"

#include <QAccessible>
#include <QWidget>

namespace ui {

QWidget *newVoice(QWidget *parent)
{
    auto *voice = new QWidget(parent);
    setAccessibleRole(voice, QAccessible::Notification);
    voice->setFixedSize(0, 0);
    return voice;
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text); // tells of the change
    if (!QAccessible::isActive()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // Windows reads an alert aloud, AT-SPI a notification that is shown, and a name that changes.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace ui
