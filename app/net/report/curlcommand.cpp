// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curlcommand.h"

#include <core/copytext.h>
#include <core/printable.h>
#include <net/check/redirect.h>
#include <net/http/target.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// Whether @p body can be part of a command that is shown, copied and pasted.
bool isPlainText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    const auto whitespaceOnly = [](char32_t c) {
        return c == '\n' || c == '\t' ? QString(QChar(c)) : QString();
    };
    return text.toUtf8() == body && core::withEscapes(text, whitespaceOnly) == text;
}

/// A command that prints @p body, octet by octet.
QString printfCommand(const QByteArray &body)
{
    QString octal;
    for (const char octet : body) {
        octal +=
            u"\\%1"_s.arg(static_cast<int>(static_cast<unsigned char>(octet)), 3, 8, QChar(u'0'));
    }
    return "printf "_L1 + core::shellQuoted(octal);
}

QStringList methodOptions(const CheckRequest &request)
{
    if (request.method == "HEAD") {
        return {u"--head"_s};
    }
    QStringList options {u"--include"_s};
    // With a body, POST is what curl does; --request would keep it over a redirect that changes it.
    if (request.method != "GET" && !(request.method == "POST" && !request.body.isEmpty())) {
        options << u"--request"_s << QString::fromLatin1(request.method);
    }
    return options;
}

QStringList headerOptions(const CheckRequest &request)
{
    QStringList options;
    bool hasType = false;
    for (const HeaderField &field : request.headers) {
        // curl would take "Name:" for a field to leave out.
        QString line = field.name + u';';
        if (!field.value.isEmpty()) {
            line = field.name + ": "_L1 + field.value;
        }
        options << u"--header"_s << core::shellQuoted(line);
        hasType = hasType || field.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
    }
    if (!request.body.isEmpty() && !hasType) {
        options << u"--header"_s
                << core::shellQuoted(u"Content-Type:"_s); // a form, if curl had its way
    }
    return options;
}

QString seconds(int milliseconds)
{
    return QString::number(milliseconds / 1000.0);
}

} // namespace

QString curlCommand(const CheckRequest &request)
{
    QStringList words {u"curl"_s, u"--silent"_s, u"--show-error"_s};
    words << methodOptions(request);
    if (request.followRedirects && request.maxHops > 0) {
        words << u"--location"_s << u"--max-redirs"_s << QString::number(request.maxHops);
    }
    if (request.keepsCookies) {
        words << u"--cookie"_s << core::shellQuoted({}); // no file, but curl keeps them
    }
    words << u"--max-time"_s << seconds(request.totalTimeoutMs);
    words << headerOptions(request);
    QString before;
    if (!request.body.isEmpty() && isPlainText(request.body)) {
        words << u"--data-raw"_s << core::shellQuoted(QString::fromUtf8(request.body));
    } else if (!request.body.isEmpty()) {
        before = printfCommand(request.body) + " | "_L1;
        words << u"--data-binary"_s << u"@-"_s;
    }
    const QString url = exactUrl(withoutFragment(request.url), request.target);
    static const QRegularExpression glob(u"[][{}]"_s);
    if (url.contains(glob)) {
        words << u"--globoff"_s;
    }
    words << core::shellQuoted(url);
    return before + words.join(u' ');
}

} // namespace net
