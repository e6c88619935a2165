// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

#include <core/printable.h>
#include <core/status.h>
#include <core/wording.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QList<Candidate> codes(const core::Catalogue &catalogue)
{
    QList<Candidate> result;
    for (const core::StatusSummary &summary : catalogue.codes()) {
        result << Candidate {core::codeText(summary.code), summary.title};
    }
    return result;
}

QList<Candidate> ecosystems(const core::Catalogue &catalogue)
{
    QList<Candidate> result;
    for (const core::Ecosystem &ecosystem : catalogue.constants().ecosystems()) {
        result << Candidate {ecosystem.id, ecosystem.name};
    }
    return result;
}

} // namespace

Option jsonOption()
{
    return {.name = u"json"_s,
            //: command line help
            .meaning = Tr::tr("Print JSON"),
            .choice = u"answer"_s,
            .apply = [](const QString &, CommandLine *line) { line->json = true; }};
}

Option colorOption()
{
    return {.name = u"color"_s,
            .value = {.name = u"WHEN"_s, .words = {u"auto"_s, u"always"_s, u"never"_s}},
            //: command line help
            .meaning = Tr::tr("Show colors and links"),
            .detail = u"If not given, on a terminal, unless NO_COLOR, CLICOLOR=0 or TERM=dumb is "
                      "set; CLICOLOR_FORCE=1 shows colors everywhere."_s,
            .apply = [](const QString &value, CommandLine *line) {
                line->color = value == "always"_L1 ? When::Always
                    : value == "never"_L1          ? When::Never
                                                   : When::Auto;
            }};
}

Operand codeOperand(const QString &name)
{
    return {.name = name, .candidates = codes};
}

Operand ecosystemOperand(const QString &name)
{
    return {.name = name, .candidates = ecosystems};
}

void readCode(const QString &word, CommandLine *commandLine)
{
    commandLine->code = word.toInt();
    if (!core::isCodeText(word)) {
        //: %1: what was typed
        commandLine->error =
            Tr::tr("\"%1\" is not a status code: that is three digits, such as 404.").arg(word);
    }
}

int fail(core::ExitCode code, const QString &reason, QTextStream &err)
{
    err << "statuscat: " << core::printable(reason) << '\n';
    return code;
}

QString nameOfFile(const QString &file)
{
    //: a file that is read
    return file == "-"_L1 ? Tr::tr("Standard input") : core::printable(file);
}

int failUnreadable(const QString &file, const QString &reason, QTextStream &err)
{
    //: %1: a file; %2: reason
    return fail(core::WrongUsage, Tr::tr("%1 cannot be read: %2").arg(nameOfFile(file), reason),
                err);
}

int failUnknownEcosystem(const QString &id, QTextStream &err)
{
    //: %1: what was typed
    return fail(core::WrongUsage,
                Tr::tr("There is no ecosystem \"%1\"; statuscat constants lists them.").arg(id),
                err);
}

int printUnassigned(int code, QTextStream &err)
{
    err << core::unassignedText(code) << '\n';
    return core::NothingFound;
}

} // namespace cli
