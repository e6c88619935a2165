// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket.h"

#include <QCryptographicHash>

namespace respond {

namespace {

constexpr int closeFrame = 8;
constexpr int ping = 9;
constexpr int pong = 10;

/// A frame as a server sends it, without mask (RFC 6455, section 5.2).
QByteArray frameOf(int firstOctet, const QByteArray &content)
{
    constexpr qsizetype shortest = 126;
    constexpr qsizetype middle = 0x10000;
    QByteArray frame(1, static_cast<char>(firstOctet));
    const qsizetype size = content.size();
    int lengthOctets = 0;
    if (size < shortest) {
        frame += static_cast<char>(size);
    } else {
        lengthOctets = size < middle ? 2 : 8;
        frame += static_cast<char>(size < middle ? 126 : 127);
    }
    for (int shift = 8 * (lengthOctets - 1); shift >= 0; shift -= 8) {
        frame += static_cast<char>((size >> shift) & 0xff);
    }
    return frame + content;
}

int octet(const QByteArray &octets, qsizetype index)
{
    return static_cast<unsigned char>(octets[index]);
}

} // namespace

bool isWebSocketRequest(const Request &request)
{
    return request.method == "GET" && request.minorVersion > 0
        && hasToken(fieldValue(request.fields, "Upgrade"), "websocket")
        && hasToken(fieldValue(request.fields, "Connection"), "upgrade")
        && fieldValue(request.fields, "Sec-WebSocket-Version") == "13"
        && QByteArray::fromBase64(fieldValue(request.fields, "Sec-WebSocket-Key")).size() == 16;
}

Fields webSocketFields(const Request &request)
{
    const QByteArray key = fieldValue(request.fields, "Sec-WebSocket-Key")
        + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // of RFC 6455, section 1.3
    const QByteArray accept = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64();
    return {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", accept}};
}

QByteArray WebSocketEcho::read(QByteArrayView octets)
{
    m_octets.append(octets.data(), octets.size());
    QByteArray answers;
    bool isWhole = true;
    while (isWhole && !m_isClosed) {
        answers += takeFrame(&isWhole);
    }
    return answers;
}

QByteArray WebSocketEcho::close(int code)
{
    m_isClosed = true;
    m_octets.clear();
    QByteArray reason(2, '\0');
    reason[0] = static_cast<char>(code >> 8);
    reason[1] = static_cast<char>(code & 0xff);
    return frameOf(0x80 | closeFrame, reason);
}

/// Takes the first frame, and says what answers it; @p isWhole is false if it did not come whole.
QByteArray WebSocketEcho::takeFrame(bool *isWhole)
{
    constexpr qsizetype maskSize = 4;
    constexpr int protocolError = 1002;
    constexpr int tooBig = 1009;
    *isWhole = false;
    if (m_octets.size() < 2) {
        return {};
    }
    const int kind = octet(m_octets, 0);
    const int shortSize = octet(m_octets, 1) & 0x7f;
    const qsizetype lengthOctets = shortSize < 126 ? 0 : shortSize == 126 ? 2 : 8;
    if ((octet(m_octets, 1) & 0x80) == 0
        || (kind & 0x70) != 0) { // clients mask, without extensions
        return close(protocolError);
    }
    const qsizetype head = 2 + lengthOctets + maskSize;
    if (m_octets.size() < head) {
        return {};
    }
    quint64 size = lengthOctets == 0 ? static_cast<quint64>(shortSize) : 0;
    for (qsizetype i = 0; i < lengthOctets; ++i) {
        size = (size << 8) | static_cast<quint64>(octet(m_octets, 2 + i));
    }
    if (size > static_cast<quint64>(largestFrame)) {
        return close(tooBig);
    }
    const auto length = static_cast<qsizetype>(size);
    if (m_octets.size() < head + length) {
        return {};
    }
    *isWhole = true;
    QByteArray content = m_octets.sliced(head, length);
    for (qsizetype i = 0; i < length; ++i) {
        content[i] = static_cast<char>(content[i] ^ m_octets[head - maskSize + i % maskSize]);
    }
    m_octets.remove(0, head + length);
    switch (kind & 0x0f) {
    case closeFrame:
        m_isClosed = true;
        return frameOf(0x80 | closeFrame, content.first(std::min<qsizetype>(2, length)));
    case ping:
        return frameOf(0x80 | pong, content);
    case pong:
        return {};
    default:
        return frameOf(kind, content);
    }
}

} // namespace respond
