// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"
#include "known.h"

#include <algorithm>

namespace respond {

namespace {

using Kind = Fault::Kind;

/// How long a slow head takes for an octet, in milliseconds.
constexpr qint64 slowOctet = 100;

/// How much is written at once of a content that repeats, about.
constexpr qsizetype block = qsizetype {64} * 1024;

/// In how many pieces a content drips at most.
constexpr qint64 mostDrops = 100;

/// Part @p from to @p from + @p size of @p content, which repeats.
QByteArray partOf(const QByteArray &content, qint64 from, qint64 size)
{
    if (from + size <= content.size()) {
        return content.sliced(from, size);
    }
    QByteArray part;
    part.reserve(size);
    for (qint64 at = from; part.size() < size && !content.isEmpty();) {
        const qint64 offset = at % content.size();
        const qint64 count = std::min(size - part.size(), content.size() - offset);
        part += QByteArrayView(content).sliced(offset, count);
        at += count;
    }
    return part;
}

void add(const QByteArray &octets, Script *script, qint64 wait = 0)
{
    script->pieces << Script::Piece {.wait = wait, .octets = octets, .size = octets.size()};
}

void addContent(const Answer &answer, Script *script)
{
    if (answer.isHead || answer.size == 0) {
        return;
    }
    if (answer.drip == 0) {
        const qsizetype times = answer.size > answer.content.size()
            ? std::max<qsizetype>(1, block / answer.content.size())
            : 1;
        script->pieces << Script::Piece {
            .wait = answer.pause, .octets = answer.content.repeated(times), .size = answer.size};
        return;
    }
    const qint64 drops = std::clamp<qint64>(answer.size, 1, mostDrops);
    for (qint64 i = 0; i < drops; ++i) {
        const qint64 from = answer.size * i / drops;
        const qint64 size = answer.size * (i + 1) / drops - from;
        const qint64 wait = answer.drip * (i + 1) / drops - answer.drip * i / drops;
        add(partOf(answer.content, from, size), script, wait + (i == 0 ? answer.pause : 0));
    }
}

/// The answer, broken. Whatever the code, there is content to break.
Script brokenScript(Answer answer, Script script)
{
    if (answer.size == 0) {
        answer.content = "The content breaks off.";
        answer.size = answer.content.size();
    }
    const QByteArray head = headOf(answer);
    const QByteArray content = partOf(answer.content, 0, std::min<qint64>(answer.size, block));
    script.end = Script::End::Close;
    switch (answer.fault.kind) {
    case Kind::None:
    case Kind::CloseBeforeHead:
        break;
    case Kind::Reset:
        script.end = Script::End::Reset;
        break;
    case Kind::Never:
        script.end = Script::End::Stay;
        break;
    case Kind::CloseAfterHead:
        add(head, &script);
        break;
    case Kind::CloseInHead:
        add(head.first(head.size() * 2 / 3), &script);
        break;
    case Kind::CloseInBody:
        add(head + content.first(content.size() / 2), &script, 0);
        break;
    case Kind::After:
        add(QByteArray(head + content).left(answer.fault.octets), &script);
        break;
    case Kind::WrongLength:
        answer.size += 100;
        add(headOf(answer) + content, &script);
        break;
    case Kind::TwoLengths:
        answer.fields << Field {"Content-Length", QByteArray::number(answer.size + 100)};
        add(headOf(answer) + content, &script);
        break;
    case Kind::BadChunk:
        answer.size = -1; // without a length
        answer.fields << Field {"Transfer-Encoding", "chunked"};
        add(headOf(answer) + QByteArray::number(content.size(), 16) + "\r\n" + content
                + "\r\nno number\r\n",
            &script);
        break;
    case Kind::Garbage:
        add("\x07\x13\x37 this is no HTTP \xff\xfe\r\n\x01\x02\x03\r\n\r\n", &script);
        break;
    case Kind::NoStatus:
        add("HTTP/1.1\r\n" + head.sliced(head.indexOf('\n') + 1) + content, &script);
        break;
    case Kind::SlowHead:
        script.end = answer.closes ? Script::End::Close : Script::End::Keep;
        for (const char octet : head) {
            add(QByteArray(1, octet), &script, slowOctet);
        }
        addContent(answer, &script);
        break;
    }
    return script;
}

} // namespace

QByteArray statusLine(int code, const QByteArray &phrase)
{
    return "HTTP/1.1 " + QByteArray::number(code).rightJustified(3, '0') + ' ' + phrase + "\r\n";
}

QByteArray headOf(const Answer &answer)
{
    QByteArray head;
    constexpr qsizetype usual = 512;
    head.reserve(usual);
    head += statusLine(answer.code, answer.phrase);
    QByteArray connection;
    for (const Field &field : answer.fields) {
        if (isSameName(field.name, "Connection")) {
            connection = field.value;
            continue;
        }
        head += field.name + ": " + field.value + "\r\n";
    }
    if (!endsWithHead(answer.code) && answer.size >= 0) {
        head += "Content-Length: " + QByteArray::number(answer.size) + "\r\n";
    }
    if (answer.closes && !hasToken(connection, "close")) {
        connection += connection.isEmpty() ? "close" : ", close";
    } else if (connection.isEmpty() && answer.minorVersion == 0) {
        connection = "keep-alive";
    }
    if (!connection.isEmpty()) {
        head += "Connection: " + connection + "\r\n";
    }
    return head + "\r\n";
}

Script scriptOf(const Answer &answer)
{
    Script script;
    qint64 wait = answer.delay;
    for (const Answer::Interim &interim : answer.interim) {
        QByteArray head = statusLine(interim.code, interim.phrase);
        for (const Field &field : interim.fields) {
            head += field.name + ": " + field.value + "\r\n";
        }
        add(head + "\r\n", &script, wait);
        wait = 0;
    }
    if (wait > 0) {
        add({}, &script, wait);
    }
    if (answer.code == 0) {
        script.end = Script::End::Stay;
        return script;
    }
    if (answer.fault) {
        return brokenScript(answer, script);
    }
    QByteArray head = headOf(answer);
    script.end = answer.isWebSocket ? Script::End::WebSocket
        : answer.closes             ? Script::End::Close
                                    : Script::End::Keep;
    const bool isOne = answer.pause == 0 && answer.drip == 0 && !answer.isHead
        && answer.size == answer.content.size();
    add(isOne ? head + answer.content : head, &script);
    if (!isOne) {
        addContent(answer, &script);
    }
    return script;
}

} // namespace respond
