// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"
#include "textpage.h"

#include <guide/comparison.h>
#include <guide/comparisontext.h>

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void readCompare(const QStringList &words, CommandLine *commandLine)
{
    for (const QString &word : words) {
        if (commandLine->error.isEmpty()) {
            readCode(word, commandLine);
        }
        if (!commandLine->codes.contains(word.toInt())) {
            commandLine->codes << word.toInt();
        }
    }
    const qsizetype count = commandLine->codes.size();
    if (commandLine->error.isEmpty()
        && (count < guide::fewestCompared || count > guide::mostCompared)) {
        //: compare is a command
        commandLine->error = Tr::tr("compare takes two to five codes: statuscat compare 401 403");
    }
}

void printText(const guide::Comparison &comparison, const core::Catalogue &catalogue,
               TextPage *page)
{
    const bool isBeside = page->hasRoomFor(static_cast<int>(comparison.codes.size()));
    QStringList names;
    QStringList titles;
    for (const int code : comparison.codes) {
        names << core::codeText(code);
        titles << (isBeside ? catalogue.title(code) : catalogue.find(code)->title);
    }
    if (comparison.decisions.isEmpty()) {
        page->heading(comparison.title());
    }
    page->beside(titles, names);
    for (const guide::Decision &decision : comparison.decisions) {
        page->heading(decision.question);
        page->beside(decision.answers, names);
    }
    for (const guide::Row &row : comparison.rows) {
        if (row.differs()) {
            page->heading(row.name);
            page->beside(guide::cellTexts(row), names);
        }
    }
    if (const QString same = guide::sameForAll(comparison); !same.isEmpty()) {
        page->emptyLine();
        page->paragraph(same);
    }
}

int compare(const CommandLine &commandLine, const Session &session)
{
    const core::Catalogue &catalogue = session.catalogue;
    for (const int code : commandLine.codes) {
        if (!catalogue.find(code)) {
            return printUnassigned(code, session.err);
        }
    }
    const QStringList chosen = session.choices ? session.choices().ecosystems : QStringList();
    const QString ecosystem = commandLine.ecosystem.isEmpty()
        ? catalogue.constants().known(chosen).value(0)
        : commandLine.ecosystem;
    if (!catalogue.constants().find(ecosystem)) {
        return failUnknownEcosystem(ecosystem, session.err);
    }
    const guide::Guide guide(catalogue);
    const guide::Comparison comparison =
        guide::compare(catalogue, guide, commandLine.codes, ecosystem);
    if (commandLine.json) {
        session.out << QString::fromUtf8(
            QJsonDocument(guide::comparisonJson(comparison, catalogue)).toJson());
    } else if (commandLine.markdown) {
        session.out << guide::comparisonMarkdown(comparison, catalogue);
    } else {
        const Ink ink(commandLine.color, session.terminal);
        TextPage page(ink, session.terminal, session.out);
        printText(comparison, catalogue, &page);
    }
    return core::Found;
}

} // namespace

Command compareCommand()
{
    return {
        .name = u"compare"_s,
        .operands = {codeOperand(u"CODE"_s), codeOperand(u"CODE..."_s)},
        //: command line help
        .meaning = Tr::tr("Print two to five codes side by side"),
        .detail = u"First comes the question that decides between them, with the answer of "
                  "each, then what differs, and at the end what is the same for all."_s,
        .options = {{.name = u"as"_s,
                     .value = ecosystemOperand(u"ECOSYSTEM"_s),
                     //: command line help
                     .meaning = Tr::tr("Print what an ecosystem calls the code"),
                     .apply = [](const QString &value,
                                 CommandLine *line) { line->ecosystem = value; }},
                    jsonOption(),
                    {.name = u"markdown"_s,
                     //: command line help
                     .meaning = Tr::tr("Print a Markdown table"),
                     .choice = u"answer"_s,
                     .apply = [](const QString &, CommandLine *line) { line->markdown = true; }},
                    colorOption()},
        .read = readCompare,
        .run = compare};
}

} // namespace cli
