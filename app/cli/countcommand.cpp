// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink.h"
#include "linefile.h"
#include "shared.h"

#include <search/linecodes.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// How many lines of a file mean each code.
struct Counts
{
    qint64 lines = 0;
    qint64 withCode = 0;
    std::map<int, qint64> byCode;

    /// Codes with their numbers, the most frequent first.
    QList<std::pair<int, qint64>> sorted() const
    {
        QList<std::pair<int, qint64>> list(byCode.cbegin(), byCode.cend());
        std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
            return left.second > right.second;
        });
        return list;
    }

    /// The part of all lines with a code that @p count is, 0 to 1.
    double share(qint64 count) const
    {
        return static_cast<double>(count) / static_cast<double>(withCode);
    }
};

void readCount(const QStringList &words, CommandLine *commandLine)
{
    commandLine->from = words.value(0);
    if (words.size() != 1) {
        //: count is a command
        commandLine->error = Tr::tr("count takes one file, or - for standard input.");
    }
}

void printJson(const Counts &counts, QTextStream &out)
{
    QJsonArray codes;
    for (const auto &[code, count] : counts.sorted()) {
        codes << QJsonObject {
            {u"code"_s, code}, {u"count"_s, count}, {u"share"_s, counts.share(count)}};
    }
    const QJsonObject object {
        {u"lines"_s, counts.lines}, {u"linesWithCode"_s, counts.withCode}, {u"codes"_s, codes}};
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

/// "404    1203   12.4 %  ██████  Not Found", a line for each code.
void printTable(const Counts &counts, const core::Catalogue &catalogue, const Ink &ink,
                QTextStream &out)
{
    constexpr double longestBar = 24;
    const QList<std::pair<int, qint64>> sorted = counts.sorted();
    const qint64 most = sorted.first().second;
    const auto width = QString::number(most).size();
    for (const auto &[code, count] : sorted) {
        const auto length = static_cast<qsizetype>(
            qMax(1.0, longestBar * static_cast<double>(count) / static_cast<double>(most)));
        constexpr qsizetype shareWidth = 5; // "100.0"
        out << ink.ofClass(code, core::codeText(code)) << "  "
            << QString::number(count).rightJustified(width) << "  "
            << QString::number(100 * counts.share(count), 'f', 1).rightJustified(shareWidth)
            << " %  " << QString(length, u'█').leftJustified(static_cast<qsizetype>(longestBar))
            << "  " << catalogue.find(code)->title << '\n';
    }
}

int count(const CommandLine &commandLine, const Session &session)
{
    const search::LineCodes lineCodes(session.catalogue);
    Counts counts;
    const auto add = [&](QByteArrayView line) {
        ++counts.lines;
        const int code = lineCodes.codeOf(line);
        if (code >= 0) {
            ++counts.withCode;
            ++counts.byCode[code];
        }
    };
    if (!readLines(
            commandLine.from, add, [] {}, session.err)) {
        return core::WrongUsage;
    }
    if (commandLine.json) {
        printJson(counts, session.out);
    } else if (counts.withCode > 0) {
        printTable(counts, session.catalogue, Ink(commandLine.color, session.terminal),
                   session.out);
    } else {
        //: %1: a file
        session.err
            << Tr::tr("%1 has no line with a status code.").arg(nameOfFile(commandLine.from))
            << '\n';
    }
    return counts.withCode > 0 ? core::Found : core::NothingFound;
}

} // namespace

Command countCommand()
{
    return {.name = u"count"_s,
            .operands = {{.name = u"FILE|-"_s, .files = {u"*"_s}}},
            //: command line help
            .meaning = Tr::tr("Count the codes in the lines of a log"),
            .detail = u"Each line counts once, for the code that \"search --lines\" tells of it. "
                      "Shares are parts of the lines with a code. The file - is standard input."_s,
            .options = {colorOption(), jsonOption()},
            .read = readCount,
            .run = count};
}

} // namespace cli
