// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "plan.h"
#include "responder.h"
#include "socketend.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace respond {

namespace {

constexpr qint64 inputSize = qint64 {64} * 1024; ///< octets that wait to be read, at most
constexpr qint64 outputSize = qint64 {256} * 1024; ///< octets that wait to be written, about
constexpr int lingering = 5000; ///< milliseconds for a client to take the end of an answer

} // namespace

Connection::Connection(QTcpSocket *socket, qint64 number, Responder &responder,
                       const Waiting &waiting, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_responder(responder)
    , m_waiting(waiting)
    , m_number(number)
{
    socket->setParent(this);
    socket->setReadBufferSize(inputSize);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // drops are to be seen
    m_peer.address = socket->peerAddress().toString().toLatin1();
    m_peer.isLocal =
        socket->peerAddress().isLoopback() || socket->peerAddress().isEqual(socket->localAddress());
    m_peer.isEncrypted = qobject_cast<QSslSocket *>(socket) != nullptr;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // never early
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isAnswering && !m_timer.isActive()) {
            proceed();
            readRequests(); // read() would flush, which tells of nothing from in here
        }
    });
    connect(socket, &QTcpSocket::disconnected, this, &Connection::end);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isClosing || m_script.end == Script::End::Stay) {
            m_socket->abort();
        } else if (m_isAnswering) {
            proceed();
            read();
        } else {
            stopAwaiting();
        }
    });
    await();
}

Connection::~Connection()
{
    m_socket->disconnect(this); // which hears nothing any more
}

void Connection::encrypt(const QSslConfiguration &configuration)
{
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](auto error) {
        if (!socket->isEncrypted() && error != QAbstractSocket::RemoteHostClosedError) {
            // "Error during SSL handshake: error:0A00009C:SSL routines::http request"
            tellFailure("TLS: " + socket->errorString().section(u':', -1).trimmed().toUtf8(),
                        false);
        }
    });
    connect(
        socket, &QSslSocket::errorOccurred, this,
        [socket] {
            if (!socket->isEncrypted()) { // such as a key of another certificate
                socket->abort();
            }
        },
        Qt::QueuedConnection); // after Qt is done with it
    socket->startServerEncryption();
}

void Connection::refuse()
{
    m_isRefused = true;
}

void Connection::read()
{
    if (!m_socket->isOpen()) {
        return;
    }
    if (m_isClosing) {
        m_socket->readAll();
    } else if (m_webSocket) {
        readWebSocket();
    } else {
        readRequests();
        if (m_webSocket) { // frames may have come with the request
            readWebSocket();
        }
        m_socket->flush();
    }
}

void Connection::readRequests()
{
    using State = RequestParser::State;
    while (m_socket->isOpen() && !m_isAnswering && !m_isClosing && !m_webSocket) {
        if (m_input.isEmpty()) {
            m_input = m_socket->read(inputSize);
            if (m_input.isEmpty()) {
                await();
                return;
            }
        }
        if (m_parser.isIdle()) {
            m_time = QDateTime::currentDateTime();
            m_took.start();
        }
        m_input.remove(0, m_parser.read(m_input));
        const Request &request = m_parser.request();
        if (m_isRefused && m_parser.state() != State::Head) {
            begin(m_responder.refusal(request, 503, "All connections are in use."));
        } else if (m_parser.state() == State::Failed) {
            begin(m_responder.refusal(request, m_parser.failure(), m_parser.reason()));
        } else if (m_parser.state() == State::Done) {
            begin(m_responder.answer(request, m_peer));
        } else if (m_parser.state() == State::Body && !m_isHeadSeen) {
            m_isHeadSeen = true;
            if (!hasToken(fieldValue(request.fields, "Expect"), "100-continue")) {
                continue;
            }
            if (const auto refused = m_responder.answerToHead(request, m_peer)) {
                begin(*refused);
            } else if (request.minorVersion > 0) {
                m_socket->write(statusLine(100, "Continue") + "\r\n");
            }
        }
    }
}

/// Gives the client its time for what is to come: one span for a head, whose octets may drip.
void Connection::await()
{
    const bool isContent = m_parser.state() == RequestParser::State::Body;
    const Awaited awaited = isContent ? Awaited::Content
        : m_parser.isIdle()           ? Awaited::Request
                                      : Awaited::Head;
    if (awaited != m_awaited || isContent) {
        m_awaited = awaited;
        m_timer.start(awaited == Awaited::Head ? m_waiting.head : m_waiting.idle);
    }
}

void Connection::stopAwaiting()
{
    if (m_awaited == Awaited::Request) {
        close();
        return;
    }
    m_parser.end();
    begin(m_responder.refusal(m_parser.request(), 408, "The request did not come in time."));
    m_socket->flush();
}

void Connection::readWebSocket()
{
    m_input += m_socket->readAll();
    m_socket->write(m_webSocket->read(m_input));
    m_input.clear();
    if (m_webSocket->isClosed()) {
        close();
    }
}

void Connection::begin(const Answer &answer)
{
    m_timer.stop();
    m_awaited = Awaited::Nothing;
    m_answer = answer;
    m_script = scriptOf(answer);
    m_piece = 0;
    m_written = 0;
    m_isAnswering = true;
    proceed();
}

void Connection::proceed()
{
    while (m_piece < m_script.pieces.size()) {
        Script::Piece &piece = m_script.pieces[m_piece];
        if (piece.wait > 0) {
            m_timer.start(static_cast<int>(piece.wait));
            piece.wait = 0;
            m_socket->flush();
            return;
        }
        if (!writePiece(piece)) {
            return; // until some of it is written
        }
        m_written = 0;
        ++m_piece;
    }
    finish();
}

/// Writes as much of @p piece as may wait to be written; false if that is not all.
bool Connection::writePiece(const Script::Piece &piece)
{
    while (m_written < piece.size) {
        if (!m_socket->isOpen() || m_socket->bytesToWrite() >= outputSize) {
            return false;
        }
        const qint64 offset = m_written % piece.octets.size();
        const qint64 count =
            std::min({piece.octets.size() - offset, piece.size - m_written, outputSize});
        m_written += m_socket->write(piece.octets.constData() + offset, count);
    }
    return true;
}

void Connection::finish()
{
    if (m_script.end == Script::End::Stay) {
        m_timer.start(static_cast<int>(Plan::longestDelay));
        return;
    }
    m_isAnswering = false;
    m_socket->flush();
    const LogEntry told = entry(false);
    switch (m_script.end) {
    case Script::End::Keep:
        m_parser.next();
        m_isHeadSeen = false;
        break;
    case Script::End::WebSocket:
        m_webSocket = std::make_unique<WebSocketEcho>();
        break;
    case Script::End::Reset:
        m_isClosing = true;
        resetSocket(m_socket);
        break;
    default:
        close();
        break;
    }
    emit answered(told); // last: who hears of it may close the connection
}

LogEntry Connection::entry(bool isCut) const
{
    using Kind = Fault::Kind;
    const Kind fault = m_answer.fault.kind;
    const bool isWithoutHead = fault == Kind::CloseBeforeHead || fault == Kind::CloseInHead
        || fault == Kind::Reset || fault == Kind::Garbage || fault == Kind::Never
        || fault == Kind::NoStatus;
    LogEntry entry;
    entry.time = m_time;
    entry.connection = m_number;
    entry.peer = m_peer;
    entry.request = m_parser.request();
    entry.code = isWithoutHead || (isCut && m_piece == 0) ? 0 : m_answer.code;
    entry.phrase = entry.code > 0 ? m_answer.phrase : QByteArray();
    entry.fields = entry.code > 0 ? m_answer.fields : Fields();
    entry.size = m_answer.size;
    entry.fault = m_answer.fault;
    entry.why = m_answer.why;
    entry.took = m_took.elapsed();
    entry.isCut = isCut;
    return entry;
}

/// Tells that what came is no request.
void Connection::tellFailure(const QByteArray &why, bool isCut)
{
    if (!m_time.isValid()) {
        m_time = QDateTime::currentDateTime();
        m_took.start();
    }
    m_isClosing = true;
    m_answer = {};
    m_answer.code = 0;
    m_answer.why = why;
    emit failed(entry(isCut));
}

void Connection::close()
{
    m_isClosing = true;
    m_isAnswering = false;
    m_input.clear();
    m_timer.start(lingering);
    // While a request still comes, to close would be to reset, and the client might lose the answer
    // (RFC 9112, section 9.6).
    const bool isComing = m_parser.state() == RequestParser::State::Failed
        || m_parser.state() == RequestParser::State::Body;
    if (!isComing || !endWriting(m_socket)) {
        m_socket->disconnectFromHost();
    }
}

void Connection::end()
{
    m_timer.stop();
    if (m_isAnswering) {
        m_isAnswering = false;
        emit answered(entry(true));
    } else if (!m_isClosing && m_parser.state() == RequestParser::State::Body) {
        m_answer = {};
        m_piece = 0;
        emit answered(entry(true));
    } else if (!m_isClosing && !m_webSocket && !m_parser.isIdle()) {
        m_parser.end();
        tellFailure(m_parser.reason(), true);
    }
    emit ended();
}

} // namespace respond
