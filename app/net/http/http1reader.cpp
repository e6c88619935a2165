// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http1reader.h"

#include <algorithm>
#include <utility>

namespace net {

namespace {

constexpr QByteArrayView protocol = "HTTP/";
constexpr QByteArrayView tlsAlert = "\x15\x03"; // content type and major version (RFC 8446, 5.1)
constexpr QByteArrayView tlsHandshake = "\x16\x03";
constexpr qsizetype mostDigits = 9; // of a status code, so that it fits an int

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype digitsAt(const QByteArray &line, qsizetype start)
{
    const auto end =
        std::find_if_not(line.begin() + std::min(start, line.size()), line.end(), isDigit);
    return end - line.begin() - std::min(start, line.size());
}

} // namespace

Http1Reader::Http1Reader(const QByteArray &method, qsizetype contentWanted)
    : m_method(method)
    , m_contentWanted(contentWanted)
{
}

void Http1Reader::read(QByteArrayView octets)
{
    while (!octets.isEmpty()) {
        if (m_answer.state > AnswerState::Content) {
            m_left.reset(); // more than the answer
            return;
        }
        if (m_answer.state == AnswerState::Nothing) {
            m_answer.state = AnswerState::Head;
        }
        if (m_content) {
            m_content->read(octets);
            takeWanted();
            return;
        }
        if (m_part == Part::Content) {
            m_answer.hasContent = true;
            m_answer.state = AnswerState::Done;
            takeContent(static_cast<qulonglong>(octets.size()));
            return;
        }
        const qsizetype lineEnd = octets.indexOf('\n');
        const qsizetype taken = lineEnd == -1 ? octets.size() : lineEnd + 1;
        m_headSize += taken;
        if (m_headSize > Answer::mostHead) {
            stop(m_answer.hasStatus() ? AnswerState::Done : AnswerState::TooLarge);
            return;
        }
        m_line.append(octets.first(taken));
        octets = octets.sliced(taken);
        if (m_part == Part::StatusLine) {
            checkFirstOctets();
        }
        if (lineEnd != -1 && m_answer.state <= AnswerState::Content) {
            m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
            readLine(std::exchange(m_line, {}));
        }
    }
    // Content against the rules is seen only if it comes at once.
    if (m_answer.state == AnswerState::Content && m_endsWithHead) {
        m_answer.state = AnswerState::Done;
    }
}

void Http1Reader::end()
{
    if (m_content && m_answer.state == AnswerState::Content) {
        m_content->end();
        takeWanted();
    }
    if (m_answer.state == AnswerState::Content) {
        m_answer.state = AnswerState::Done;
    } else if (m_answer.state == AnswerState::Head) {
        stop(AnswerState::Head);
    }
}

/// Ends the reading in @p state. What came of a head that has not ended is kept.
void Http1Reader::stop(AnswerState state, const QByteArray &reason)
{
    if (!m_answer.hasStatus() && m_head.status != 0 && !m_head.isInterim()) {
        m_answer.head = m_head;
    }
    m_answer.reason = reason;
    m_answer.state = state;
}

bool Http1Reader::leavesOpen() const
{
    const auto isFraming = [](const FieldOctets &field) {
        const QByteArray name = field.first.toLower();
        return name == "transfer-encoding" || name == "content-length";
    };
    const auto closes = [](const FieldOctets &field) {
        return field.first.compare("connection", Qt::CaseInsensitive) == 0
            && field.second.toLower().contains("close");
    };
    const AnswerHead &head = m_answer.head;
    return m_answer.state == AnswerState::Done && m_left == 0 && head.version == "1.1"
        && std::none_of(head.fields.begin(), head.fields.end(), closes)
        // Two that may differ: who reads the other one finds another end.
        && std::count_if(head.fields.begin(), head.fields.end(), isFraming) <= 1;
}

/// Tells at the first octets what can be no status line: a server that is no HTTP server may wait
/// for more from us and never end its line.
void Http1Reader::checkFirstOctets()
{
    const QByteArrayView start =
        QByteArrayView(m_line).first(std::min(m_line.size(), protocol.size()));
    if (protocol.startsWith(start)) {
        return;
    }
    for (const QByteArrayView record : {tlsAlert, tlsHandshake}) {
        if (start.startsWith(record)) {
            m_answer.state = AnswerState::TlsRecord;
            return;
        }
        if (record.startsWith(start)) {
            return; // the second octet will tell
        }
    }
    stop(AnswerState::NotHttp, m_line.trimmed());
}

void Http1Reader::readLine(const QByteArray &line)
{
    switch (m_part) {
    case Part::StatusLine:
        readStatusLine(line);
        break;
    case Part::Fields:
        if (line.isEmpty()) {
            endHead();
        } else {
            readField(line);
        }
        break;
    case Part::ChunkSize: {
        // What no number can be read from is content gone wrong, not the end of it.
        bool isNumber = false;
        const QByteArray size = line.split(';').constFirst().trimmed();
        const bool isLast = size.toULongLong(&isNumber, 16) == 0 && isNumber;
        m_part = Part::Content;
        if (isLast) {
            m_answer.state = AnswerState::Done;
        }
        break;
    }
    case Part::Content:
        break;
    }
}

/// HTTP/1.1 SP 3DIGIT SP [phrase] (RFC 9112, section 4). Numbers that are no status codes are
/// taken as they come, to be shown.
void Http1Reader::readStatusLine(const QByteArray &line)
{
    const qsizetype versionEnd = line.indexOf(' ');
    qsizetype at = versionEnd;
    while (at != -1 && at < line.size() && line.at(at) == ' ') {
        ++at;
    }
    const qsizetype digits = at == -1 ? 0 : digitsAt(line, at);
    const bool endsThere =
        at != -1 && (at + digits == line.size() || isBlank(line.at(at + digits)));
    if (digits == 0 || digits > mostDigits || !endsThere || !isDigit(line.at(protocol.size()))) {
        stop(AnswerState::NotHttp, line);
        return;
    }
    if (line.mid(at, digits).toInt() == 0) {
        stop(AnswerState::NoStatus, line);
        return;
    }
    m_head = {};
    m_head.version = line.mid(protocol.size(), versionEnd - protocol.size()).left(8);
    m_head.digits = line.mid(at, digits);
    m_head.status = m_head.digits.toInt();
    m_head.phrase = line.mid(at + digits).trimmed();
    m_part = Part::Fields;
}

/// A field (RFC 9112, section 5), or the continuation of the last one in the obsolete way.
void Http1Reader::readField(const QByteArray &line)
{
    if (isBlank(line.front())) {
        if (!m_head.fields.isEmpty()) {
            m_head.fields.last().second += ' ' + line.trimmed();
            ++m_head.foldedLines;
        } else {
            ++m_head.oddLines;
        }
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).trimmed();
    if (colon == -1 || name.isEmpty()) {
        ++m_head.oddLines;
        return;
    }
    m_head.spacedNames += isBlank(line.at(colon - 1)) ? 1 : 0;
    const QByteArray value = line.mid(colon + 1).trimmed();
    m_head.add(name, value.isNull() ? QByteArray("") : value);
}

void Http1Reader::endHead()
{
    if (m_head.isInterim()) {
        m_answer.interim << std::exchange(m_head, {});
        m_part = Part::StatusLine;
        return;
    }
    m_answer.head = std::exchange(m_head, {});
    m_answer.state = AnswerState::Content;

    // The length of the content: RFC 9112, section 6.3.
    const AnswerHead &head = m_answer.head;
    bool isNumber = false;
    const QByteArray lengthText = head.value("content-length");
    const qulonglong length = lengthText.toULongLong(&isNumber);
    isNumber = isNumber && digitsAt(lengthText, 0) == lengthText.size(); // "+5" is none
    m_part = Part::Content;
    if (m_method == "HEAD" || head.status == 204 || head.status == 304) {
        m_endsWithHead = true;
        m_left = 0;
    } else if (head.status == 101) {
        m_answer.state = AnswerState::Done;
    } else if (head.value("transfer-encoding").toLower().contains("chunked")) {
        m_part = Part::ChunkSize;
    } else if (isNumber) {
        m_left = length;
        if (length == 0) {
            m_answer.state = AnswerState::Done;
        }
    }
    if (m_contentWanted > 0 && !m_endsWithHead && m_answer.state == AnswerState::Content) {
        m_content.emplace(m_part == Part::ChunkSize, m_left, m_contentWanted);
    }
}

void Http1Reader::takeWanted()
{
    m_left.reset(); // the connection carries nothing else
    m_answer.content = m_content->content();
    m_answer.contentFault = m_content->fault();
    m_answer.isContentWhole = m_content->isDone() && m_content->fault() == ContentFault::None
        && m_answer.content.size() < m_contentWanted;
    m_answer.hasContent =
        !m_answer.content.isEmpty() || m_answer.contentFault == ContentFault::BrokenChunk;
    if (m_content->isDone()) {
        m_answer.state = AnswerState::Done;
    }
}

void Http1Reader::takeContent(qulonglong size)
{
    if (m_left && size <= *m_left) {
        *m_left -= size;
    } else {
        m_left.reset();
    }
}

} // namespace net
