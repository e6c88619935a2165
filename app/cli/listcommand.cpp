// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"
#include "sharedrows.h"

#include <QRegularExpression>
#include <QTextStream>

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

void readList(const QStringList &words, CommandLine *commandLine)
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
    for (const StatusClass statusClass : core::allClasses()) {
        bool isFirst = true;
        for (const int code : std::as_const(codes)) {
            if (core::classOf(code) == statusClass) {
                if (isFirst) {
                    session.out << (code == codes.first() ? "" : "\n")
                                << core::classHeading(statusClass) << '\n';
                }
                isFirst = false;
                printLine(*session.catalogue.find(code), session.out);
            }
        }
    }
    return core::Found;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .operands = {{.name = u"[4xx|common]"_s, .candidates = classes}},
            //: command line help
            .meaning = Tr::tr("Print the codes of a class, or all"),
            .detail = u"The classes are 1xx to 5xx; common are those that are met often."_s,
            .options = {jsonOption()},
            .read = readList,
            .run = list};
}

} // namespace cli
