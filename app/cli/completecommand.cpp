// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What stands behind the option @p word of one of @p commands; without a name if nothing does.
Operand valueOf(const QList<Command> &commands, const QString &word)
{
    for (const Command &command : commands) {
        if (word == command.name && !command.optionName().isEmpty()) {
            return command.operands.value(0);
        }
        for (const Option &option : optionsOf(command)) {
            if (word == "--"_L1 + option.name) {
                return option.value;
            }
        }
    }
    return {};
}

QList<Candidate> candidates(const Operand &operand, const core::Catalogue &catalogue)
{
    QList<Candidate> result =
        operand.candidates ? operand.candidates(catalogue) : QList<Candidate>();
    for (const QString &word : operand.words) {
        result << Candidate {word};
    }
    return result;
}

/// What stands in the place @p place behind @p command; the last operand, if it is repeated, in all
/// that follow.
Operand operandAt(const Command &command, qsizetype place)
{
    const QList<Operand> &all = command.operands;
    const bool isRepeated = !all.isEmpty() && all.last().name.endsWith("..."_L1);
    return all.value(isRepeated ? qMin(place, all.size() - 1) : place);
}

/// The options that @p command may still get, where @p given are there.
QList<Candidate> freeOptions(const Command &command, const QStringList &given)
{
    QStringList choices;
    QList<Candidate> result;
    for (const Option &option : optionsOf(command)) {
        if (given.contains(option.name) && !option.choice.isEmpty()) {
            choices << option.choice;
        }
    }
    for (const Option &option : optionsOf(command)) {
        if (option.isRepeated
            || (!given.contains(option.name) && !choices.contains(option.choice))) {
            result << Candidate {"--"_L1 + option.name, option.meaning};
        }
    }
    return result;
}

/// Those of @p commands that may begin where only the options @p given are there, named as words
/// or @p asOptions.
QList<Candidate> freeCommands(const QList<Command> &commands, const QStringList &given,
                              bool asOptions)
{
    QList<Candidate> result;
    for (const Command &command : commands) {
        const bool fits =
            std::all_of(given.cbegin(), given.cend(),
                        [&command](const QString &name) { return command.takes(name); });
        if (fits && !command.name.isEmpty() && command.optionName().isEmpty() != asOptions) {
            result << Candidate {command.name, command.meaning};
        }
    }
    return result;
}

/// What asks for help beside @p command, or if that is help, the command to tell about.
QList<Candidate> helpBeside(const Command &command, const QList<Command> &commands, bool isOption)
{
    const Command help = helpCommand();
    if (command.name == help.name && !isOption) {
        return freeCommands(commands, {}, false);
    }
    return isOption && !command.isAlways ? QList<Candidate> {{help.name, help.meaning}}
                                         : QList<Candidate>();
}

} // namespace

int complete(const CommandLine &commandLine, const Session &session)
{
    QStringList words = commandLine.words;
    QString typed = words.isEmpty() ? QString() : words.takeLast();
    QString prefix;
    if (typed == "="_L1) { // bash makes "--theme=dark" three words
        typed.clear();
    } else if (typed.startsWith("--"_L1) && typed.contains(u'=')) {
        prefix = typed.section(u'=', 0, 0);
        words << prefix;
        prefix += u'=';
    }
    words.removeAll(u"="_s);
    if (words.contains("--"_L1)) {
        return core::Found; // only texts behind it
    }
    const QList<Command> all = commands();
    QCommandLineParser parser;
    addOptions(all, &parser);
    parser.parse(QStringList {QString()} + words); // whatever is wrong so far
    const QStringList given = parser.optionNames();
    QStringList operands = parser.positionalArguments();
    const Command &command = takeCommand(all, parser, &operands);
    Operand operand = valueOf(QList {command} + all, words.value(words.size() - 1));
    QList<Candidate> found;
    if (operand.name.isEmpty() && prefix.isEmpty()) {
        const bool isOption = typed.startsWith(u'-');
        if (isOption) {
            found = freeOptions(command, given);
        } else {
            operand = operandAt(command, operands.size());
        }
        if (command.name.isEmpty() && operands.isEmpty()) {
            found += freeCommands(all, given, isOption);
        } else if (isOption || operands.isEmpty()) {
            found += helpBeside(command, all, isOption);
        }
    }
    for (const Candidate &candidate : found + candidates(operand, session.catalogue)) {
        const QString meaning = candidate.meaning.isEmpty() ? QString() : u'\t' + candidate.meaning;
        session.out << prefix << candidate.word << meaning << '\n';
    }
    if (!operand.files.isEmpty()) {
        session.out << ":files " << operand.files.join(u' ') << '\n';
    }
    return core::Found;
}

} // namespace cli
