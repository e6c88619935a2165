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
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int counts[] = {1000, 20'000};

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

/// Milliseconds that processors worked for @p who, RUSAGE_SELF or RUSAGE_CHILDREN.
double processorTime(int who)
{
    rusage usage {};
    getrusage(who, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
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

/// The best of some rounds, in milliseconds.
struct Times
{
    double ours = 0;
    double theirs = 0;
    double theirsAnew = 0; ///< curl with a connection for each URL
    double ourWork = 0; ///< of the processor
    double theirWork = 0;
};

/// Checks @p requests and lets curl ask for those in the file @p list, in turn, so that a busy
/// machine meets both. None if not every URL gave a status.
std::optional<Times> measure(const QList<net::CheckRequest> &requests, const net::RuleBook &rules,
                             const QString &curl, const QString &list)
{
    constexpr int rounds = 5;
    QList<double> ours;
    QList<double> theirs;
    QList<double> theirsAnew;
    QList<double> ourWork;
    QList<double> theirWork;
    for (int round = 0; round < rounds; ++round) {
        net::CheckQueue queue(rules);
        const double beforeCurl = processorTime(RUSAGE_CHILDREN);
        theirs << curlAll(curl, list);
        theirWork << processorTime(RUSAGE_CHILDREN) - beforeCurl;
        theirsAnew << curlAll(curl, list, {u"--header"_s, u"Connection: close"_s});
        const double beforeCheck = processorTime(RUSAGE_SELF);
        ours << checkAll(requests, &queue);
        ourWork << processorTime(RUSAGE_SELF) - beforeCheck;
    }
    if (ours.contains(-1) || theirs.contains(-1) || theirsAnew.contains(-1)) {
        return {};
    }
    const auto best = [](const QList<double> &times) {
        return *std::min_element(times.cbegin(), times.cend());
    };
    return Times {.ours = best(ours),
                  .theirs = best(theirs),
                  .theirsAnew = best(theirsAnew),
                  .ourWork = best(ourWork),
                  .theirWork = best(theirWork)};
}

} // namespace

/// Prints how long 1000 and 20 000 checks of a loopback nginx take beside curl with as many at
/// once, and how much memory. Both leave connections open for the next URL; beside that, curl with
/// a connection for each shows what this saves.
int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the command does
    const QCoreApplication application(argc, argv);
    const QString curl = findProgram(u"curl"_s);
    PageServer server;
    if (curl.isEmpty() || !server.start()) {
        return fail(u"needs nginx and curl"_s);
    }
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const net::RuleBook rules(catalogue);
    const long before = peakKilobytes();
    for (const int count : counts) {
        QByteArray list;
        QList<net::CheckRequest> requests;
        for (const QUrl &url : server.urls(count)) {
            requests << net::CheckRequest {.url = url};
            list += "url = \"" + url.toEncoded() + "\"\n";
        }
        const QString listFile = server.path(u"list"_s);
        if (!write(listFile, list)) {
            return fail(u"cannot write to a temporary folder"_s);
        }
        const std::optional<Times> times = measure(requests, rules, curl, listFile);
        if (!times) {
            return fail(u"not every URL gave a status"_s);
        }
        std::printf("%d URLs: statuscat %.0f ms, curl %.0f ms, ratio %.2f\n", count, times->ours,
                    times->theirs, times->ours / times->theirs);
        std::printf("    of the processor %.0f ms and %.0f ms, ratio %.2f\n", times->ourWork,
                    times->theirWork, times->ourWork / times->theirWork);
        std::printf("    curl with a connection for each URL %.0f ms, ratio %.2f\n",
                    times->theirsAnew, times->ours / times->theirsAnew);
        std::printf("    peak memory %ld kB, of which the checks and their results %ld kB\n",
                    peakKilobytes(), peakKilobytes() - before);
    }
    return 0;
}
