// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorschemeportal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr uint preferDark = 1; // 2 is light, 0 neither
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

} // namespace

ColorSchemePortal::ColorSchemePortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    // From any sender: naming one would wait for the bus to tell who it is.
    QDBusConnection(bus).connect(QString(), path, interface, u"SettingChanged"_s, this,
                                 SLOT(hear(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, path,
                                                       interface, u"Read"_s);
    call.setArguments({appearance, colorScheme});
    const auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isValid() && !m_hasHeard) {
                    // What Read() answers is wrapped twice.
                    read(reply.value().variant().value<QDBusVariant>().variant());
                }
            });
}

void ColorSchemePortal::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme) {
        m_hasHeard = true;
        read(value.variant());
    }
}

void ColorSchemePortal::read(const QVariant &scheme)
{
    const bool isDark = scheme == QVariant(preferDark);
    if (isDark != m_prefersDark) {
        m_prefersDark = isDark;
        emit changed();
    }
}

} // namespace ui
