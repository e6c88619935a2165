// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"
#include "textpage.h"

#include <guide/guidetree.h>
#include <guide/requiredheaders.h>
#include <guide/walk.h>

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using guide::Answer;
using guide::End;
using guide::Guide;
using guide::Walk;

void readChoose(const QStringList &words, CommandLine *commandLine)
{
    if (!words.isEmpty()) {
        //: choose is a command; %1: what was typed
        commandLine->error = Tr::tr("choose takes no \"%1\".").arg(words.first());
    }
}

void printAnswer(qsizetype number, const QString &text, TextPage *page)
{
    page->paragraph(text, u"     "_s, "  "_L1 + QString::number(number) + "  "_L1);
}

void printQuestion(const Walk &walk, TextPage *page)
{
    page->heading(walk.question()->text);
    qsizetype number = 0;
    for (const Answer &answer : walk.question()->answers) {
        printAnswer(++number, answer.text, page);
    }
    //: an answer to a question
    printAnswer(0, Tr::tr("I don't know"), page);
}

void printRequiredHeaders(const core::Status &status, TextPage *page)
{
    const QList<guide::RequiredHeaders> all = guide::requiredHeaders(status);
    if (!all.isEmpty()) {
        //: header fields that an answer must have
        page->heading(Tr::tr("Required headers"));
    }
    for (const guide::RequiredHeaders &headers : all) {
        const QString names = headers.names.join(", "_L1);
        page->item(headers.note.isEmpty() ? names : names + ": "_L1 + headers.note);
    }
}

void printDispute(const End &end, TextPage *page)
{
    if (!end.dispute) {
        return;
    }
    page->heading(end.dispute->question);
    if (end.style) {
        //: %1: an authority, such as Zalando, by whose rules a disputed code was chosen
        page->paragraph(Tr::tr("Decided by the house style: %1").arg(end.style->name), u"  "_s);
    }
    for (const guide::Position &position : end.dispute->positions) {
        page->item(core::codeText(position.code) + ", "_L1 + position.by + ": "_L1
                   + position.because + u' ' + position.source);
    }
}

void printClose(const Walk &walk, const core::Catalogue &catalogue, TextPage *page)
{
    const QList<guide::RuledOut> close = walk.close();
    if (!close.isEmpty()) {
        //: above codes that are nearly right, with what would have to be true for each
        page->heading(Tr::tr("Close, but not this"));
    }
    for (const guide::RuledOut &out : close) {
        page->item(catalogue.title(out.code) + ": "_L1
                   + walk.path().at(out.step).question->answers.at(out.answer).text);
    }
}

void printEnd(const Walk &walk, const core::Catalogue &catalogue, TextPage *page)
{
    const std::optional<End> end = walk.end();
    page->heading(catalogue.title(end->code));
    page->paragraph(end->because, u"  "_s);
    printRequiredHeaders(catalogue.status(end->code), page);
    printDispute(*end, page);
    printClose(walk, catalogue, page);
}

void printNearest(const Walk &walk, const core::Catalogue &catalogue, TextPage *page)
{
    QStringList numbers;
    //: above the codes that may be right
    page->heading(Tr::tr("Nearest codes"));
    for (const int code : walk.nearest(catalogue)) {
        page->item(catalogue.title(code));
        numbers << core::codeText(code);
    }
    if (numbers.size() > 1) {
        const QString command = "statuscat compare "_L1 + numbers.join(u' ');
        page->paragraph(Tr::tr("See: %1").arg(command));
    }
}

/// Takes @p line as the answer; false if it is none.
bool take(const QString &line, Walk *walk)
{
    if (line == "b"_L1) {
        return walk->back();
    }
    bool isNumber = false;
    const int number = line.toInt(&isNumber);
    return isNumber && walk->answer(number - 1);
}

/// Asks until there is an end, or no more input.
int ask(Walk *walk, const Session &session, TextPage *page)
{
    QTextStream standardInput(stdin);
    QTextStream &in = session.in ? *session.in : standardInput;
    const core::Catalogue &catalogue = session.catalogue;
    while (walk->question()) {
        printQuestion(*walk, page);
        session.out << "> " << Qt::flush;
        QString line;
        if (!in.readLineInto(&line)) {
            session.out << '\n';
            return core::NothingFound;
        }
        line = line.trimmed();
        if (line == "0"_L1) {
            printNearest(*walk, catalogue, page);
            return core::Found;
        }
        if (!take(line, walk)) {
            const auto most = static_cast<int>(walk->question()->answers.size());
            //: %1: the largest number that can be typed
            session.err << Tr::tr("Type a number from 0 to %1, or b to go back.").arg(most) << '\n'
                        << Qt::flush;
        }
    }
    printEnd(*walk, catalogue, page);
    return core::Found;
}

int choose(const CommandLine &commandLine, const Session &session)
{
    const Guide guide(session.catalogue);
    if (!commandLine.style.isEmpty() && !guide.style(commandLine.style)) {
        //: %1: what was typed
        return fail(core::WrongUsage, Tr::tr("There is no style \"%1\".").arg(commandLine.style),
                    session.err);
    }
    if (commandLine.json) {
        session.out << QString::fromUtf8(
            QJsonDocument(guide::guideTree(guide, commandLine.style)).toJson());
        return core::Found;
    }
    const Ink ink(commandLine.color, session.terminal);
    TextPage page(ink, session.terminal, session.out);
    Walk walk(guide, {}, commandLine.style);
    return ask(&walk, session, &page);
}

QList<Candidate> styles(const core::Catalogue &catalogue)
{
    QList<Candidate> result;
    const Guide guide(catalogue);
    for (const guide::Style &style : guide.styles()) {
        result << Candidate {style.id, style.name};
    }
    return result;
}

} // namespace

Command chooseCommand()
{
    return {
        .name = u"choose"_s,
        //: command line help
        .meaning = Tr::tr("Ask about a situation and tell the code to send"),
        .detail = u"Answers are numbers, a line each; b goes back, and the end of the input "
                  "ends it. Where authorities disagree, it says who defends what."_s,
        .options = {{.name = u"style"_s,
                     .value = {.name = u"STYLE"_s, .candidates = styles},
                     //: command line help
                     .meaning = Tr::tr("Decide what is disputed by these rules"),
                     .detail = u"They are rfc9110, zalando, azure, google, paypal and "
                               "jsonapi."_s,
                     .apply = [](const QString &value, CommandLine *line) { line->style = value; }},
                    {.name = u"json"_s,
                     //: command line help
                     .meaning = Tr::tr("Print all questions as JSON"),
                     .apply = [](const QString &, CommandLine *line) { line->json = true; }},
                    colorOption()},
        .read = readChoose,
        .run = choose};
}

} // namespace cli
