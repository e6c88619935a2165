// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "multipart.h"

#include "fields.h"

namespace respond {

namespace {

constexpr qsizetype mostParts = 1000;

/// Takes a parameter's value off @p rest, which begins behind "=".
QByteArray takeValue(QByteArrayView *rest)
{
    QByteArray value("");
    const bool isQuoted = rest->startsWith('"');
    qsizetype at = isQuoted ? 1 : 0;
    while (at < rest->size() && rest->at(at) != (isQuoted ? '"' : ';')) {
        if (isQuoted && rest->at(at) == '\\' && at + 1 < rest->size()) {
            ++at;
        }
        value += rest->at(at++);
    }
    const qsizetype end = rest->indexOf(';', at);
    *rest = end < 0 ? QByteArrayView() : rest->sliced(end);
    return isQuoted ? value : value.trimmed();
}

/// Reads @p text, a part with its head, into @p part; false if it has no name.
bool readPart(QByteArrayView text, FormPart *part)
{
    // A part without fields begins with the empty line.
    const qsizetype end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n") + 2;
    if (end < 2) {
        return false;
    }
    part->content = text.sliced(end + 2).toByteArray();
    QByteArrayView head = text.first(end);
    while (!head.isEmpty()) {
        const qsizetype lineEnd = head.indexOf("\r\n");
        const QByteArrayView line = head.first(lineEnd);
        head = head.sliced(lineEnd + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && isSameName(line.first(colon), "Content-Disposition")) {
            part->name = parameterValue(line.sliced(colon + 1), "name");
            part->isFile = !parameterValue(line.sliced(colon + 1), "filename").isNull();
        }
    }
    return !part->name.isNull();
}

/// Where the next line that is @p delimiter begins, from @p from on; -1 for none.
qsizetype nextDelimiter(QByteArrayView body, QByteArrayView delimiter, qsizetype from)
{
    for (qsizetype at = body.indexOf(delimiter, from); at >= 0;
         at = body.indexOf(delimiter, at + 1)) {
        const QByteArrayView after = body.sliced(at + delimiter.size());
        if (after.startsWith("\r\n") || after.startsWith("--")) {
            return at;
        }
    }
    return -1;
}

} // namespace

QByteArray parameterValue(QByteArrayView value, QByteArrayView name)
{
    QByteArrayView rest = value;
    for (qsizetype at = rest.indexOf(';'); at >= 0; at = rest.indexOf(';')) {
        rest = rest.sliced(at + 1);
        const qsizetype equals = rest.indexOf('=');
        const qsizetype next = rest.indexOf(';');
        if (equals < 0 || (next >= 0 && next < equals)) {
            continue; // has no value
        }
        const QByteArrayView found = rest.first(equals).trimmed();
        rest = rest.sliced(equals + 1);
        QByteArray taken = takeValue(&rest);
        if (isSameName(found, name)) {
            return taken;
        }
    }
    return {};
}

QList<FormPart> readMultipart(QByteArrayView body, const QByteArray &boundary)
{
    QList<FormPart> parts;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body.toByteArray(); // the first one may begin the body
    const QByteArrayView text(whole);
    qsizetype at = boundary.isEmpty() ? -1 : nextDelimiter(text, delimiter, 0);
    while (at >= 0 && parts.size() < mostParts) {
        const qsizetype begin = at + delimiter.size();
        at = nextDelimiter(text, delimiter, begin);
        FormPart part;
        // "--" behind a delimiter ends the last part.
        if (at >= 0 && !text.sliced(begin).startsWith("--")
            && readPart(text.sliced(begin + 2, at - begin - 2), &part)) {
            parts << part;
        }
    }
    return parts;
}

} // namespace respond
