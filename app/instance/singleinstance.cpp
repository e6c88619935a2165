// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace instance {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.instance")

constexpr std::chrono::milliseconds electionLimit = 5s;
constexpr std::chrono::milliseconds lockAttempt = 50ms;
constexpr std::chrono::milliseconds staleLock = 2s; // the lock is held for a moment only
constexpr std::chrono::milliseconds listenLimit = 100ms; // from binding to listening
constexpr std::chrono::milliseconds pause = 5ms;
constexpr std::chrono::milliseconds connectLimit = 300ms;
constexpr int mostConnections = 8; // the others wait in the socket's queue

/// A message is a head, that is the protocol with its version and the length of what follows as
/// four bytes, big end first; then as UTF-8 the activation token, a line feed, the key of the task,
/// a line feed and the text.
constexpr QByteArrayView protocol = "statuscat/2\n";
constexpr qsizetype headSize = protocol.size() + qsizetype(sizeof(quint32));
constexpr qsizetype longestToken = 300; // letters, at most three bytes each
constexpr qsizetype mostPayload = core::WindowRequest::longestText + 1024;
constexpr char accepted = '+'; // the primary's answer

QByteArray encode(const core::WindowRequest &request, const QString &activationToken)
{
    const bool isTokenSound =
        activationToken.size() <= longestToken && !activationToken.contains(u'\n');
    const QString token = isTokenSound ? activationToken : QString();
    const QByteArray payload =
        QString(token + u'\n' + core::taskKey(request.task) + u'\n' + request.text).toUtf8();
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), length.data());
    return protocol.toByteArray() + length + payload;
}

/// What has arrived of a message.
struct Arrived
{
    enum class State { Part, Whole, Garbage };

    State state = State::Part;
    core::WindowRequest request;
    QString activationToken;
};

Arrived decode(QByteArrayView bytes)
{
    Arrived garbage {.state = Arrived::State::Garbage, .request = {}, .activationToken = {}};
    const qsizetype known = qMin(bytes.size(), protocol.size());
    if (bytes.first(known) != protocol.first(known)) {
        return garbage;
    }
    if (bytes.size() < headSize) {
        return {};
    }
    const auto length = qFromBigEndian<quint32>(bytes.sliced(protocol.size()).data());
    const QByteArrayView payload = bytes.sliced(headSize);
    if (length > mostPayload || payload.size() > qsizetype(length)) {
        return garbage;
    }
    if (payload.size() < qsizetype(length)) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder(payload);
    const qsizetype afterToken = whole.indexOf(u'\n');
    const qsizetype afterTask = afterToken < 0 ? -1 : whole.indexOf(u'\n', afterToken + 1);
    if (decoder.hasError() || afterTask < 0) {
        return garbage;
    }
    const auto task = core::taskForKey(whole.sliced(afterToken + 1, afterTask - afterToken - 1));
    if (!task) {
        return garbage;
    }
    return {.state = Arrived::State::Whole,
            .request = {.text = whole.sliced(afterTask + 1), .task = *task},
            .activationToken = whole.first(afterToken)};
}

enum class Delivery { Done, NobodyListens, NoAnswer };

Delivery deliver(const QString &path, const QByteArray &message,
                 std::chrono::milliseconds answerLimit)
{
    const auto wait = [](std::chrono::milliseconds time) { return static_cast<int>(time.count()); };
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(wait(connectLimit))) {
        const QLocalSocket::LocalSocketError error = socket.error();
        return error == QLocalSocket::ServerNotFoundError
                || error == QLocalSocket::ConnectionRefusedError
            ? Delivery::NobodyListens
            : Delivery::NoAnswer;
    }
    socket.write(message);
    // Bytes that are written may still meet a program that hangs or ends: only an answer counts.
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(wait(answerLimit))) {
            return Delivery::NoAnswer;
        }
    }
    return socket.read(1) == QByteArrayView(&accepted, 1) ? Delivery::Done : Delivery::NoAnswer;
}

SingleInstance::Role besideTheOther()
{
    qCWarning(log, "The running instance does not answer: starting beside it.");
    return SingleInstance::Role::Primary;
}

} // namespace

QString activationTokenFromEnvironment()
{
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}

QString SingleInstance::defaultPath()
{
    // Short on purpose: the path of a socket has room for about 100 bytes.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + "/statuscat"_L1;
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    } else if (const QString id = qEnvironmentVariable("FLATPAK_ID"); !id.isEmpty()) {
        folder += "/app/"_L1 + id; // the part that the instances of a Flatpak share
    }
    return folder + "/statuscat"_L1;
}

SingleInstance::SingleInstance(QString path, InstanceLimits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
#ifdef Q_OS_WIN
    // Elsewhere the folder keeps others out, and with this option Qt would move the socket over one
    // that another start has just bound.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
#endif
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptWaiting);
}

SingleInstance::~SingleInstance()
{
    // They end with the server, and would tell us when we are half gone.
    for (QLocalSocket *socket : std::as_const(m_connections)) {
        socket->disconnect(this);
    }
}

SingleInstance::Role SingleInstance::elect(const core::WindowRequest &request,
                                           const QString &activationToken)
{
    const QByteArray message = encode(request, activationToken);
    switch (deliver(m_path, message, m_limits.answer)) {
    case Delivery::Done:
        return Role::Secondary;
    case Delivery::NoAnswer:
        return besideTheOther();
    case Delivery::NobodyListens:
        break;
    }
    // Of many starts at once, one gets the address; there is no lock file to write.
    return listen() ? Role::Primary : inherit(message);
}

/// Takes over an address that is in use though nobody answers there: a killed instance left it
/// behind, or another start has bound it and is about to listen.
SingleInstance::Role SingleInstance::inherit(const QByteArray &message)
{
    QLockFile lock(m_path + ".lock"_L1); // two that remove a dead address could remove a new one
    lock.setStaleLockTime(staleLock);
    QDeadlineTimer deadline(electionLimit);
    bool isLocked = false;
    do {
        if (!isLocked && lock.tryLock(lockAttempt)) {
            isLocked = true;
            deadline.setRemainingTime(listenLimit);
        }
        switch (deliver(m_path, message, m_limits.answer)) {
        case Delivery::Done:
            return Role::Secondary;
        case Delivery::NoAnswer:
            return besideTheOther();
        case Delivery::NobodyListens:
            QThread::msleep(pause.count());
            break;
        }
    } while ((isLocked || lock.error() == QLockFile::LockFailedError) && !deadline.hasExpired());
    if (isLocked) {
        QLocalServer::removeServer(m_path);
        isLocked = listen();
    }
    if (!isLocked) {
        qCWarning(log, "Cannot listen at %s (%s): later starts open their own window.",
                  qUtf8Printable(m_path), qUtf8Printable(m_server.errorString()));
    }
    return Role::Primary;
}

bool SingleInstance::listen()
{
    if (!m_server.listen(m_path)) {
        return false;
    }
#ifndef Q_OS_WIN
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
#endif
    return true;
}

void SingleInstance::acceptWaiting()
{
    while (m_connections.size() < mostConnections) {
        QLocalSocket *socket = m_server.nextPendingConnection();
        if (!socket) {
            return;
        }
        m_connections.insert(socket);
        socket->setReadBufferSize(headSize + mostPayload + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this,
                [this, socket] { drop(socket, "it ended too early"); });
        QTimer::singleShot(m_limits.message, socket,
                           [this, socket] { drop(socket, "it took too long"); });
        read(socket); // what came before we connected to the signal
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    const Arrived arrived = decode(socket->peek(headSize + mostPayload + 1));
    switch (arrived.state) {
    case Arrived::State::Part:
        return;
    case Arrived::State::Garbage:
        drop(socket, "it is not one of ours");
        return;
    case Arrived::State::Whole:
        socket->write(&accepted, 1);
        socket->flush();
        release(socket);
        emit requested(arrived.request, arrived.activationToken);
        return;
    }
}

void SingleInstance::drop(QLocalSocket *socket, const char *reason)
{
    // Its time can run out between its release and its deletion.
    if (m_connections.contains(socket)) {
        qCWarning(log, "Dropped a message: %s.", reason);
        release(socket);
    }
}

void SingleInstance::release(QLocalSocket *socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    m_connections.remove(socket);
    // Later, not now: acceptWaiting() may be what called us.
    QMetaObject::invokeMethod(this, &SingleInstance::acceptWaiting, Qt::QueuedConnection);
}

} // namespace instance
