// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include <core/copytext.h>
#include <core/wording.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

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

void printLine(const core::StatusSummary &summary, QTextStream &out)
{
    out << core::codeText(summary.code) << "  " << summary.title() << "  ("
        << core::withoutMarkup(summary.summary) << ")\n";
}

} // namespace cli
