// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedrequest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct PastedRequestTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Pasted)
};

/// "GET /x HTTP/1.1", or without the version. Method and target are captured.
const QRegularExpression &requestLine()
{
    static const QRegularExpression line(
        u"^\\s*(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE) (https?://\\S+|/\\S*)(?: HTTP/\\d(?:\\.\\d)?)?[ \\t]*(?:\\r?\\n|$)"_s);
    return line;
}

/// Fields that every request has, or that a check sets itself.
bool isPassedOver(const QString &name)
{
    static const QStringList names {
        u"host"_s,           u"connection"_s,        u"content-length"_s,
        u"keep-alive"_s,     u"transfer-encoding"_s, u"te"_s,
        u"trailer"_s,        u"upgrade"_s,           u"expect"_s,
        u"http2-settings"_s, u"proxy-connection"_s};
    return names.contains(name.toLower());
}

/// A request as it is sent; https is assumed where nothing tells.
Pasted readHttp(const QString &text)
{
    const QRegularExpressionMatch match = requestLine().match(text);
    CheckRequest request {.method = match.captured(1).toLatin1()};
    QString host;
    const QString rest = text.mid(match.capturedEnd()).replace("\r\n"_L1, "\n"_L1);
    const qsizetype headEnd = rest.startsWith(u'\n') ? 0 : rest.indexOf("\n\n"_L1);
    const QStringList lines = rest.left(headEnd).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(qMax<qsizetype>(colon, 0)).trimmed();
        const QString value = line.mid(colon + 1).trimmed();
        if (name.compare("host"_L1, Qt::CaseInsensitive) == 0) {
            host = value;
        } else if (isFieldName(name) && !isPassedOver(name)) {
            request.headers << HeaderField {name, value};
        }
    }
    if (hasBody(request.method) && headEnd >= 0) {
        request.body = rest.mid(headEnd).mid(headEnd == 0 ? 1 : 2).toUtf8();
    }
    const QString target = match.captured(2);
    if (target.startsWith(u'/') && host.isEmpty()) {
        //: error: a pasted request cannot be checked
        return {.kind = PastedKind::Http,
                .error = PastedRequestTr::tr("The request has no line Host")};
    }
    const QString scheme = host.endsWith(":80"_L1) ? u"http://"_s : u"https://"_s;
    const UrlInput input = readUrl(target.startsWith(u'/') ? scheme + host + target : target);
    request.url = input.url;
    request.target = input.target;
    const QString error = input.error.isEmpty() ? faultOf(request) : input.error;
    return {.kind = PastedKind::Http,
            .requests = error.isEmpty() ? QList {request} : QList<CheckRequest>(),
            .error = error};
}

/// @p url without what stands behind it in a text: punctuation, and a bracket that it does not
/// open.
QString withoutPunctuation(QString url)
{
    while (!url.isEmpty()) {
        const QChar last = url.back();
        const QChar opening = last == u')' ? u'('
            : last == u']'                 ? u'['
            : last == u'}'                 ? u'{'
                                           : QChar();
        const bool isOpen = !opening.isNull() && url.count(opening) >= url.count(last);
        if (isOpen || !u".,;:!?*_)]}|'"_s.contains(last)) {
            break;
        }
        url.chop(1);
    }
    return url;
}

/// The separator of a table in @p lines, each of which has as many of it; null if this is none.
QChar separatorOf(const QStringList &lines)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        const qsizetype count = lines.constFirst().count(separator);
        const bool isTable = lines.size() > 1 && count > 0
            && std::all_of(lines.cbegin(), lines.cend(),
                           [&](const QString &line) { return line.count(separator) == count; });
        if (isTable) {
            return separator;
        }
    }
    return {};
}

} // namespace

QList<QString> urlsIn(const QString &text)
{
    static const QRegularExpression url(u"https?://[^\\s<>\"“”„«»`]+"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    const QChar separator = lines.isEmpty() ? QChar() : separatorOf(lines);
    QList<QString> urls;
    for (const QString &line : lines) {
        const QStringList cells = separator.isNull() ? QStringList {line} : line.split(separator);
        for (const QString &cell : cells) {
            for (auto it = url.globalMatch(cell); it.hasNext();) {
                // "[https://a](https://b)": a bracket that was not opened ends a URL.
                QString found = it.next().captured();
                if (const qsizetype end = found.indexOf("]("_L1); end > 0) {
                    found = found.mid(end + 2);
                }
                urls << withoutPunctuation(found);
            }
        }
    }
    return urls;
}

namespace {

/// The URLs of a line of a list; those that stand somewhere in it if it is no list itself.
QList<UrlInput> urlsOfLine(const QString &line)
{
    QList<UrlInput> plain = readUrlList(line);
    const bool isPlain = std::all_of(plain.cbegin(), plain.cend(),
                                     [](const UrlInput &input) { return input.error.isEmpty(); });
    if (isPlain) {
        return plain;
    }
    static const QRegularExpression blank(u"\\s"_s);
    static const QRegularExpression separator(u"[,;]"_s);
    // A row of a table has no blanks; a sentence has no cells.
    QString cells = line.trimmed();
    if (!cells.contains(blank)) {
        cells.replace(separator, u" "_s);
    }
    QList<UrlInput> found;
    for (const QString &url : urlsIn(cells)) {
        found << readUrl(url);
    }
    return found.isEmpty() ? plain : found;
}

/// Whether @p line names the columns of a table, one of which holds URLs: "id,url,n".
bool isRowOfNames(const QString &line)
{
    static const QRegularExpression names(u"^[\\w \"'-]+(?:[,;\t][\\w \"'-]*)*$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression url(
        u"(?:^|[,;\t])[ \"']*(?:ur[il]s?|links?)[ \"']*(?:$|[,;\t])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(names) && line.contains(url);
}

} // namespace

QList<ListEntry> readRequestList(const QString &text, bool isStart)
{
    static const QRegularExpression continued(u"\\\\\r?\n"_s);
    static const QRegularExpression lineEnd(u"[\r\n]+"_s);
    QList<ListEntry> entries;
    const QStringList lines = QString(text).replace(continued, u" "_s).split(lineEnd);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (std::exchange(isStart, false) && isRowOfNames(line)) {
            continue;
        }
        if (looksLikeCurl(line)) {
            const RequestInput input = readCurl(line);
            for (const CheckRequest &request : input.requests) {
                entries << ListEntry {.request = request, .isCommand = true};
            }
            if (!input.error.isEmpty()) {
                entries << ListEntry {.error = input.error};
            }
            continue;
        }
        for (const UrlInput &input : urlsOfLine(line)) {
            entries << ListEntry {.request = {.url = input.url, .target = input.target},
                                  .error = input.error};
        }
    }
    return entries;
}

Pasted readPasted(const QString &text)
{
    if (looksLikeCurl(text)) {
        const RequestInput input = readCurl(text);
        return {.kind = PastedKind::Curl, .requests = input.requests, .error = input.error};
    }
    if (requestLine().match(text).hasMatch()) {
        return readHttp(text);
    }
    Pasted pasted;
    const QList<QString> urls = urlsIn(text);
    for (const QString &url : urls) {
        const UrlInput input = readUrl(url);
        if (input.error.isEmpty()) {
            pasted.requests << CheckRequest {.url = input.url, .target = input.target};
        } else if (pasted.error.isEmpty()) {
            pasted.error = input.error;
        }
    }
    pasted.kind = urls.isEmpty() ? PastedKind::Nothing : PastedKind::Urls;
    if (!pasted.requests.isEmpty()) {
        pasted.error.clear();
    }
    return pasted;
}

bool looksLikeRequest(const QString &text)
{
    return looksLikeCurl(text) || requestLine().match(text).hasMatch();
}

bool isMoreThanUrl(const CheckRequest &request)
{
    return (request.method != "GET" && request.method != "HEAD") || !request.headers.isEmpty()
        || !request.body.isEmpty();
}

} // namespace net
