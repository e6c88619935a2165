// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void printRow(const QString &form, const QString &meaning, QTextStream &out)
{
    constexpr qsizetype column = 45;
    const bool fits = form.size() < column;
    out << (fits ? form.leftJustified(column) : form + u'\n' + QString(column, u' ')) << meaning
        << '\n';
}

void printOptions(const QList<Option> &options, QTextStream &out)
{
    for (const Option &option : options) {
        const Operand &value = option.value;
        QString form = "    --"_L1 + option.name;
        if (!value.name.isEmpty()) {
            form += u' ' + (value.words.isEmpty() ? value.name : value.words.join(u'|'));
        }
        printRow(form, option.meaning, out);
    }
}

/// The table of @p command: how it is called, and its options.
void printCommand(const Command &command, QTextStream &out)
{
    QStringList form {u"statuscat"_s};
    if (!command.name.isEmpty()) {
        form << (command.letter.isEmpty() ? command.name
                                          : u'-' + command.letter + ", "_L1 + command.name);
    }
    for (const Operand &operand : command.operands) {
        form << operand.name;
    }
    printRow(form.join(u' '), command.meaning, out);
    printOptions(command.options, out);
}

void readWords(const QStringList &words, CommandLine *commandLine)
{
    commandLine->text = words.value(0);
}

/// Everything, or what belongs to the command that was asked about.
int printHelp(const CommandLine &commandLine, const Session &session)
{
    QTextStream &out = session.out;
    const QList<Command> all = commands();
    for (const Command &command : all) {
        if (!command.name.isEmpty() && command.name == commandLine.text) {
            printCommand(command, out);
            printOptions(commonOptions(), out);
            return core::Found;
        }
    }
    //: command line help
    out << Tr::tr("HTTP status codes, explained and drawn.") << "\n\n";
    for (const Command &command : all) {
        printCommand(command, out);
    }
    //: command line help
    printRow(u"statuscat -- TEXT"_s, Tr::tr("Look for a text that is also a command"), out);
    //: command line help; options follow
    out << '\n' << Tr::tr("With each of them:") << '\n';
    printOptions(commonOptions(), out);
    //: command line help
    out << '\n'
        << Tr::tr("Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 cannot write.") << '\n';
    //: command line help
    out << Tr::tr("Of check: 0 final status 1xx to 3xx, 1 4xx or 5xx, 3 none came; of several the "
                  "gravest.")
        << '\n';
    return core::Found;
}

int printVersion(const CommandLine &, const Session &session)
{
    session.out << "statuscat " << QCoreApplication::applicationVersion() << '\n';
    return core::Found;
}

} // namespace

Command helpCommand()
{
    return {.name = u"--help"_s,
            .letter = u"h"_s,
            //: command line help
            .meaning = Tr::tr("Print this text; beside a command, what belongs to it"),
            .isAlways = true,
            .read = readWords,
            .run = printHelp};
}

Command versionCommand()
{
    return {.name = u"--version"_s,
            .letter = u"v"_s,
            //: command line help
            .meaning = Tr::tr("Print the version"),
            .isAlways = true,
            .read = readWords,
            .run = printVersion};
}

} // namespace cli
