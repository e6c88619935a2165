// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressrace.h"

#include <QNetworkProxy>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace net {

namespace {

constexpr std::chrono::milliseconds attemptDelay = 250ms; // RFC 8305, section 5

/// Lets go of @p socket, which may be the one that called.
void giveUp(std::unique_ptr<QSslSocket> socket)
{
    socket->disconnect();
    socket->abort();
    socket.release()->deleteLater();
}

} // namespace

QList<QHostAddress> familiesInTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        (address.protocol() == addresses.constFirst().protocol() ? first : second) << address;
    }
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        result << first.mid(i, 1) << second.mid(i, 1);
    }
    return result;
}

AddressRace::AddressRace(const QList<QHostAddress> &addresses, quint16 port)
    : m_addresses(familiesInTurn(addresses))
    , m_port(port)
{
    m_nextAttempt.setInterval(attemptDelay);
    connect(&m_nextAttempt, &QTimer::timeout, this, &AddressRace::tryNext);
}

AddressRace::~AddressRace() = default;

void AddressRace::start()
{
    tryNext();
}

void AddressRace::stop()
{
    m_nextAttempt.stop();
    m_addresses.clear();
    for (auto &socket : std::exchange(m_sockets, {})) {
        giveUp(std::move(socket));
    }
}

void AddressRace::tryNext()
{
    if (m_addresses.isEmpty()) {
        m_nextAttempt.stop();
        return;
    }
    m_nextAttempt.start(); // anew
    const QHostAddress address = m_addresses.takeFirst();
    m_sockets.push_back(std::make_unique<QSslSocket>());
    QSslSocket *socket = m_sockets.back().get();
    // What a socket tells comes from the event loop, so that it is never gone while it speaks.
    connect(
        socket, &QSslSocket::connected, this, [this, socket] { win(socket); },
        Qt::QueuedConnection);
    connect(
        socket, &QSslSocket::errorOccurred, this,
        [this, socket](QAbstractSocket::SocketError error) { fail(socket, error); },
        Qt::QueuedConnection);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(address, m_port);
}

void AddressRace::win(QSslSocket *socket)
{
    const auto found = std::find_if(m_sockets.begin(), m_sockets.end(),
                                    [socket](const auto &each) { return each.get() == socket; });
    if (found == m_sockets.end()) {
        return;
    }
    m_winner = std::move(*found);
    m_winner->disconnect(this);
    m_sockets.erase(found);
    stop();
    emit won();
}

void AddressRace::fail(QSslSocket *socket, QAbstractSocket::SocketError error)
{
    const auto found = std::find_if(m_sockets.begin(), m_sockets.end(),
                                    [socket](const auto &each) { return each.get() == socket; });
    if (found == m_sockets.end()) {
        return;
    }
    const QString text = socket->errorString();
    giveUp(std::move(*found));
    m_sockets.erase(found);
    if (!m_addresses.isEmpty()) {
        tryNext();
    } else if (m_sockets.empty()) {
        emit lost(error, text);
    }
}

} // namespace net
