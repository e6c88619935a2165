// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rundeep.h"

#include "resultprinter.h"

#include <instance/unixsignals.h>
#include <net/check/deepcheck.h>
#include <net/check/rulebook.h>

#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

int runDeepCheck(const net::CheckRequest &request, const CommandLine &commandLine,
                 const Session &session)
{
    const net::RuleBook rules(session.catalogue);
    net::UrlCheck plain(rules);
    net::DeepCheck deep(rules);
    const instance::UnixSignals endSignals;
    QEventLoop loop;
    bool wasInterrupted = false;
    QObject::connect(&plain, &net::UrlCheck::finished, &loop, [&] {
        const qsizetype count = net::DeepCheck::requestsFor(plain.result());
        if (count == 0 || wasInterrupted) {
            loop.quit();
            return;
        }
        //: a number of requests that a deep check sends after the plain one
        session.err << Tr::tr("Requests to come: %1").arg(count) << '\n';
        session.err.flush();
        deep.start(plain.result());
    });
    QObject::connect(&deep, &net::DeepCheck::finished, &loop, &QEventLoop::quit);
    QObject::connect(&endSignals, &instance::UnixSignals::received, &loop, [&] {
        wasInterrupted = true;
        plain.cancel();
        deep.cancel();
        loop.quit();
    });
    plain.start(request);
    loop.exec();

    net::CheckResult result = plain.result();
    result.deep = deep.findings();
    ResultPrinter printer(commandLine.jsonLines, commandLine, session);
    printer.print(result);
    session.out.flush();
    return checkExitCode(result, commandLine, session.err);
}

} // namespace cli
