// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service.h"

#include "krunner.h"
#include "searchprovider.h"

#include <QDBusConnection>
#include <QDBusError>

#include <utility>

using namespace Qt::StringLiterals;

namespace service {

Service::Service(const core::Catalogue &catalogue, DrawPicture draw,
                 std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_search(catalogue, std::move(draw))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    registerDBusTypes();
    new SearchProvider(m_search, m_silence, &m_searchProvider);
    new KRunner(m_search, m_silence, &m_krunner);
}

QString Service::start(const QString &busName)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        //: %1 is the reason
        return tr("There is no session bus to serve: %1")
            .arg(bus.lastError().message().simplified());
    }
    // The objects first: calls wait for the name.
    const bool isThere =
        bus.registerObject(QString::fromLatin1(SearchProvider::path), &m_searchProvider)
        && bus.registerObject(QString::fromLatin1(KRunner::path), &m_krunner);
    if (!isThere || !bus.registerService(busName)) {
        //: D-Bus
        return tr("The session bus does not give the name %1: another one has it").arg(busName);
    }
    // Without its bus, after the session has ended, nobody can ask.
    bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                u"Disconnected"_s, this, SIGNAL(finished()));
    connect(&m_silence, &QTimer::timeout, this, [this, busName] { leave(busName); });
    m_silence.start();
    return {};
}

/// Gives the name back first, so that the bus sends the next call to a new service. Calls that came
/// before are in our queue by now, and answered before the end.
void Service::leave(const QString &busName)
{
    QDBusConnection::sessionBus().unregisterService(busName);
    QMetaObject::invokeMethod(this, &Service::finished, Qt::QueuedConnection);
}

} // namespace service
