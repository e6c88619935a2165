// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <net/checkqueue.h>
#include <net/rulebook.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int urlCount = 1000;
constexpr int rounds = 5;

/// Loopback addresses, so that two a host make eight at once.
const QStringList hosts {u"127.0.0.1"_s, u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.4"_s};

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(
        name, qEnvironmentVariable("PATH").split(u':') << u"/usr/sbin"_s << u"/usr/local/sbin"_s);
}

QByteArray configuration(const QString &folder, quint16 port)
{
    QByteArray text = "daemon off; master_process off; pid FOLDER/pid; error_log FOLDER/errors;\n"
                      "events { worker_connections 1024; }\n"
                      "http { access_log off; keepalive_requests 100000;\n";
    for (const char *name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
        text += QByteArray(name) + "_temp_path FOLDER/" + name + ";\n";
    }
    text.replace("FOLDER", folder.toUtf8());
    text += "server {\n";
    for (const QString &host : hosts) {
        text += "listen " + host.toUtf8() + ':' + QByteArray::number(port) + ";\n";
    }
    return text + "location / { return 200 \"a page\"; } location /404 { return 404; } } }\n";
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Whether @p server listens; it may take a moment to get there, or end at once.
bool waitForServer(QProcess *server, quint16 port)
{
    constexpr int patience = 10'000;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patience && !server->waitForFinished(20)) {
        QTcpSocket socket;
        socket.connectToHost(hosts.last(), port);
        if (socket.waitForConnected()) {
            return true;
        }
    }
    return false;
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
    const QString nginx = program(u"nginx"_s);
    const QString curl = program(u"curl"_s);
    if (nginx.isEmpty() || curl.isEmpty()) {
        return fail(u"needs nginx and curl"_s);
    }
    const QTemporaryDir folder;
    const quint16 port = freePort();
    QByteArray list;
    QList<net::CheckRequest> requests;
    for (int i = 0; i < urlCount; ++i) {
        const QString url =
            u"http://%1:%2/%3"_s.arg(hosts.at(i % hosts.size()), QString::number(port),
                                     i % 10 == 0 ? u"404"_s : QString::number(i));
        requests << net::CheckRequest {.url = QUrl(url)};
        list += "url = \"" + url.toUtf8() + "\"\n";
    }
    if (!write(folder.filePath(u"conf"_s), configuration(folder.path(), port))
        || !write(folder.filePath(u"list"_s), list)) {
        return fail(u"cannot write to a temporary folder"_s);
    }
    QProcess server;
    server.start(nginx, {u"-p"_s, folder.path(), u"-c"_s, folder.filePath(u"conf"_s)});
    if (!waitForServer(&server, port)) {
        return fail(u"nginx does not start: "_s + QString::fromUtf8(server.readAllStandardError()));
    }

    const core::Catalogue catalogue = core::Catalogue::embedded();
    const net::RuleBook rules(catalogue);
    net::CheckQueue queue(rules);
    const long before = peakKilobytes();
    QList<double> ours;
    QList<double> theirs;
    QList<double> theirsAnew; // with a connection for each URL
    for (int round = 0; round < rounds; ++round) { // in turn, so that a busy machine meets both
        theirs << curlAll(curl, folder.filePath(u"list"_s));
        theirsAnew << curlAll(curl, folder.filePath(u"list"_s),
                              {u"--header"_s, u"Connection: close"_s});
        ours << checkAll(requests, &queue);
    }
    server.kill();
    server.waitForFinished();
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
