// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>
#include <respond/server.h>

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What curl makes of the answers, where it is installed.
class TestRespondClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void curl_data();
    void curl();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<respond::Server> m_server;
};

void TestRespondClients::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QSKIP("curl is not installed");
    }
}

void TestRespondClients::init()
{
    m_server = std::make_unique<respond::Server>(m_catalogue, m_images);
    QVERIFY(m_server->start({.port = 0}));
}

void TestRespondClients::curl_data()
{
    QTest::addColumn<QStringList>("arguments"); // the last one is the target
    QTest::addColumn<int>("code"); // that curl ends with
    QTest::addColumn<QByteArray>("out"); // what its output ends with
    QTest::addColumn<QByteArrayList>("requests"); // methods and what was answered
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QByteArray &out, const QByteArrayList &requests) {
        QTest::newRow(name) << arguments << code << out << requests;
    };
    row("again after 503", {u"--retry"_s, u"3"_s, u"/503,503,200/in-turn?retry-after=0"_s}, 0,
        "200 OK", {"GET 503", "GET 503", "GET 200"});
    row("308 keeps POST", {u"-L"_s, u"-d"_s, u"a=1"_s, u"/308"_s}, 0, "", {"POST 308", "POST 200"});
    row("303 becomes GET", {u"-L"_s, u"-d"_s, u"a=1"_s, u"/303"_s}, 0, "", {"POST 303", "GET 200"});
    row("redirects of httpbin", {u"-L"_s, u"/redirect/2"_s}, 0, "",
        {"GET 302", "GET 302", "GET 200"});
    row("credentials", {u"-u"_s, u"u:p"_s, u"--anyauth"_s, u"/basic-auth/u/p"_s}, 0, "",
        {"GET 401", "GET 200"});
    row("digest", {u"-u"_s, u"u:p"_s, u"--digest"_s, u"/digest-auth/auth/u/p?a=1,2"_s}, 0, "}\n",
        {"GET 401", "GET 200"});
    row("digest with SHA-256",
        {u"-u"_s, u"u:p"_s, u"--digest"_s, u"/digest-auth/auth/u/p/SHA-256"_s}, 0, "}\n",
        {"GET 401", "GET 200"});
    row("another password", {u"-u"_s, u"u:x"_s, u"--digest"_s, u"/digest-auth/auth/u/p"_s}, 0, "",
        {"GET 401", "GET 401"});
    row("gzip", {u"--compressed"_s, u"/gzip"_s}, 0, "}\n", {"GET 200"});
    row("deflate", {u"--compressed"_s, u"/deflate"_s}, 0, "}\n", {"GET 200"});
    row("cookies", {u"-L"_s, u"-c"_s, u"/dev/null"_s, u"/cookies/set?a=1"_s}, 0,
        "\"a\": \"1\"\n    }\n}\n", {"GET 302", "GET 200"});
    row("interim answer", {u"/103+404"_s}, 0, "404 Not Found", {"GET 404"});
    row("range", {u"-r"_s, u"-3"_s, u"/range/26"_s}, 0, "xyz", {"GET 206"});
    row("expectation", {u"-H"_s, u"Expect: 100-continue"_s, u"-d"_s, u"a"_s, u"/417"_s}, 0, "",
        {"POST 417"});
    row("empty reply", {u"/close-before-head"_s}, 52, "", {"GET 0"});
    row("reset", {u"/reset"_s}, 56, "", {"GET 0"});
    row("half a body", {u"/200?fault=close-in-body"_s}, 18, "200", {"GET 200"});
}

void TestRespondClients::curl()
{
    QFETCH(QStringList, arguments);
    QSignalSpy answered(m_server.get(), &respond::Server::answered);
    arguments.last().prepend(m_server->url().chopped(1));
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(u"curl"_s, QStringList {u"-s"_s} + arguments);
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QTEST(process.exitCode(), "code");
    QFETCH(const QByteArray, out);
    QVERIFY(process.readAllStandardOutput().endsWith(out));
    QByteArrayList requests;
    for (const QList<QVariant> &signal : std::as_const(answered)) {
        const auto entry = signal.first().value<respond::LogEntry>();
        requests << entry.request.method + ' ' + QByteArray::number(entry.code);
    }
    QTEST(requests, "requests");
}

STATUSCAT_TEST(TestRespondClients)
#include "tst_respondclients.moc"
