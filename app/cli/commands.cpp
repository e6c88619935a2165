// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "shared.h"

#include <QCommandLineParser>
#include <QSet>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QList<Command> commands()
{
    return {windowCommand(),     showCommand(),      searchCommand(),  countCommand(),
            listCommand(),       constantsCommand(), compareCommand(), chooseCommand(),
            checkCommand(),      pictureCommand(),   posterCommand(),  respondCommand(),
            screenshotCommand(), serviceCommand(),   helpCommand(),    versionCommand()};
}

QList<Option> commonOptions()
{
    static const QStringList languages = core::languages();
    return {{.name = u"language"_s,
             .value = {.name = u"CODE"_s, .words = languages},
             //: command line help
             .meaning = Tr::tr("Speak this language for once, such as de"),
             .apply = [](const QString &value, CommandLine *line) { line->language = value; }}};
}

QList<Option> optionsOf(const Command &command)
{
    return command.options + commonOptions();
}

bool Command::takes(const QString &option) const
{
    const QList<Option> all = optionsOf(*this);
    return option == optionName()
        || std::any_of(all.cbegin(), all.cend(),
                       [&option](const Option &other) { return other.name == option; });
}

void addOptions(const QList<Command> &commands, QCommandLineParser *parser)
{
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QSet<QString> known {QString()};
    const auto add = [&known, parser](const QString &name, const Operand &value) {
        if (!known.contains(name)) {
            known << name;
            parser->addOption({name, {}, value.name});
        }
    };
    for (const Command &command : commands) {
        add(command.optionName(), command.operands.value(0));
        add(command.letter, {});
        for (const Option &option : optionsOf(command)) {
            add(option.name, option.value);
        }
    }
}

const Command &takeCommand(const QList<Command> &commands, const QCommandLineParser &parser,
                           QStringList *words)
{
    const QStringList given = parser.optionNames();
    const QString word = words->value(0);
    const Command *found = &commands.first();
    for (const Command &command : commands) {
        const bool isGiven = given.contains(command.optionName()) || given.contains(command.letter);
        if (command.isAlways && isGiven) {
            return command;
        }
        const bool isWord = !word.isEmpty() && command.name == word;
        if (isWord || (isGiven && found == &commands.first())) {
            found = &command;
        }
    }
    if (!found->optionName().isEmpty() && !found->operands.isEmpty()) {
        words->prepend(parser.value(found->optionName()));
    } else if (!found->name.isEmpty() && found->optionName().isEmpty()) {
        words->removeFirst();
    }
    return *found;
}

int runCommand(const CommandLine &commandLine, const Session &session)
{
    QTextStream &out = session.out;
    if (!commandLine.error.isEmpty()) {
        fail(core::WrongUsage, commandLine.error, session.err);
        //: %1: a command
        session.err << Tr::tr("See: %1").arg("statuscat --help"_L1) << '\n';
        return core::WrongUsage;
    }
    const int code = commandLine.run(commandLine, session);
    out.flush();
    if (out.status() != QTextStream::Ok) {
        const QString reason = out.device() ? out.device()->errorString() : QString();
        //: %1: reason
        return fail(core::CannotWrite, Tr::tr("The output cannot be written: %1").arg(reason),
                    session.err);
    }
    return code;
}

} // namespace cli
