// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"
#include "sharedrows.h"

#include <search/search.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readSearch(const QStringList &words, CommandLine *commandLine)
{
    commandLine->text = words.join(u' ');
    if (commandLine->text.trimmed().isEmpty()) {
        //: search is a command
        commandLine->error = Tr::tr("search takes a text: statuscat search rate limit");
    }
}

void printSearchJson(const search::SearchResult &result, const QString &query, QTextStream &out)
{
    QJsonArray codes;
    for (const search::SearchHit &hit : result.hits) {
        codes << hit.code;
    }
    const QJsonObject object {{u"query"_s, query},
                              {u"best"_s, codes.isEmpty() ? QJsonValue() : codes.first()},
                              {u"codes"_s, codes}};
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

int runSearch(const CommandLine &commandLine, const Session &session)
{
    const search::SearchResult result = search::Search(session.catalogue).find(commandLine.text);
    if (commandLine.json) {
        printSearchJson(result, commandLine.text, session.out);
        return result.hits.isEmpty() ? core::NothingFound : core::Found;
    }
    for (const search::SearchHit &hit : result.hits) {
        printLine(*session.catalogue.find(hit.code), session.out);
    }
    if (!result.hits.isEmpty()) {
        return core::Found;
    }
    if (result.unassigned >= 0) {
        return printUnassigned(session.catalogue, result.unassigned, session.err);
    }
    //: no status code fits
    session.err << Tr::tr("Nothing found.");
    if (!result.suggestions.isEmpty()) {
        QStringList names;
        for (const int code : result.suggestions) {
            names << codeAndPhrase(session.catalogue, code);
        }
        //: %1: one or more codes
        session.err << ' ' << Tr::tr("Did you mean %1?").arg(names.join(", "_L1));
    }
    session.err << '\n';
    return core::NothingFound;
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
            .options = {jsonOption()},
            .read = readSearch,
            .run = runSearch};
}

} // namespace cli
