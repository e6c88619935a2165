// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct FormatName
{
    CopyFormat format;
    QLatin1StringView key;
    const char *name;
};

constexpr FormatName formatNames[] = {
    //: copy format: 404
    {CopyFormat::Code, "code"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Code")},
    //: copy format: 404 Not Found
    {CopyFormat::CodeAndPhrase, "code-and-phrase"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Code and phrase")},
    //: copy format: HTTP/1.1 404 Not Found
    {CopyFormat::StatusBar, "status-line"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Status line")},
    //: copy format: http.StatusNotFound
    {CopyFormat::Constant, "constant"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "Constant")},
    //: copy format
    {CopyFormat::MarkdownLink, "markdown"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Markdown link")},
    //: copy format
    {CopyFormat::HtmlLink, "html"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "HTML link")},
    //: copy format: URL of the specification
    {CopyFormat::ReferenceUrl, "url"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Reference address")},
    //: copy format: raw HTTP response
    {CopyFormat::ExampleResponse, "response"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Example response")},
    //: copy format
    {CopyFormat::CurlCommand, "curl"_L1, QT_TRANSLATE_NOOP("core::CopyFormat", "curl command")},
    //: copy format
    {CopyFormat::Description, "description"_L1,
     QT_TRANSLATE_NOOP("core::CopyFormat", "Description")},
};

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

} // namespace

QList<CopyFormat> allCopyFormats()
{
    QList<CopyFormat> formats;
    for (const FormatName &entry : formatNames) {
        formats << entry.format;
    }
    return formats;
}

QString copyFormatKey(CopyFormat format)
{
    return formatNames[static_cast<int>(format)].key;
}

CopyFormat copyFormatForKey(const QString &key, CopyFormat otherwise)
{
    for (const FormatName &entry : formatNames) {
        if (entry.key == key) {
            return entry.format;
        }
    }
    return otherwise;
}

QString copyFormatName(CopyFormat format)
{
    const char *name = formatNames[static_cast<int>(format)].name;
    return QCoreApplication::translate("core::CopyFormat", name);
}

QString copyText(const Status &status, CopyFormat format, const QString &constant)
{
    QString url = referenceUrl(status);
    switch (format) {
    case CopyFormat::Code:
        return codeText(status.code);
    case CopyFormat::CodeAndPhrase:
        return codeAndPhrase(status.code, status.phrase);
    case CopyFormat::StatusBar:
        return "HTTP/1.1 "_L1 + codeAndPhrase(status.code, status.phrase);
    case CopyFormat::Constant:
        return constant;
    case CopyFormat::MarkdownLink:
        return url.isEmpty()
            ? QString()
            : u'[' + codeAndPhrase(status.code, status.phrase) + "]("_L1 + url + u')';
    case CopyFormat::HtmlLink:
        return url.isEmpty() ? QString()
                             : "<a href=\""_L1 + url.toHtmlEscaped() + "\">"_L1
                + codeAndPhrase(status.code, status.phrase).toHtmlEscaped() + "</a>"_L1;
    case CopyFormat::ReferenceUrl:
        return url;
    case CopyFormat::ExampleResponse:
        return responseOf(status.guidance.example);
    case CopyFormat::CurlCommand:
        return curlCommand(status.guidance.example);
    case CopyFormat::Description:
        return withoutMarkup(status.guidance.description);
    }
    return {};
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
