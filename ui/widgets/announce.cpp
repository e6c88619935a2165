// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announce.h"

#include <QAccessibleWidget>

namespace ui {

namespace {

constexpr auto roleProperty = "statuscatAccessibleRole";

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = object->property(roleProperty);
    return widget && role.isValid()
        ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
        : nullptr;
}

} // namespace

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

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, role);
}

} // namespace ui
