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

Remark note(const QString &text, const QString &source = {})
{
    return {.level = RemarkLevel::Note, .text = text, .source = source};
}

/// "103 Early Hints, 100 Continue": each once.
QString namesOf(const QList<AnswerHead> &heads)
{
    QStringList names;
    for (const AnswerHead &head : heads) {
        names << QString(QString::number(head.status) + u' ' + readable(head.phrase).left(60))
                     .trimmed();
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

} // namespace

Exchange::Exchange(const HopRequest &request, ConnectionPool &connections, bool publicOnly,
                   QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_connections(connections)
    , m_publicOnly(publicOnly)
{
    m_hop.url = request.url;
    m_hop.method = request.method;
    m_contentLimit.setSingleShot(true);
    m_contentLimit.setInterval(contentLimit);
    connect(&m_contentLimit, &QTimer::timeout, this, [this] { finish(); });
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    m_clock.start();
    std::unique_ptr<Connection> idle = isSafeMethod(m_request.method)
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
    m_connection->open(m_connections.proxies());
}

void Exchange::useConnection(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    connect(m_connection.get(), &Connection::opened, this, &Exchange::send);
    connect(m_connection.get(), &Connection::failed, this, &Exchange::finish);
    connect(m_connection.get(), &Connection::received, this, &Exchange::read);
    connect(m_connection.get(), &Connection::ended, this, &Exchange::connectionEnded);
}

Stage Exchange::stage() const
{
    const bool isReading = answer() != nullptr && answer()->state != AnswerState::Nothing;
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
    m_http1 = std::make_unique<Http1Reader>(m_request.method);
    const Http1Target target {.isProxy = m_connection->asksProxy(),
                              .proxyLogin = m_connection->proxyLogin(),
                              .staysOpen = m_connections.keepsAny()};
    m_connection->write(http1Request(m_request, target));
}

void Exchange::read()
{
    if (answer() == nullptr) {
        return; // before the request left: the server's business, and looked at later
    }
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.Move): m_isFinished where finish() has moved it
    while (!m_isFinished && m_connection->hasUnread()) {
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

/// This is also how the end of an answer without a length shows.
void Exchange::connectionEnded(QAbstractSocket::SocketError error)
{
    read();
    if (m_isFinished) {
        return;
    }
    if (!m_isConnectionOwn && answer()->state == AnswerState::Nothing) {
        m_connection->disconnect(this);
        m_connection.release()->deleteLater(); // it called
        m_http1.reset();
        connectAnew();
        return;
    }
    if (m_http1) {
        m_http1->end();
    } else {
        m_http2->end();
    }
    if (answer()->hasStatus()) {
        finish();
    } else {
        finish(socketFailure(m_request.url, stage(), error, m_connection->errorString()));
    }
}

void Exchange::lookAtAnswer()
{
    const Answer &seen = *answer();
    if (seen.state != AnswerState::Nothing && !m_hop.times.firstByte) {
        m_hop.times.firstByte = m_clock.elapsed() - m_sentAt;
    }
    switch (seen.state) {
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
        finish(answerFailure(m_request.url, BadAnswer::NotHttp));
        break;
    case AnswerState::TlsRecord:
        finish(answerFailure(m_request.url, BadAnswer::TlsRecord));
        break;
    case AnswerState::TooLarge:
        finish(answerFailure(m_request.url, BadAnswer::TooLarge));
        break;
    case AnswerState::Http2Refused:
        finish(closedFailure(m_request.url, stage()));
        break;
    case AnswerState::Http2Error:
        finish(answerFailure(m_request.url, BadAnswer::Http2));
        break;
    }
}

void Exchange::takeAnswer(const Answer &came)
{
    const bool isFinal = came.hasStatus();
    if (!isFinal && came.interim.isEmpty()) {
        return;
    }
    const AnswerHead &head = isFinal ? came.head : came.interim.constLast();
    m_hop.status = head.status;
    m_hop.phrase = readable(head.phrase);
    m_hop.httpVersion = readable(head.version);
    m_hop.hasContent = came.hasContent;
    m_location = head.value("location");
    for (const auto &[name, value] : head.fields) {
        const bool isLocation = name.compare("location", Qt::CaseInsensitive) == 0;
        const QString text = readable(value);
        m_hop.headers.append({readable(name), isLocation ? withoutUserInfo(text) : text});
    }
    if (!isFinal) {
        //: remark about an answer
        m_hop.remarks << note(tr("This is an interim answer; the final one did not come"),
                              u"RFC 9110, 15.2"_s);
    } else if (!came.interim.isEmpty()) {
        //: remark about an answer; %1 is a list of status codes with their phrases
        m_hop.remarks << note(
            tr("Before this answer came interim ones: %1").arg(namesOf(came.interim)),
            u"RFC 9110, 15.2"_s);
    }
    if (head.oddLines > 0) {
        //: remark about an answer; %1 is a number
        m_hop.remarks << note(
            tr("Lines of the header section that are no fields: %1").arg(head.oddLines),
            u"RFC 9112, 5"_s);
    }
}

void Exchange::abort(const Failure &failure)
{
    const bool hasStatus = answer() != nullptr && answer()->hasStatus();
    finish(hasStatus ? std::nullopt : std::optional(failure));
}

void Exchange::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_hop.times.total = m_clock.elapsed();
    if (answer() != nullptr) {
        takeAnswer(*answer());
    }
    takeConnectionFacts();
    m_failure = failure;
    if (m_connection->asksProxy() && m_hop.status == 407) {
        m_failure = proxyLoginFailure(m_request.url);
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
        m_hop.times.lookup = m_connection->times().lookup;
        m_hop.times.connect = m_connection->times().connect;
        m_hop.times.tls = m_connection->times().tls;
    }
    m_hop.addressFamily = m_connection->addressFamily();
    m_reachedPublic = m_connection->reachedPublic();
}

const Answer *Exchange::answer() const
{
    return m_http2 ? &m_http2->answer() : m_http1 ? &m_http1->answer() : nullptr;
}

} // namespace net
