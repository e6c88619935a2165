// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestparser.h"

#include <algorithm>

namespace respond {

namespace {

constexpr qsizetype longestChunkLine = 4096;

/// Where the empty line that ends a head ends; -1 if it did not come. Searches from @p from on.
qsizetype endOfHead(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
        const QByteArrayView rest = text.sliced(at + 1);
        if (rest.startsWith('\n')) {
            return at + 2;
        }
        if (rest.startsWith("\r\n")) {
            return at + 3;
        }
    }
    return -1;
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// @p text without spaces and tabs around it. No other octet is blank (RFC 9110, section 5.6.3).
QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Whether @p text holds what no line of a head may (RFC 9110, section 5.5).
bool hasControl(QByteArrayView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && c != '\t') || octet == 0x7f;
    });
}

/// Whether @p text may be the value of the field Host (RFC 9110, section 7.2); it may be empty.
bool isHost(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c != '\0' && QByteArrayView("-._~%!$&'()*+,;=:[]").contains(c));
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool Request::keepsAlive() const
{
    QByteArray options;
    for (const Field &field : fields) {
        if (isSameName(field.name, "Connection")) {
            options += field.value + ',';
        }
    }
    return !hasToken(options, "close") && (minorVersion > 0 || hasToken(options, "keep-alive"));
}

qsizetype RequestParser::read(QByteArrayView octets)
{
    qsizetype taken = 0;
    while (taken < octets.size() && (m_state == State::Head || m_state == State::Body)) {
        const QByteArrayView rest = octets.sliced(taken);
        taken += m_state == State::Head ? readHead(rest) : readContent(rest);
    }
    return taken;
}

void RequestParser::next()
{
    *this = {};
}

void RequestParser::end()
{
    if (m_state == State::Head && !m_line.isEmpty()) {
        fail(400, "The head breaks off after " + QByteArray::number(m_line.size()) + " octets.");
    }
}

void RequestParser::fail(int code, const QByteArray &reason)
{
    if (m_state == State::Head && !m_line.isEmpty()) {
        const qsizetype end = m_line.indexOf('\n');
        keepRequestLine(withoutEnd(end < 0 ? m_line : QByteArrayView(m_line).first(end)));
    }
    m_state = State::Failed;
    m_failure = code;
    m_reason = reason;
    m_line.clear();
}

/// Keeps method and target, also of a line that cannot be read or is not complete.
void RequestParser::keepRequestLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    if (space < 0 || !isToken(line.first(space))) {
        return;
    }
    QByteArrayView target = line.sliced(space + 1);
    if (const qsizetype last = target.lastIndexOf(' ');
        last >= 0 && target.sliced(last + 1).startsWith("HTTP")) {
        target = target.first(last);
    }
    m_request.method = line.first(space).toByteArray();
    m_request.target = target.toByteArray();
}

qsizetype RequestParser::readHead(QByteArrayView octets)
{
    if (m_line.isEmpty()) {
        // An empty line before a request is passed over (RFC 9112, section 2.2).
        qsizetype blank = 0;
        while (blank < octets.size() && (octets[blank] == '\r' || octets[blank] == '\n')) {
            ++blank;
        }
        if (blank > 0) {
            return blank;
        }
        constexpr char handshake = 0x16; // the first octet of TLS (RFC 8446, section 5.1)
        if (octets.front() == handshake) {
            fail(400, "This is TLS, which needs a certificate here.");
            return octets.size();
        }
    }
    const qsizetype before = m_line.size();
    const qsizetype room = largestHead - before;
    const QByteArrayView fitting = octets.first(std::min(octets.size(), room));
    m_line.append(fitting.data(), fitting.size());
    const qsizetype end = endOfHead(m_line, std::max<qsizetype>(0, before - 2));
    if (end < 0) {
        if (m_line.size() == largestHead && !m_line.contains('\n')) {
            fail(414, "The request line is longer than 64 kB.");
        } else if (m_line.size() == largestHead) {
            fail(431, "The head is larger than 64 kB.");
        }
        return fitting.size();
    }
    const QByteArray head = m_line;
    m_line.clear();
    takeHead(QByteArrayView(head).first(end));
    return end - before;
}

void RequestParser::takeHead(QByteArrayView head)
{
    bool isFirst = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = withoutEnd(head.first(end));
        head = head.sliced(end + 1);
        if (line.isEmpty()) {
            break;
        }
        if (isFirst ? !takeRequestLine(line) : !takeField(line)) {
            return;
        }
        isFirst = false;
    }
    beginBody();
}

bool RequestParser::takeRequestLine(QByteArrayView line)
{
    keepRequestLine(line);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    const QByteArrayView version = line.sliced(last + 1);
    if (first < 0 || first == last || !isToken(line.first(first))) {
        fail(400, "The request line is not \"METHOD target HTTP/1.1\".");
        return false;
    }
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const bool isClean = std::all_of(target.cbegin(), target.cend(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
    });
    if (!isClean || target.isEmpty()) {
        fail(400, "The target of the request holds a space or a control character.");
        return false;
    }
    if (!version.startsWith("HTTP/") || version.size() != 8 || version[6] != '.'
        || !isDigits(version.sliced(5, 1)) || !isDigits(version.sliced(7, 1))) {
        fail(400, "The version in the request line is none of HTTP.");
        return false;
    }
    if (version[5] != '1') {
        fail(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here.");
        return false;
    }
    m_request.minorVersion = version[7] - '0';
    return true;
}

bool RequestParser::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) {
        fail(400, "A line of the head is not \"Name: value\".");
        return false;
    }
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (hasControl(value)) {
        fail(400, "The value of a field holds a control character.");
        return false;
    }
    if (m_request.fields.size() == mostFields) {
        fail(431, "The head has more than 200 fields.");
        return false;
    }
    m_request.fields.append({line.first(colon).toByteArray(), value.toByteArray()});
    return true;
}

void RequestParser::beginBody()
{
    QByteArray length;
    QByteArray coding;
    int hosts = 0;
    for (const Field &field : m_request.fields) {
        if (isSameName(field.name, "Content-Length")) {
            if (!isDigits(field.value) || (!length.isNull() && length != field.value)) {
                return fail(400, "The length of the content cannot be read.");
            }
            length = field.value;
        } else if (isSameName(field.name, "Transfer-Encoding")) {
            coding += (coding.isEmpty() ? "" : ",") + field.value;
        } else if (isSameName(field.name, "Host")) {
            ++hosts;
            if (!isHost(field.value)) {
                return fail(400, "The field Host names no host.");
            }
        }
    }
    if (hosts > 1 || (hosts == 0 && m_request.minorVersion > 0)) {
        return fail(400, "A request of HTTP/1.1 has one field Host.");
    }
    m_state = State::Body;
    if (!coding.isNull()) {
        if (!isSameName(coding, "chunked")) {
            return fail(501, "Of the transfer codings, only chunked is known here.");
        }
        if (!length.isNull() || m_request.minorVersion == 0) {
            return fail(400, "The content has two lengths.");
        }
        m_part = Part::ChunkSize;
        return;
    }
    m_part = Part::Content;
    if (length.size() > 18 || (m_left = length.toLongLong()) > largestBody) {
        return fail(413, "The content is larger than 100 MB.");
    }
    if (m_left == 0) {
        m_state = State::Done;
    }
}

/// Takes octets up to the end of a line; m_line then ends with it.
qsizetype RequestParser::readLine(QByteArrayView octets, qsizetype longest)
{
    const qsizetype end = octets.indexOf('\n');
    const qsizetype count = end < 0 ? octets.size() : end + 1;
    if (m_line.size() + count > longest) {
        fail(400, "A line between chunks is too long.");
        return count;
    }
    m_line.append(octets.data(), count);
    return count;
}

qsizetype RequestParser::readContent(QByteArrayView octets)
{
    if (m_part != Part::Content && m_part != Part::ChunkData) {
        const qsizetype count = readLine(octets, longestChunkLine);
        if (m_state == State::Body && m_line.endsWith('\n')) {
            const QByteArray line = m_line.chopped(1);
            m_line.clear();
            takeChunkLine(withoutEnd(line));
        }
        return count;
    }
    const qsizetype count = static_cast<qsizetype>(std::min<qint64>(octets.size(), m_left));
    const qsizetype room = keptBody - m_request.body.size();
    m_request.body.append(octets.data(), std::min(room, count));
    m_request.bodySize += count;
    m_left -= count;
    if (m_left == 0) {
        if (m_part == Part::Content) {
            m_state = State::Done;
        } else {
            m_part = Part::ChunkEnd;
        }
    }
    return count;
}

void RequestParser::takeChunkLine(QByteArrayView line)
{
    if (m_part == Part::Trailers) {
        m_trailers += line.size() + 2;
        if (line.isEmpty()) {
            m_state = State::Done;
        } else if (m_trailers > largestHead) {
            fail(431, "The trailers are larger than 64 kB.");
        }
        return;
    }
    if (m_part == Part::ChunkEnd) {
        if (!line.isEmpty()) {
            return fail(400, "A chunk is longer than it says.");
        }
        m_part = Part::ChunkSize;
        return;
    }
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView size = withoutBlanks(extension < 0 ? line : line.first(extension));
    const bool isHex = !size.isEmpty() && std::all_of(size.cbegin(), size.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHex || hasControl(line)) {
        return fail(400, "The size of a chunk cannot be read.");
    }
    if (size.size() > 15
        || (m_left = size.toByteArray().toLongLong(nullptr, 16)) + m_request.bodySize
            > largestBody) {
        return fail(413, "The content is larger than 100 MB.");
    }
    m_part = m_left == 0 ? Part::Trailers : Part::ChunkData;
}

} // namespace respond
