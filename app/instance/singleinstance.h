// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/windowrequest.h>

#include <QLocalServer>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>

class QLocalSocket;

namespace instance {

/// The token by which the desktop lets a window of ours come to the front, from the environment.
/// Read it before the application object exists, which takes it away.
QString activationTokenFromEnvironment();

/// How long one instance waits for another.
struct InstanceLimits
{
    std::chrono::milliseconds answer {5'000}; ///< a primary may still be starting
    std::chrono::milliseconds message {2'000}; ///< from its connection to its end
};

/// Makes sure that a user has one window: the first start becomes the primary instance and
/// listens, each later one hands over what it was started with and ends.
///
/// The socket is the truth about who is primary: only one start can bind it. A lock file is needed
/// only where a killed instance left a dead one behind. Whatever fails, the program starts: then it
/// is a primary that nobody can reach.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role { Primary, Secondary };

    /// Where the instances of this user meet.
    static QString defaultPath();

    /// Meets at @p path, a socket file in a folder that only this user may write to.
    explicit SingleInstance(QString path = defaultPath(), InstanceLimits limits = {});
    ~SingleInstance() override;

    /// Decides what this start is. A secondary has delivered @p request (without a text: only to
    /// come to the front; else one that fits) and @p activationToken to the primary when this
    /// returns. Needs an application object; call it once.
    Role elect(const core::WindowRequest &request, const QString &activationToken);

    /// Whether later starts can reach this one.
    bool isListening() const { return m_server.isListening(); }

signals:
    /// Another start was asked for @p request. Its text comes from outside: treat it as if the user
    /// had typed it.
    void requested(const core::WindowRequest &request, const QString &activationToken);

private:
    bool listen();
    Role inherit(const QByteArray &message);
    void acceptWaiting();
    void read(QLocalSocket *socket);
    void drop(QLocalSocket *socket, const char *reason);
    void release(QLocalSocket *socket);

    QString m_path;
    InstanceLimits m_limits;
    QLocalServer m_server;
    QSet<QLocalSocket *> m_connections;
};

} // namespace instance
