// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/commands.h>

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

// Writes the manual page, which is English, in mdoc(7). The build runs it:
//
//     statuscat_manual TEMPLATE PAGE

namespace {

using cli::Command;
using cli::Operand;
using cli::Option;

/// @p text as lines that are no macros, one a sentence.
QString line(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace("--"_L1, "\\-\\-"_L1).replace(". "_L1, ".\n"_L1);
    return (text.startsWith(u'.') ? "\\&"_L1 : ""_L1) + text + u'\n';
}

/// "Op Ar URL ...".
QString place(const Operand &operand)
{
    QString name = operand.name;
    const bool isOptional = name.startsWith(u'[') && name.endsWith(u']');
    name = isOptional ? name.sliced(1).chopped(1) : name;
    name.replace(u'|', " | "_L1).replace("..."_L1, " ..."_L1);
    return name.isEmpty() ? name : (isOptional ? "Op Ar "_L1 : "Ar "_L1) + name;
}

QString places(const QList<Operand> &operands)
{
    QStringList result;
    for (const Operand &operand : operands) {
        result << place(operand);
    }
    return result.join(u' ');
}

/// "Fl -size Ar WIDTH".
QString form(const Option &option)
{
    return QString("Fl -"_L1 + option.name + u' ' + place(option.value)).trimmed();
}

/// "Cm show Ar CODE" or "Fl h , -help".
QString form(const Command &command)
{
    QString name = command.name.isEmpty() ? QString() : "Cm "_L1 + command.name;
    if (const QString option = command.optionName(); !option.isEmpty()) {
        name = "Fl "_L1 + (command.letter.isEmpty() ? QString() : command.letter + " , "_L1);
        name += u'-' + option;
    }
    return QString(name + u' ' + places(command.operands)).trimmed();
}

QString list(const QList<Option> &options)
{
    QString result;
    for (const Option &option : options) {
        result += ".It "_L1 + form(option) + u'\n' + line(option.meaning + u'.');
        if (!option.value.words.isEmpty()) {
            result += "One of\n.Cm "_L1 + option.value.words.join(" , "_L1) + " .\n"_L1;
        } else if (const std::optional<cli::Range> &range = option.value.range) {
            result += line(u"It is %1 to %2."_s.arg(range->least).arg(range->most));
        }
        result += option.detail.isEmpty() ? QString() : line(option.detail);
    }
    return result.isEmpty() ? result : ".Bl -tag -width Ds\n"_L1 + result + ".El\n"_L1;
}

QString synopsis(const QList<Command> &commands)
{
    QString result;
    for (const Command &command : commands) {
        result += ".Nm\n."_L1 + form(command);
        QString choice;
        for (const Option &option : command.options) { // those of one choice side by side
            const bool isSame = !choice.isEmpty() && option.choice == choice;
            choice = option.choice;
            result += (isSame ? " | "_L1 : "\n.Op "_L1) + form(option);
        }
        result += u'\n';
    }
    return result;
}

QString items(const QList<Command> &commands)
{
    QString result;
    for (const Command &command : commands) {
        result += ".It "_L1 + form(command) + u'\n' + line(command.meaning + u'.');
        result += command.detail.isEmpty() ? QString() : line(command.detail);
        result += list(command.options);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile source(arguments.value(1));
    QFile page(arguments.value(2));
    if (!source.open(QIODevice::ReadOnly) || !page.open(QIODevice::WriteOnly)) {
        QTextStream(stderr) << source.errorString() << '\n' << page.errorString() << '\n';
        return 1;
    }
    const QList<Command> commands = cli::commands();
    QString text = QString::fromUtf8(source.readAll());
    text.replace("@VERSION@"_L1, QStringLiteral(STATUSCAT_VERSION));
    text.replace("@SYNOPSIS@\n"_L1, synopsis(commands));
    text.replace("@COMMANDS@\n"_L1, items(commands));
    text.replace("@OPTIONS@\n"_L1, list(cli::commonOptions()));
    return page.write(text.toUtf8()) > 0 && page.flush() ? 0 : 1;
}
