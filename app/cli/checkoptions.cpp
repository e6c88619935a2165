// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkoptions.h"

#include <core/wording.h>
#include <net/check/urlinput.h>

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckOptions)
};

QList<QCommandLineOption> parserOptions()
{
    return {{u"method"_s, {}, u"METHOD"_s},   {u"header"_s, {}, u"NAME: VALUE"_s},
            {u"body"_s, {}, u"TEXT|@FILE"_s}, {u"no-follow"_s, {}},
            {u"max-hops"_s, {}, u"N"_s},      {u"timeout"_s, {}, u"SECONDS"_s},
            {u"allow-private"_s, {}},         {u"from"_s, {}, u"FILE"_s}};
}

QString readUrls(const QStringList &words, CheckOptions *options)
{
    for (const QString &word : words) {
        const net::UrlInput input = net::readUrl(word);
        if (!input.error.isEmpty()) {
            // The word is not repeated: it may hold a password.
            //: %1: its number; %2: what is wrong with it
            return words.size() == 1
                ? core::sentence(input.error)
                : Tr::tr("URL %1: %2.").arg(QString::number(options->urls.size() + 1), input.error);
        }
        options->urls << input.url;
    }
    return {};
}

QString readTargets(const QCommandLineParser &parser, const QStringList &words,
                    CheckOptions *options)
{
    if (!parser.isSet(u"from"_s)) {
        //: check is a command
        return words.isEmpty() ? Tr::tr("check takes a URL: statuscat check https://example.com")
                               : readUrls(words, options);
    }
    options->from = parser.value(u"from"_s);
    if (options->from.isEmpty()) {
        //: usage error
        return Tr::tr("--from takes a file of URLs, or - for standard input.");
    }
    //: check is a command
    return words.isEmpty() ? QString() : Tr::tr("check takes URLs or --from, not both.");
}

QString readMethod(const QString &text, net::CheckRequest *request)
{
    const QByteArray method = text.toUpper().toUtf8();
    if (!net::offeredMethods().contains(method)) {
        //: %1: a list; %2: what was typed
        return Tr::tr("The --method is one of %1, not \"%2\".")
            .arg(QString::fromLatin1(net::offeredMethods().join(", ")), text.simplified().left(40));
    }
    request->method = method;
    return {};
}

QString readHeader(const QString &text, net::CheckRequest *request)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        //: %1: what was typed
        return Tr::tr("A --header is \"Name: value\", not \"%1\".").arg(text.simplified().left(80));
    }
    request->headers << net::HeaderField {text.left(colon), text.mid(colon + 1).trimmed()};
    return {};
}

QString readBody(const QString &text, CheckOptions *options)
{
    if (!net::hasBody(options->pattern.method)) {
        //: %1: a method
        return Tr::tr("%1 sends no --body; POST, PUT and PATCH do.")
            .arg(QString::fromLatin1(options->pattern.method));
    }
    if (text.startsWith(u'@')) {
        options->bodyFile = text.mid(1);
        //: usage error
        return options->bodyFile.isEmpty() ? Tr::tr("--body @ takes a file.") : QString();
    }
    options->pattern.body = text.toUtf8();
    return {};
}

QString readMaxHops(const QString &text, net::CheckRequest *request)
{
    constexpr int most = 50;
    bool isNumber = false;
    request->maxHops = text.toInt(&isNumber);
    if (isNumber && request->maxHops >= 0 && request->maxHops <= most) {
        return {};
    }
    //: %1: number; %2: what was typed
    return Tr::tr("--max-hops takes a number from 0 to %1, not \"%2\".")
        .arg(QString::number(most), text.simplified().left(40));
}

QString readTimeout(const QString &text, net::CheckRequest *request)
{
    constexpr double most = 3600; // seconds
    constexpr double least = 0.001;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= least && seconds <= most)) {
        //: %1: number; %2: what was typed
        return Tr::tr("--timeout takes seconds, more than 0 and at most %1, not \"%2\".")
            .arg(QString::number(most), text.simplified().left(40));
    }
    request->totalTimeoutMs = static_cast<int>(seconds * 1000);
    request->hopTimeoutMs = request->totalTimeoutMs; // one slow hop may take it all
    return {};
}

/// What the engine would refuse, whatever the URL.
QString faultOfPattern(net::CheckRequest request)
{
    request.url = QUrl(u"http://localhost/"_s);
    const QString fault = net::faultOf(request);
    return core::sentence(fault);
}

} // namespace

void addCheckOptions(QCommandLineParser *parser)
{
    parser->addOptions(parserOptions());
}

QStringList checkOptionNames()
{
    QStringList names;
    for (const QCommandLineOption &option : parserOptions()) {
        names << option.names();
    }
    return names;
}

QString readCheckOptions(const QCommandLineParser &parser, const QStringList &words,
                         CheckOptions *options)
{
    net::CheckRequest *pattern = &options->pattern;
    QString error = readTargets(parser, words, options);
    if (error.isEmpty() && parser.isSet(u"method"_s)) {
        error = readMethod(parser.value(u"method"_s), pattern);
    }
    for (const QString &header : parser.values(u"header"_s)) {
        if (error.isEmpty()) {
            error = readHeader(header, pattern);
        }
    }
    if (error.isEmpty() && parser.isSet(u"body"_s)) {
        error = readBody(parser.value(u"body"_s), options);
    }
    if (error.isEmpty() && parser.isSet(u"max-hops"_s)) {
        error = readMaxHops(parser.value(u"max-hops"_s), pattern);
    }
    if (error.isEmpty() && parser.isSet(u"timeout"_s)) {
        error = readTimeout(parser.value(u"timeout"_s), pattern);
    }
    pattern->followRedirects = !parser.isSet(u"no-follow"_s);
    pattern->allowPrivateTargets = parser.isSet(u"allow-private"_s);
    return error.isEmpty() ? faultOfPattern(*pattern) : error;
}

} // namespace cli
