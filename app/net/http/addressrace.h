// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace net {

/// @p addresses with the families in turn, that of the first one first (RFC 8305, section 4).
QList<QHostAddress> familiesInTurn(const QList<QHostAddress> &addresses);

/// Connects to the first of a host's addresses that takes it ("happy eyeballs", RFC 8305, section
/// 5): the next address is tried when one fails or has not answered within a quarter of a second,
/// and those before it go on trying.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    AddressRace(const QList<QHostAddress> &addresses, quint16 port);
    ~AddressRace() override;

    void start();

    /// Gives all attempts up, without a signal.
    void stop();

    /// After won(): the socket, which is connected and not encrypted.
    std::unique_ptr<QSslSocket> takeWinner() { return std::move(m_winner); }

signals:
    /// One address took it.
    void won();

    /// None did; @p error and @p text are those of the last one that failed.
    void lost(QAbstractSocket::SocketError error, const QString &text);

private:
    void tryNext();
    void win(QSslSocket *socket);
    void fail(QSslSocket *socket, QAbstractSocket::SocketError error);

    QList<QHostAddress> m_addresses; ///< still to be tried
    quint16 m_port;
    std::vector<std::unique_ptr<QSslSocket>> m_sockets; ///< that are trying
    std::unique_ptr<QSslSocket> m_winner;
    QTimer m_nextAttempt;
};

} // namespace net
