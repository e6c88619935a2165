// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "commands.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// An error if @p parser saw an option that @p command has no use for.
QString misplacedOption(const QCommandLineParser &parser, const QList<Command> &all,
                        const Command &command)
{
    for (const QString &name : parser.optionNames()) {
        QStringList places;
        for (const Command &other : all) {
            const bool isWindow = other.name.isEmpty() || name == other.optionName();
            if (other.takes(name)) {
                //: where an option belongs
                places << (isWindow ? Tr::tr("the window") : other.name);
            }
        }
        if (!command.takes(name)) {
            //: %2: a list of commands
            return Tr::tr("The option --%1 belongs to: %2.").arg(name, places.join(", "_L1));
        }
    }
    return {};
}

/// Applies @p option unless @p value is none that its table knows.
void applyValue(const Option &option, const QString &value, CommandLine *commandLine)
{
    const QString typed = value.simplified().left(40);
    const QStringList &words = option.value.words;
    if (!words.isEmpty()) {
        const auto word =
            std::find_if(words.cbegin(), words.cend(), [&value](const QString &known) {
                return known.compare(value, Qt::CaseInsensitive) == 0;
            });
        if (word != words.cend()) {
            option.apply(*word, commandLine);
        } else {
            //: %1: an option; %2: a list; %3: what was typed
            commandLine->error = Tr::tr("The --%1 is one of %2, not \"%3\".")
                                     .arg(option.name, words.join(", "_L1), typed);
        }
        return;
    }
    if (const std::optional<Range> &range = option.value.range) {
        bool isNumber = false;
        const double number = range->isWhole ? value.toInt(&isNumber) : value.toDouble(&isNumber);
        if (!isNumber || !(number >= range->least && number <= range->most)) {
            //: %1: an option; %2, %3: numbers; %4: what was typed
            commandLine->error = Tr::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                                     .arg(option.name, QString::number(range->least),
                                          QString::number(range->most), typed);
            return;
        }
    }
    option.apply(value, commandLine);
}

/// Applies those of @p options that @p parser saw, up to the first error.
void applyOptions(const QCommandLineParser &parser, const QList<Option> &options,
                  CommandLine *commandLine)
{
    for (const Option &option : options) {
        QStringList values(parser.isSet(option.name) ? 1 : 0);
        if (!values.isEmpty() && !option.value.name.isEmpty()) {
            values = parser.values(option.name);
            values = values.mid(option.isRepeated ? 0 : values.size() - 1);
        }
        for (const QString &value : values) {
            if (commandLine->error.isEmpty()) {
                applyValue(option, value, commandLine);
            }
        }
    }
}

} // namespace

bool CommandLine::needsWindow() const
{
    return error.isEmpty() && (action == Action::Window || action == Action::Screenshot);
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine commandLine;
    if (arguments.value(1) == "__complete"_L1) {
        commandLine.action = CommandLine::Action::Run;
        commandLine.run = complete;
        commandLine.words = arguments.sliced(2);
        return commandLine;
    }
    const QList<Command> all = commands();
    QCommandLineParser parser;
    addOptions(all, &parser);

    // The parser does not tell what stood behind "--", where no word is a command.
    const qsizetype dashes = arguments.indexOf("--"_L1);
    const qsizetype end = dashes < 0 ? arguments.size() : dashes;
    const bool isUnderstood = parser.parse(arguments.first(end));
    applyOptions(parser, commonOptions(), &commandLine); // first: errors are told in the language
    if (!isUnderstood) {
        commandLine.error = parser.errorText();
    }
    if (!commandLine.error.isEmpty()) {
        return commandLine;
    }
    QStringList words = parser.positionalArguments();
    const Command &command = takeCommand(all, parser, &words);
    words += arguments.sliced(qMin(end + 1, arguments.size()));
    commandLine.action = command.action;
    commandLine.command = command.name;
    commandLine.run = command.run;
    if (!command.isAlways) {
        commandLine.error = misplacedOption(parser, all, command);
    }
    applyOptions(parser, command.options, &commandLine);
    if (commandLine.error.isEmpty()) {
        command.read(words, &commandLine);
    }
    return commandLine;
}

} // namespace cli
