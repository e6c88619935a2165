// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log.h"
#include "requestparser.h"
#include "websocket.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace respond {

class Responder;

/// How long a client may say nothing, in milliseconds.
struct Waiting
{
    int head = 30'000; ///< from the first octet of a head to its last
    int idle = 75'000; ///< before a head, and between parts of a content
};

/// A client's connection: reads requests, one after the other, and writes the answers.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes @p socket over, which is connected. @p responder must outlive the object.
    Connection(QTcpSocket *socket, qint64 number, Responder &responder, const Waiting &waiting,
               QObject *parent);

    ~Connection() override;

    /// Speaks TLS, as @p configuration says; the socket is a QSslSocket.
    void encrypt(const QSslConfiguration &configuration);

    /// Answers whatever comes with 503, and ends.
    void refuse();

    /// Reads no more, and ends once what it has to write is written.
    void close();

signals:
    /// A request was answered, or its client left.
    void answered(const respond::LogEntry &entry);

    /// No request came of what came.
    void failed(const respond::LogEntry &entry);

    /// The connection is over; the object may go.
    void ended();

private:
    void read();
    void readRequests();
    void await();
    void stopAwaiting();
    void readWebSocket();
    void begin(const Answer &answer);
    void proceed();
    bool writePiece(const Script::Piece &piece);
    void finish();
    LogEntry entry(bool isCut) const;
    void tellFailure(const QByteArray &why, bool isCut);
    void end();

    QTcpSocket *m_socket;
    Responder &m_responder;
    const Waiting m_waiting;
    Peer m_peer;
    qint64 m_number;
    RequestParser m_parser;
    QByteArray m_input; ///< what the parser did not take yet
    Answer m_answer;
    Script m_script;
    qsizetype m_piece = 0; ///< the one of the script that is next
    qint64 m_written = 0; ///< of that piece
    QTimer m_timer;
    QElapsedTimer m_took;
    QDateTime m_time;
    std::unique_ptr<WebSocketEcho> m_webSocket;
    enum class Awaited { Nothing, Request, Head, Content } m_awaited = Awaited::Nothing;
    bool m_isAnswering = false;
    bool m_isRefused = false;
    bool m_isHeadSeen = false; ///< its expectation was met
    bool m_isClosing = false; ///< what still comes is dropped
};

} // namespace respond
