// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What @p program prints, or a null string if it fails.
QString outputOf(const QString &program, const QStringList &arguments);

/// A port on loopback that nobody listened on a moment ago.
quint16 freePort();

/// A certificate authority made for a test, by the openssl command.
class TestAuthority
{
public:
    /// Keeps everything below @p folder. The name must differ from that of other authorities.
    TestAuthority(const QString &folder, const QString &name);

    bool isValid() const { return m_isValid; }
    QString certificate() const; ///< the file of the authority's own

    /// A key and a certificate for @p subject ("IP:127.0.0.1,DNS:localhost"; the name alone, as
    /// common name, if it is empty).
    struct Identity
    {
        QString key;
        QString certificate;
    };
    /// Valid since two days ago and until in @p days; -1 makes one that has expired.
    Identity issue(const QString &name, const QString &subject, int days = 2) const;
    Identity selfSigned(const QString &name, const QString &subject) const;

private:
    QString path(const QString &name, const QString &ending) const;

    QString m_folder;
    QString m_name;
    bool m_isValid = false;
};

/// A server program that runs as long as this lives.
class RealServer
{
public:
    /// Starts @p program; it is ready when @p port takes connections.
    bool start(const QString &program, const QStringList &arguments, quint16 port);
    ~RealServer();

    RealServer() = default;
    Q_DISABLE_COPY_MOVE(RealServer)

private:
    QProcess m_process;
};
