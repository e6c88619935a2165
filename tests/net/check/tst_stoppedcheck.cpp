// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using net::CheckResult;
using net::FailureKind;
using net::UrlCheck;

namespace {

constexpr int shortTotal = 300; // milliseconds, for an answer that never ends

/// A head that promises content.
const QByteArray head = "HTTP/1.1 302 Elsewhere\r\nServer: cat\r\nLocation: /next\r\n"
                        "Content-Length: 5\r\n\r\n";

} // namespace

/// Checks that are stopped between the head of an answer and its content.
class TestStoppedCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cancelled();
    void cancelledInAList();
    void cancelledByCtrlC();
    void outOfTime();
    void cutInTheContent();

private:
    void haveHeadRead();
    static void verifyHead(const CheckResult &result);

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestStoppedCheck::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer("/next", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    m_server->script("/head", [](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        socket.flush();
    });
}

/// Returns when the check of "/head" that was started has read all that came: another one, which
/// was asked later, is over.
void TestStoppedCheck::haveHeadRead()
{
    WAIT_COMPARE(m_server->requests().size(), 1);
    UrlCheck other(m_rules);
    QSignalSpy finished(&other, &UrlCheck::finished);
    other.start({.url = m_server->url(u"/next"_s)});
    QVERIFY(finished.wait(patience));
}

/// The head is in the result, as far as it came; nobody was asked for more.
void TestStoppedCheck::verifyHead(const CheckResult &result)
{
    QVERIFY(result.finished);
    QCOMPARE(result.hops.size(), 1);
    const net::Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.status, 302);
    QCOMPARE(hop.phrase, u"Elsewhere"_s);
    QCOMPARE(hop.httpVersion, u"1.1"_s);
    QCOMPARE(hop.headerValues(u"Server"), QStringList {u"cat"_s});
    QVERIFY(hop.location.endsWith("/next"_L1));
    QVERIFY(!hop.hasContent);
    QVERIFY(hop.times.firstByte);
    QVERIFY(hop.times.total);
    QCOMPARE(hop.addressFamily, net::AddressFamily::IPv4);
}

void TestStoppedCheck::cancelled()
{
    UrlCheck urlCheck(m_rules);
    urlCheck.start({.url = m_server->url(u"/head"_s)});
    haveHeadRead();
    urlCheck.cancel();
    verifyHead(urlCheck.result());
    QVERIFY(urlCheck.result().failure);
    QCOMPARE(urlCheck.result().failure->kind, FailureKind::Cancelled);
}

void TestStoppedCheck::cancelledInAList()
{
    net::CheckQueue queue(m_rules);
    queue.start({{.url = m_server->url(u"/head"_s)}});
    haveHeadRead();
    queue.cancel();
    verifyHead(queue.results().constFirst());
    QVERIFY(queue.results().constFirst().failure);
    QCOMPARE(queue.results().constFirst().failure->kind, FailureKind::Cancelled);
}

void TestStoppedCheck::cancelledByCtrlC()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no signal to send");
#else
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(STATUSCAT),
                  {u"check"_s, u"--json"_s, m_server->url(u"/head"_s).toString()});
    WAIT_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0); // the head came before
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report["error"_L1]["kind"_L1].toString(), u"cancelled"_s);
    QCOMPARE(report["final"_L1].toInt(), 302);
    QCOMPARE(report["hops"_L1][0]["phrase"_L1].toString(), u"Elsewhere"_s);
#endif
}

/// The time for the whole check is not given anew to the next hop.
void TestStoppedCheck::outOfTime()
{
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start({.url = m_server->url(u"/head"_s), .totalTimeoutMs = shortTotal});
    QVERIFY(finished.wait(patience));
    verifyHead(urlCheck.result());
    QVERIFY(urlCheck.result().failure);
    QCOMPARE(urlCheck.result().failure->kind, FailureKind::TimedOut);
    QVERIFY(urlCheck.result().failure->text.contains("the whole check may take 0.3 s"_L1));
    QCOMPARE(m_server->requests().size(), 1);
}

/// A connection that breaks there takes nothing of the answer with it.
void TestStoppedCheck::cutInTheContent()
{
    m_server->answer("/cut", head);
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start({.url = m_server->url(u"/cut"_s), .followRedirects = false});
    QVERIFY(finished.wait(patience));
    verifyHead(urlCheck.result());
    QVERIFY(!urlCheck.result().failure);
}

STATUSCAT_TEST(TestStoppedCheck)
#include "tst_stoppedcheck.moc"
