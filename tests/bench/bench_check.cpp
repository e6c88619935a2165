// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageserver.h"

#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int urlCount = 1000;
constexpr int rounds = 5;

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Milliseconds for a check of all, or -1 if not all gave a status.
double checkAll(const QList<net::CheckRequest> &requests, net::CheckQueue *queue)
{
    QElapsedTimer clock;
    QEventLoop loop;
    QObject::connect(queue, &net::CheckQueue::finished, &loop, &QEventLoop::quit);
    clock.start();
    queue->start(requests);
    loop.exec();
    const auto time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return std::all_of(queue->results().cbegin(), queue->results().cend(),
                       [](const net::CheckResult &result) { return result.finalStatus() != 0; })
        ? time
        : -1;
}

/// Milliseconds that curl takes for the list in the file @p list, or -1 if it failed.
double curlAll(const QString &curl, const QString &list, const QStringList &options = {})
{
    QElapsedTimer clock;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    clock.start();
    process.start(curl,
                  QStringList {u"--silent"_s, u"--show-error"_s, u"--parallel"_s,
                               u"--parallel-max"_s, u"8"_s, u"--location"_s, u"--config"_s, list}
                      + options);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

long peakKilobytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

int fail(const QString &reason)
{
    std::fprintf(stderr, "bench_check: %s\n", qUtf8Printable(reason));
    return 1;
}

} // namespace

/// Prints how long 1000 checks of a loopback nginx take beside curl with as many at once, and how
/// much memory. Both leave connections open for the next URL; beside that, curl with a connection
/// for each shows what this saves.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString curl = findProgram(u"curl"_s);
    PageServer server;
    if (curl.isEmpty() || !server.start()) {
        return fail(u"needs nginx and curl"_s);
    }
    QByteArray list;
    QList<net::CheckRequest> requests;
    for (const QUrl &url : server.urls(urlCount)) {
        requests << net::CheckRequest {.url = url};
        list += "url = \"" + url.toEncoded() + "\"\n";
    }
    const QString listFile = server.path(u"list"_s);
    if (!write(listFile, list)) {
        return fail(u"cannot write to a temporary folder"_s);
    }

    const core::Catalogue catalogue = core::Catalogue::embedded();
    const net::RuleBook rules(catalogue);
    net::CheckQueue queue(rules);
    const long before = peakKilobytes();
    QList<double> ours;
    QList<double> theirs;
    QList<double> theirsAnew; // with a connection for each URL
    for (int round = 0; round < rounds; ++round) { // in turn, so that a busy machine meets both
        theirs << curlAll(curl, listFile);
        theirsAnew << curlAll(curl, listFile, {u"--header"_s, u"Connection: close"_s});
        ours << checkAll(requests, &queue);
    }
    if (ours.contains(-1) || theirs.contains(-1) || theirsAnew.contains(-1)) {
        return fail(u"not every URL gave a status"_s);
    }
    const auto best = [](const QList<double> &times) {
        return *std::min_element(times.cbegin(), times.cend());
    };
    std::printf("%d URLs, best of %d: statuscat %.0f ms\n", urlCount, rounds, best(ours));
    std::printf("curl %.0f ms, ratio %.2f\n", best(theirs), best(ours) / best(theirs));
    std::printf("curl with a connection for each URL %.0f ms, ratio %.2f\n", best(theirsAnew),
                best(ours) / best(theirsAnew));
    std::printf("peak memory: %ld kB, of which the checks and their results %ld kB\n",
                peakKilobytes(), peakKilobytes() - before);
    return 0;
}
