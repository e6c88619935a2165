// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString referenceUrl(const Status &status)
{
    return status.references.isEmpty() ? QString() : status.references.first().url;
}

/// The response of @p example: what follows the first line that begins with "HTTP/", or nothing.
QString responseOf(const QString &example)
{
    const qsizetype start = example.startsWith("HTTP/"_L1) ? 0 : example.indexOf("\nHTTP/"_L1) + 1;
    const QString response = example.mid(start);
    return response.startsWith("HTTP/"_L1) ? response : QString();
}

/// The example's request as a curl command that prints the response's head.
QString curlCommand(const QString &example)
{
    static const QRegularExpression requestLine(u"^([A-Z]+) (\\S+) HTTP/[0-9.]+$"_s);
    const QStringList lines = example.split(u'\n');
    const QRegularExpressionMatch request = requestLine.match(lines.first());
    if (!request.hasMatch()) {
        return {};
    }
    const QString method = request.captured(1);
    QString host;
    QString headers;
    qsizetype i = 1;
    for (; i < lines.size() && !lines.at(i).isEmpty(); ++i) {
        const QString name = lines.at(i).section(u':', 0, 0).trimmed();
        if (name.compare("Host"_L1, Qt::CaseInsensitive) == 0) {
            host = lines.at(i).section(u':', 1).trimmed();
        } else if (name.compare("Content-Length"_L1, Qt::CaseInsensitive) != 0) {
            headers += " -H "_L1 + shellQuoted(lines.at(i));
        }
    }
    QStringList body;
    for (++i; i < lines.size() && !lines.at(i).startsWith("HTTP/"_L1); ++i) {
        body << lines.at(i);
    }
    while (!body.isEmpty() && body.last().isEmpty()) {
        body.removeLast();
    }
    const QString path = request.captured(2);
    const QString url = path.startsWith(u'/') ? "https://"_L1 + host + path : path;
    const QString verb = method == "GET"_L1 ? QString()
        : method == "HEAD"_L1               ? u" --head"_s
                                            : " -X "_L1 + method;
    const QString data =
        body.isEmpty() ? QString() : " --data-binary "_L1 + shellQuoted(body.join(u'\n'));
    return "curl -i"_L1 + verb + headers + data + u' ' + shellQuoted(url);
}

/// What the title of a link says, or nothing where the code has no address to link to.
QString titleOf(const Status &status)
{
    return referenceUrl(status).isEmpty() ? QString()
                                          : codeAndPhrase(status.code, status.knownPhrase());
}

QString markdownLink(const Status &status)
{
    const QString title = titleOf(status);
    return title.isEmpty() ? QString() : u'[' + title + "]("_L1 + referenceUrl(status) + u')';
}

QString htmlLink(const Status &status)
{
    const QString title = titleOf(status);
    return title.isEmpty() ? QString()
                           : "<a href=\""_L1 + referenceUrl(status).toHtmlEscaped() + "\">"_L1
            + title.toHtmlEscaped() + "</a>"_L1;
}

/// All that there is of a format, in one row.
struct FormatRow
{
    CopyFormat format;
    QLatin1StringView key;
    const char *name;
    QString (*text)(const Status &status, const OwnCode &own);
};

constexpr FormatRow formatRows[] = {
    //: copy format: 404
    {CopyFormat::Code, "code"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Code"),
     [](const Status &status, const OwnCode &) { return codeText(status.code); }},
    //: copy format: 404 Not Found
    {CopyFormat::CodeAndPhrase, "code-and-phrase"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Code and phrase"),
     [](const Status &status, const OwnCode &) {
         return codeAndPhrase(status.code, status.knownPhrase());
     }},
    //: copy format: HTTP/1.1 404 Not Found
    {CopyFormat::StatusLine, "status-line"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Status line"),
     [](const Status &status, const OwnCode &) -> QString {
         return status.code == 0
             ? QString() // no server sends it
             : "HTTP/1.1 "_L1 + codeAndPhrase(status.code, status.knownPhrase());
     }},
    //: copy format: http.StatusNotFound
    {CopyFormat::Constant, "constant"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Constant"),
     [](const Status &, const OwnCode &own) { return own.constant; }},
    //: copy format: code that answers with the status code
    {CopyFormat::Snippet, "snippet"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Code snippet"),
     [](const Status &, const OwnCode &own) { return own.snippet; }},
    //: copy format
    {CopyFormat::MarkdownLink, "markdown"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Markdown link"),
     [](const Status &status, const OwnCode &) { return markdownLink(status); }},
    //: copy format
    {CopyFormat::HtmlLink, "html"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "HTML link"),
     [](const Status &status, const OwnCode &) { return htmlLink(status); }},
    //: copy format: URL of the specification
    {CopyFormat::ReferenceUrl, "url"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Reference address"),
     [](const Status &status, const OwnCode &) { return referenceUrl(status); }},
    //: copy format: raw HTTP response
    {CopyFormat::ExampleResponse, "response"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Example response"),
     [](const Status &status, const OwnCode &) { return responseOf(status.guidance.example); }},
    //: copy format
    {CopyFormat::CurlCommand, "curl"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "curl command"),
     [](const Status &status, const OwnCode &) { return curlCommand(status.guidance.example); }},
    //: copy format
    {CopyFormat::Description, "description"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Description"),
     [](const Status &status, const OwnCode &) {
         return withoutMarkup(status.guidance.description);
     }},
};

const FormatRow &rowOf(CopyFormat format)
{
    const auto *row = std::find_if(std::begin(formatRows), std::end(formatRows),
                                   [format](const FormatRow &one) { return one.format == format; });
    Q_ASSERT(row != std::end(formatRows));
    return *row;
}

} // namespace

QList<CopyFormat> allCopyFormats()
{
    QList<CopyFormat> formats;
    for (const FormatRow &entry : formatRows) {
        formats << entry.format;
    }
    return formats;
}

QString copyFormatKey(CopyFormat format)
{
    return rowOf(format).key;
}

CopyFormat copyFormatForKey(const QString &key, CopyFormat otherwise)
{
    for (const FormatRow &entry : formatRows) {
        if (entry.key == key) {
            return entry.format;
        }
    }
    return otherwise;
}

QString copyFormatName(CopyFormat format)
{
    return QCoreApplication::translate("core::CopyFormat", rowOf(format).name);
}

QString copyText(const Status &status, CopyFormat format, const OwnCode &own)
{
    return rowOf(format).text(status, own);
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString withoutMarkup(const QString &text)
{
    return QString(text).remove(u'`');
}

} // namespace core
