// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

/// A session bus for one test, with folders of its own for everything that the programs which it
/// starts read and write. It ends with the object.
class PrivateBus
{
public:
    /// Whether dbus-run-session is installed.
    static bool isInstalled();

    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Starts the bus, on which the program @p service is @p name and started when it is called.
    /// Without a name nobody is. Returns whether it runs.
    bool start(const QString &name = {}, const QString &service = {});

    /// Our end of it.
    QDBusConnection connection() const { return QDBusConnection(m_folder.path()); }

    /// What programs on it are started with, but for the bus's address before start().
    QProcessEnvironment environment;

    /// Calls a method of the program @p service and waits for its answer.
    QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                      const QString &method, const QVariantList &arguments = {}) const;

    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder; // below /tmp: a socket's path must be short
    QProcess m_session;
};
