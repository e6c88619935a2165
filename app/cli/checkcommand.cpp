// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runcheck.h"
#include "shared.h"

#include <core/wording.h>
#include <net/check/urlinput.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QStringList methods()
{
    return QString::fromLatin1(net::offeredMethods().join(' ')).split(u' ');
}

void addHeader(const QString &value, CommandLine *commandLine)
{
    const qsizetype colon = value.indexOf(u':');
    if (colon < 0) {
        //: %1: what was typed
        commandLine->error =
            Tr::tr("A --header is \"Name: value\", not \"%1\".").arg(value.simplified().left(80));
        return;
    }
    commandLine->request.headers << net::HeaderField {value.left(colon),
                                                      value.mid(colon + 1).trimmed()};
}

/// Applied after the method.
void setBody(const QString &value, CommandLine *commandLine)
{
    if (!net::hasBody(commandLine->request.method)) {
        //: %1: a method
        commandLine->error = Tr::tr("%1 sends no --body; POST, PUT and PATCH do.")
                                 .arg(QString::fromLatin1(commandLine->request.method));
    } else if (value == "@"_L1) {
        //: usage error
        commandLine->error = Tr::tr("--body @ takes a file.");
    } else if (value.startsWith(u'@')) {
        commandLine->bodyFile = value.mid(1);
    } else {
        commandLine->request.body = value.toUtf8();
    }
}

void setFrom(const QString &value, CommandLine *commandLine)
{
    commandLine->from = value;
    if (value.isEmpty()) {
        //: usage error
        commandLine->error = Tr::tr("--from takes a file of URLs, or - for standard input.");
    }
}

void setTimeout(const QString &value, CommandLine *commandLine)
{
    net::CheckRequest &request = commandLine->request;
    request.totalTimeoutMs = static_cast<int>(value.toDouble() * 1000);
    request.hopTimeoutMs = request.totalTimeoutMs; // one slow hop may take it all
}

void addExpectedStatus(const QString &value, CommandLine *commandLine)
{
    if (!net::isStatusPattern(value)) {
        //: usage error; %1: what was typed
        commandLine->error = Tr::tr("--expect takes a status such as 200 or 2xx, not \"%1\".")
                                 .arg(value.simplified().left(40));
        return;
    }
    commandLine->expected.statuses << value.toLower();
}

void addExpectedHeader(const QString &value, CommandLine *commandLine)
{
    const net::HeaderField field = net::readExpectedHeader(value);
    if (!net::isFieldName(field.name)) {
        //: usage error; %1: what was typed
        commandLine->error =
            Tr::tr("--expect-header takes \"Name\" or \"Name: value\", not \"%1\".")
                .arg(value.simplified().left(80));
        return;
    }
    commandLine->expected.headers << field;
}

void setExpectedUrl(const QString &value, CommandLine *commandLine)
{
    const net::UrlInput input = net::readUrl(value);
    commandLine->expected.finalUrl = input.url;
    commandLine->error = core::sentence(input.error);
}

QString readUrls(const QStringList &words, QList<net::UrlInput> *urls)
{
    for (const QString &word : words) {
        const net::UrlInput input = net::readUrl(word);
        if (!input.error.isEmpty()) {
            // The word is not repeated: it may hold a password.
            //: %1: its number; %2: what is wrong with it
            return words.size() == 1
                ? core::sentence(input.error)
                : Tr::tr("URL %1: %2.").arg(QString::number(urls->size() + 1), input.error);
        }
        *urls << input;
    }
    return {};
}

/// Touches no file.
void readCheck(const QStringList &words, CommandLine *commandLine)
{
    QString &error = commandLine->error;
    if (words.isEmpty() && commandLine->from.isEmpty()) {
        //: check is a command
        error = Tr::tr("check takes a URL: statuscat check https://example.com");
    } else if (!words.isEmpty() && !commandLine->from.isEmpty()) {
        //: check is a command
        error = Tr::tr("check takes URLs or --from, not both.");
    } else {
        error = readUrls(words, &commandLine->urls);
    }
    const bool isOneGet = commandLine->urls.size() == 1 && commandLine->request.method == "GET";
    if (error.isEmpty() && commandLine->deep && !isOneGet) {
        //: usage error
        error = Tr::tr("--deep takes one URL, and GET.");
    }
    if (error.isEmpty()) { // what the engine would refuse, whatever the URL
        net::CheckRequest request = commandLine->request;
        request.url = QUrl(u"http://localhost/"_s);
        error = core::sentence(net::faultOf(request));
    }
}

QList<Option> options()
{
    Option json = jsonOption();
    json.choice = u"json"_s;
    return {
        colorOption(),
        json,
        {.name = u"json-lines"_s,
         //: command line help
         .meaning = Tr::tr("Print each result at once, as a line of JSON"),
         .detail = u"Then results are not in the order of the URLs."_s,
         .choice = u"json"_s,
         .apply =
             [](const QString &, CommandLine *line) {
                 line->json = true;
                 line->jsonLines = true;
             }},
        {.name = u"from"_s,
         .value = {.name = u"FILE"_s, .files = {u"*"_s}},
         //: command line help
         .meaning = Tr::tr("URLs from a file, one a line"),
         .detail = u"The file - is standard input. It is read as it is asked and may be of any "
                   "length. A line may also be a curl command, or hold URLs in a sentence, a "
                   "Markdown link or a row of a table."_s,
         .apply = setFrom},
        {.name = u"jobs"_s,
         .value = {.name = u"N"_s, .range = Range {1, 100, true}},
         //: command line help
         .meaning = Tr::tr("Check at most N URLs at a time"),
         .detail = u"If not given, 8."_s,
         .apply = [](const QString &value,
                     CommandLine *line) { line->pace.atOnce = value.toInt(); }},
        {.name = u"per-host"_s,
         .value = {.name = u"N"_s, .range = Range {1, 100, true}},
         //: command line help
         .meaning = Tr::tr("Check at most N URLs of one host at a time"),
         .detail = u"If not given, 2."_s,
         .apply = [](const QString &value,
                     CommandLine *line) { line->pace.perHost = value.toInt(); }},
        {.name = u"delay"_s,
         .value = {.name = u"SECONDS"_s, .range = Range {0, 3600}},
         //: command line help
         .meaning = Tr::tr("Begin the next check of a host after that time"),
         .detail = u"If not given, as soon as one has ended."_s,
         .apply =
             [](const QString &value, CommandLine *line) {
                 line->pace.delayMs = static_cast<int>(value.toDouble() * 1000);
             }},
        {.name = u"method"_s,
         .value = {.name = u"METHOD"_s, .words = methods()},
         //: command line help
         .meaning = Tr::tr("Ask with this method"),
         .detail = u"If not given, GET."_s,
         .apply = [](const QString &value,
                     CommandLine *line) { line->request.method = value.toLatin1(); }},
        {.name = u"header"_s,
         .value = {.name = u"'NAME: VALUE'"_s},
         //: command line help
         .meaning = Tr::tr("Send one more header"),
         .detail = u"May be given several times."_s,
         .isRepeated = true,
         .apply = addHeader},
        {.name = u"body"_s,
         .value = {.name = u"TEXT|@FILE"_s},
         //: command line help
         .meaning = Tr::tr("Send a text or what is in a file"),
         .detail = u"POST, PUT and PATCH have a body."_s,
         .apply = setBody},
        {.name = u"timeout"_s,
         .value = {.name = u"SECONDS"_s, .range = Range {0.001, 3600}},
         //: command line help
         .meaning = Tr::tr("End the check of a URL after that time"),
         .detail = u"If not given, 10 seconds a hop and 30 in all."_s,
         .apply = setTimeout},
        {.name = u"no-follow"_s,
         //: command line help
         .meaning = Tr::tr("Follow no redirect"),
         .choice = u"redirects"_s,
         .apply = [](const QString &,
                     CommandLine *line) { line->request.followRedirects = false; }},
        {.name = u"max-hops"_s,
         .value = {.name = u"N"_s, .range = Range {0, 50, true}},
         //: command line help
         .meaning = Tr::tr("Follow at most N redirects"),
         .detail = u"If not given, 20."_s,
         .choice = u"redirects"_s,
         .apply = [](const QString &value,
                     CommandLine *line) { line->request.maxHops = value.toInt(); }},
        {.name = u"expect"_s,
         .value = {.name = u"STATUS"_s},
         //: command line help
         .meaning = Tr::tr("Fail unless the final status is this (200, 2xx)"),
         .detail = u"May be given several times: one of them is enough. With an expectation, "
                   "the exit code is 0 if all are met, whatever the status is, 1 if one is "
                   "not, and 3 if no status came; each that is not met is a line on standard "
                   "error. More redirects than --max-hops allows meet none."_s,
         .isRepeated = true,
         .apply = addExpectedStatus},
        {.name = u"expect-header"_s,
         .value = {.name = u"'NAME[: VALUE]'"_s},
         //: command line help
         .meaning = Tr::tr("Fail unless the last answer has this header"),
         .detail = u"May be given several times: all of them must be there."_s,
         .isRepeated = true,
         .apply = addExpectedHeader},
        {.name = u"expect-final"_s,
         .value = {.name = u"URL"_s},
         //: command line help
         .meaning = Tr::tr("Fail unless redirects end at this URL"),
         .apply = setExpectedUrl},
        {.name = u"content"_s,
         //: command line help
         .meaning = Tr::tr("Read the content, too"),
         .detail = u"At most 64 kB of each answer, to see whether its framing and coding are "
                   "right and whether the page sends browsers on. It is not shown."_s,
         .apply = [](const QString &, CommandLine *line) { line->request.readsContent = true; }},
        {.name = u"no-advice"_s,
         //: command line help
         .meaning = Tr::tr("Leave out remarks that are only advice"),
         .detail = u"What specifications demand or say should be, and what was seen, is told."_s,
         .apply = [](const QString &, CommandLine *line) { line->noAdvice = true; }},
        {.name = u"cookies"_s,
         //: command line help
         .meaning = Tr::tr("Send cookies back along redirects"),
         .detail = u"Those that the servers of one chain set, to whom they belong (RFC 6265). "
                   "Many a loop is only a missing cookie."_s,
         .apply = [](const QString &, CommandLine *line) { line->request.keepsCookies = true; }},
        {.name = u"deep"_s,
         //: command line help
         .meaning = Tr::tr("Ask the server some questions more"),
         .detail = u"At most 12 safe requests, one after the other: conditional ones, a range, "
                   "HEAD, other forms, a path that is not there, plain HTTP, the host with or "
                   "without www, another slash at the end, OPTIONS, HTTP/1.0. Each answer is "
                   "told beside what should have come. With one URL and GET."_s,
         .apply = [](const QString &, CommandLine *line) { line->deep = true; }},
        {.name = u"allow-private"_s,
         //: command line help
         .meaning = Tr::tr("Follow redirects into private networks"),
         .detail = u"Otherwise a redirect from a public address to a private one ends the "
                   "check."_s,
         .apply = [](const QString &, CommandLine *line) {
             line->request.allowPrivateTargets = true;
         }}};
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .operands = {{.name = u"[URL...]"_s}},
            //: command line help
            .meaning = Tr::tr("Ask servers, hop by hop, and print what they answer"),
            .detail = u"Each hop is held against what its specification would have liked to see. "
                      "Several URLs are checked side by side and printed in their order, a line "
                      "each. Interrupted by Ctrl+C, it prints what came so far."_s,
            .options = options(),
            .read = readCheck,
            .run = runCheck};
}

} // namespace cli
