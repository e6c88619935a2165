// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange.h"

#include "connection.h"
#include "connectionpool.h"
#include "http1reader.h"
#include "http2reader.h"
#include "requesthead.h"

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace net {

namespace {

constexpr std::chrono::milliseconds contentLimit = 1s; // to see whether there is content
constexpr std::chrono::milliseconds wantedContentLimit = 5s; // to read what is wanted of it

} // namespace

Exchange::Exchange(const Request &request, ConnectionPool &connections, bool publicOnly,
                   QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_connections(connections)
    , m_publicOnly(publicOnly)
    , m_isHttp1Only(request.isHttp10)
{
    m_contentLimit.setSingleShot(true);
    m_contentLimit.setInterval(request.contentWanted > 0 ? wantedContentLimit : contentLimit);
    connect(&m_contentLimit, &QTimer::timeout, this, [this] { finish(); });
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    m_clock.start();
    std::unique_ptr<Connection> idle = isSafeMethod(m_request.method) && !m_request.isHttp10
        ? m_connections.takeIdle(m_request.url, m_publicOnly)
        : nullptr;
    if (idle) {
        useConnection(std::move(idle));
        send();
    } else {
        connectAnew();
    }
}

void Exchange::connectAnew()
{
    m_isConnectionOwn = true;
    useConnection(std::make_unique<Connection>(m_request.url, m_publicOnly));
    if (m_isHttp1Only) {
        m_connection->offerHttp1Only();
    }
    m_connection->open(m_connections.proxies());
}

void Exchange::useConnection(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    connect(m_connection.get(), &Connection::opened, this, &Exchange::send);
    connect(m_connection.get(), &Connection::failed, this, &Exchange::finish);
    connect(m_connection.get(), &Connection::received, this, &Exchange::read);
    connect(m_connection.get(), &Connection::sent, this, &Exchange::read);
    connect(m_connection.get(), &Connection::ended, this, &Exchange::connectionEnded);
}

Stage Exchange::stage() const
{
    const bool isReading = m_http2 ? !answer().interim.isEmpty() || answer().head.status != 0
            || answer().state == AnswerState::Head
                                   : answer().state != AnswerState::Nothing;
    return isReading ? Stage::Reading : m_connection ? m_connection->stage() : Stage::Lookup;
}

void Exchange::send()
{
    m_sentAt = m_clock.elapsed();
    if (m_connection->isHttp2()) {
        m_http2 = std::make_unique<Http2Reader>(m_request);
        m_connection->write(m_http2->takeOutput());
        return;
    }
    m_http1 = std::make_unique<Http1Reader>(m_request.method, m_request.contentWanted);
    const Http1Target target {.isProxy = m_connection->asksProxy(),
                              .proxyLogin = m_connection->proxyLogin(),
                              .staysOpen = m_connections.keepsAny()};
    m_connection->write(http1Request(m_request, target));
    m_connection->flush();
}

void Exchange::read()
{
    if (!m_http1 && !m_http2) {
        return; // before the request left: the server's business, and looked at later
    }
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.Move): m_isFinished where finish() has moved it
    while (!m_isFinished && m_connection->hasUnread() && !m_connection->hasUnsent()) {
        const QByteArray octets = m_connection->read();
        if (m_http2) {
            m_http2->read(octets);
            m_connection->write(m_http2->takeOutput());
        } else {
            m_http1->read(octets);
        }
        lookAtAnswer();
    }
}

/// Asks once more, over a connection of its own.
void Exchange::startAgain()
{
    m_connection->disconnect(this);
    m_connection.release()->deleteLater(); // it called
    m_http1.reset();
    m_http2.reset();
    m_times.firstByte.reset();
    connectAnew();
}

/// This is also how the end of an answer without a length shows.
void Exchange::connectionEnded(QAbstractSocket::SocketError error)
{
    read();
    if (m_isFinished) {
        return;
    }
    if (!m_isConnectionOwn && answer().state == AnswerState::Nothing) {
        startAgain();
        return;
    }
    endReading();
    if (answer().hasStatus()) {
        finish();
    } else {
        finish(socketFault(stage(), error, m_connection->errorString()));
    }
}

/// No more is waited for: what came of a head counts.
void Exchange::endReading()
{
    if (m_http1) {
        m_http1->end();
    } else if (m_http2) {
        m_http2->end();
    }
}

void Exchange::lookAtAnswer()
{
    const AnswerState state = answer().state;
    if (state != AnswerState::Nothing && !m_times.firstByte) {
        m_times.firstByte = m_clock.elapsed() - m_sentAt;
    }
    switch (state) {
    case AnswerState::Nothing:
    case AnswerState::Head:
        break;
    case AnswerState::Content:
        if (!m_contentLimit.isActive()) {
            m_contentLimit.start();
        }
        break;
    case AnswerState::Done:
        finish();
        break;
    case AnswerState::NotHttp:
        fail(FaultKind::NotHttp);
        break;
    case AnswerState::NoStatus:
        fail(FaultKind::NoStatus);
        break;
    case AnswerState::TlsRecord:
        fail(FaultKind::TlsOnPlainPort);
        break;
    case AnswerState::TooLarge:
        fail(FaultKind::TooLarge);
        break;
    case AnswerState::Http2Refused:
        if (answer().wantsHttp1 && !m_isHttp1Only) {
            m_isHttp1Only = true;
            startAgain();
        } else {
            fail(FaultKind::Http2Refused);
        }
        break;
    case AnswerState::Http2Error:
        fail(FaultKind::AgainstHttp2);
        break;
    }
}

void Exchange::abort(FaultKind kind, const QString &detail)
{
    if (answer().hasStatus()) {
        finish(); // that its content did not end is not the server's fault
    } else {
        endReading();
        finish(Fault {.kind = kind, .stage = stage(), .detail = detail});
    }
}

void Exchange::fail(FaultKind kind)
{
    constexpr qsizetype longest = 80;
    finish(
        Fault {.kind = kind, .stage = stage(), .detail = readable(answer().reason.left(longest))});
}

void Exchange::finish(const std::optional<Fault> &fault)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_times.total = m_clock.elapsed();
    takeConnectionFacts();
    m_fault = fault;
    if (m_connection->asksProxy() && answer().lastHead().status == 407) {
        m_fault = {.kind = FaultKind::ProxyLogin, .stage = stage()};
    }
    m_contentLimit.stop();
    m_connection->disconnect(this);
    if (m_http1 && m_http1->leavesOpen()) {
        m_connections.keep(std::move(m_connection));
    } else {
        m_connection->close();
    }
    // Not at once, since the connection may be what called.
    QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
}

void Exchange::takeConnectionFacts()
{
    if (m_isConnectionOwn) {
        m_times.lookup = m_connection->times().lookup;
        m_times.connect = m_connection->times().connect;
        m_times.tls = m_connection->times().tls;
    }
    m_addressFamily = m_connection->addressFamily();
    m_peer = m_connection->peer();
    m_reachedPublic = m_connection->reachedPublic();
}

const Answer &Exchange::answer() const
{
    static const Answer none;
    return m_http2 ? m_http2->answer() : m_http1 ? m_http1->answer() : none;
}

} // namespace net
