// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared.h"

#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QList<Candidate> codes(const core::Catalogue &catalogue)
{
    QList<Candidate> result;
    for (const core::StatusSummary &summary : catalogue.codes()) {
        result << Candidate {core::codeText(summary.code), summary.title()};
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

Operand codeOperand(const QString &name)
{
    return {.name = name, .candidates = codes};
}

Operand ecosystemOperand(const QString &name)
{
    return {.name = name, .candidates = ecosystems};
}

bool isCode(const QString &word)
{
    static const QRegularExpression pattern(u"^\\d{3}$"_s);
    return pattern.match(word).hasMatch();
}

void readCode(const QString &word, CommandLine *commandLine)
{
    commandLine->code = word.toInt();
    if (!isCode(word)) {
        //: %1: what was typed
        commandLine->error =
            Tr::tr("\"%1\" is not a status code: that is three digits, such as 404.").arg(word);
    }
}

int fail(core::ExitCode code, const QString &reason, QTextStream &err)
{
    err << "statuscat: " << reason << '\n';
    return code;
}

int failUnknownEcosystem(const QString &id, QTextStream &err)
{
    //: %1: what was typed
    return fail(core::WrongUsage,
                Tr::tr("There is no ecosystem \"%1\"; statuscat constants lists them.").arg(id),
                err);
}

QString codeAndPhrase(const core::Catalogue &catalogue, int code)
{
    const core::StatusSummary *summary = catalogue.find(code);
    const QString phrase = summary ? summary->phrase : QString();
    return phrase.isEmpty() ? core::codeText(code) : core::codeText(code) + u' ' + phrase;
}

int printUnassigned(const core::Catalogue &catalogue, int code, QTextStream &err)
{
    if (core::classOf(code) == core::StatusClass::Outside) {
        //: %1: a number below 100 or above 599
        err << Tr::tr("%1 is not a valid status code; treat it as a server error, 5xx (RFC 9110, "
                      "section 15).")
                   .arg(core::codeText(code));
    } else {
        //: 299; 200 OK
        err << Tr::tr("%1 is not assigned; treat it as %2 (RFC 9110, section 15).")
                   .arg(core::codeText(code), codeAndPhrase(catalogue, code / 100 * 100));
    }
    err << '\n';
    return core::NothingFound;
}

} // namespace cli
