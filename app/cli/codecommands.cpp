// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codetable.h"
#include "linefile.h"
#include "shared.h"

#include <core/printable.h>
#include <search/linecodes.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::StatusClass;
using core::StatusSummary;

QList<Candidate> classes(const core::Catalogue &)
{
    QList<Candidate> result;
    for (const StatusClass statusClass : core::allClasses()) {
        if (statusClass != StatusClass::Outside) {
            result << Candidate {QString::number(static_cast<int>(statusClass)) + "xx"_L1,
                                 core::className(statusClass)};
        }
    }
    return result << Candidate {u"common"_s};
}

void readListedClass(const QStringList &words, CommandLine *commandLine)
{
    using Kind = core::ClassFilter::Kind;
    const QString text = words.join(u' ').toLower();
    static const QRegularExpression pattern(u"^([1-5])xx$"_s);
    if (const QRegularExpressionMatch match = pattern.match(text); match.hasMatch()) {
        commandLine->filter = {.kind = Kind::OneClass,
                               .statusClass = static_cast<StatusClass>(match.captured(1).toInt())};
    } else if (text == "common"_L1) {
        commandLine->filter.kind = Kind::Common;
    } else if (!words.isEmpty()) {
        //: list is a command; %1: what was typed
        commandLine->error =
            Tr::tr("list takes one class, 1xx to 5xx, or the word common, not \"%1\".")
                .arg(words.join(u' '));
    }
}

/// The catalogue's files of @p codes as one array, each as it stands in the catalogue.
void printJsonArray(const core::Catalogue &catalogue, const QList<int> &codes, QTextStream &out)
{
    QStringList objects;
    for (const int code : codes) {
        objects << QString::fromUtf8(catalogue.source(code)).trimmed();
    }
    out << "[\n" << objects.join(",\n"_L1) << "\n]\n";
}

int list(const CommandLine &commandLine, const Session &session)
{
    QList<int> codes;
    for (const StatusSummary &summary : session.catalogue.codes()) {
        if (commandLine.filter.accepts(summary)) {
            codes << summary.code;
        }
    }
    if (commandLine.json) {
        printJsonArray(session.catalogue, codes, session.out);
        return codes.isEmpty() ? core::NothingFound : core::Found;
    }
    if (codes.isEmpty()) {
        //: no status code fits
        session.err << Tr::tr("Nothing found.") << '\n';
        return core::NothingFound;
    }
    const Ink ink(commandLine.color, session.terminal);
    CodeTable table(session.catalogue, codes, ink, session.terminal, session.out);
    std::optional<StatusClass> shown;
    for (const int code : std::as_const(codes)) { // by class
        const StatusClass statusClass = core::classOf(code);
        if (shown != statusClass) {
            session.out << (shown ? "\n" : "") << ink.bold(core::classHeading(statusClass)) << '\n';
            shown = statusClass;
        }
        table.printLine(code);
    }
    return core::Found;
}

void readSearch(const QStringList &words, CommandLine *commandLine)
{
    commandLine->text = words.join(u' ');
    if (!commandLine->from.isEmpty()) {
        if (!words.isEmpty() || commandLine->json) {
            //: search is a command, --lines and --json are options
            commandLine->error = Tr::tr("search --lines takes no text and no --json.");
        }
    } else if (commandLine->text.trimmed().isEmpty()) {
        //: search is a command
        commandLine->error = Tr::tr("search takes a text: statuscat search rate limit");
    }
}

void printSearchJson(const search::SearchResult &result, const QString &query, QTextStream &out)
{
    QJsonArray codes;
    for (const search::SearchHit &hit :
         result.isAnswered() ? result.hits : QList<search::SearchHit>()) {
        codes << hit.code;
    }
    QJsonArray suggestions;
    for (const int code : result.suggestions) {
        suggestions << code;
    }
    const QJsonObject object {
        {u"query"_s, query},
        {u"best"_s, result.isAnswered() ? QJsonValue(result.best()) : QJsonValue()},
        {u"codes"_s, codes},
        {u"suggestions"_s, suggestions},
        {u"class"_s,
         result.statusClass ? QJsonValue(core::classPattern(*result.statusClass)) : QJsonValue()}};
    out << core::printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

/// Prints the code that each line of a file means, or an empty line.
int searchLines(const CommandLine &commandLine, const Session &session)
{
    const search::LineCodes lineCodes(session.catalogue);
    bool hasCode = false;
    const auto print = [&](QByteArrayView line) {
        const int code = lineCodes.codeOf(line);
        hasCode = hasCode || code >= 0;
        session.out << (code >= 0 ? core::codeText(code) : QString()) << '\n';
    };
    if (!readLines(
            commandLine.from, print, [&session] { session.out.flush(); }, session.err)) {
        return core::WrongUsage;
    }
    return hasCode ? core::Found : core::NothingFound;
}

int runSearch(const CommandLine &commandLine, const Session &session)
{
    if (!commandLine.from.isEmpty()) {
        return searchLines(commandLine, session);
    }
    const search::SearchResult result = search::Search(session.catalogue).find(commandLine.text);
    if (commandLine.json) {
        printSearchJson(result, commandLine.text, session.out);
        return result.isAnswered() ? core::Found : core::NothingFound;
    }
    if (result.isAnswered()) {
        QList<int> codes;
        for (const search::SearchHit &hit : result.hits) {
            codes << hit.code;
        }
        const Ink ink(commandLine.color, session.terminal);
        CodeTable table(session.catalogue, codes, ink, session.terminal, session.out);
        for (const int code : std::as_const(codes)) {
            table.printLine(code);
        }
        return core::Found;
    }
    if (result.unassigned >= 0) {
        return printUnassigned(result.unassigned, session.err);
    }
    //: no status code fits
    session.err << Tr::tr("Nothing found.");
    if (!result.suggestions.isEmpty()) {
        QStringList names;
        for (const int code : result.suggestions) {
            names << session.catalogue.title(code);
        }
        //: %1: one or more codes
        session.err << ' ' << Tr::tr("Did you mean %1?").arg(names.join(", "_L1));
    }
    session.err << '\n';
    return core::NothingFound;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .operands = {{.name = u"[4xx|common]"_s, .candidates = classes}},
            //: command line help
            .meaning = Tr::tr("Print the codes of a class, or all"),
            .detail = u"The classes are 1xx to 5xx; common are those that are met often."_s,
            .options = {colorOption(), jsonOption()},
            .read = readListedClass,
            .run = list};
}

namespace {

Option linesOption()
{
    return {.name = u"lines"_s,
            .value = {.name = u"FILE"_s, .files = {u"*"_s}},
            //: command line help
            .meaning = Tr::tr("Print a line for each line of a file: its code"),
            .detail = u"The line is empty where no code is meant. The file - is standard input."_s,
            .choice = u"answer"_s,
            .apply = [](const QString &value, CommandLine *line) {
                line->from = value;
                if (value.isEmpty()) {
                    //: --lines is an option
                    line->error = Tr::tr("--lines takes a file, or - for standard input.");
                }
            }};
}

} // namespace

Command searchCommand()
{
    return {.name = u"search"_s,
            .operands = {{.name = u"TEXT..."_s}},
            //: command line help
            .meaning = Tr::tr("Print the codes that match, best first"),
            .detail = u"The text may be words, misspelt words, a class such as 4xx, a header, an "
                      "RFC, a constant, or a whole line of a log."_s,
            .options = {colorOption(), jsonOption(), linesOption()},
            .read = readSearch,
            .run = runSearch};
}

} // namespace cli
