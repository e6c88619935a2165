// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatebus.h"

#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

bool PrivateBus::isInstalled()
{
    return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty();
}

PrivateBus::PrivateBus()
    : environment(QProcessEnvironment::systemEnvironment())
{
    const std::pair<QString, QString> folders[] = {{u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                                   {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                                   {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                                   {u"XDG_DATA_DIRS"_s, u"nothing"_s},
                                                   {u"XDG_DATA_HOME"_s, u"data"_s}};
    for (const auto &[variable, name] : folders) {
        QDir(m_folder.path()).mkdir(name);
        environment.insert(variable, inFolder(name));
    }
    QFile::setPermissions(inFolder(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &variable :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DESKTOP_STARTUP_ID"_s, u"XDG_ACTIVATION_TOKEN"_s}) {
        environment.remove(variable);
    }
}

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(m_folder.path());
    m_session.closeWriteChannel(); // cat ends, and with it the session
    m_session.waitForFinished(patience);
}

bool PrivateBus::start(const QString &name, const QString &service)
{
    if (!name.isEmpty()) {
        QDir().mkpath(inFolder(u"data/dbus-1/services"_s));
        QFile file(inFolder(u"data/dbus-1/services/%1.service"_s.arg(name)));
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        file.write(u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(name, service).toUtf8());
    }
    m_session.setProcessEnvironment(environment);
    m_session.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_session.start(u"dbus-run-session"_s,
                    {u"--"_s, u"sh"_s, u"-c"_s, u"echo $DBUS_SESSION_BUS_ADDRESS; cat"_s});
    while (!m_session.canReadLine() && m_session.waitForReadyRead(patience)) { }
    const QString address = QString::fromUtf8(m_session.readLine().trimmed());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return QDBusConnection::connectToBus(address, m_folder.path()).isConnected();
}

QDBusMessage PrivateBus::call(const QString &service, const QString &path, const QString &interface,
                              const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return connection().call(message, QDBus::Block, patience);
}
