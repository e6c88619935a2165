// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckResult;

/// What the content of an answer tells, if it is read.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remarks_data();
    void remarks();
    void isNotReadUnasked();
    void endlessContentIsCut();

private:
    CheckResult check(bool readsContent);

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestContent::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestContent::check(bool readsContent)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = m_server->url(), .readsContent = readsContent});
    finished.wait(patience);
    return urlCheck.result();
}

void TestContent::remarks_data()
{
    QTest::addColumn<QByteArray>("answer"); // behind the status line
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QByteArray &answer, const QString &ids) {
        QTest::newRow(name) << answer << ids;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    row("length", "Content-Length: 3\r\n\r\nabc", {});
    row("until it closes", "\r\nabc", {});
    row("too short", "Content-Length: 4\r\n\r\nabc", u"content-short"_s);
    row("chunks", chunked + "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n", {});
    row("no last chunk", chunked + "3\r\nabc\r\n", u"content-short"_s);
    row("half a chunk", chunked + "4\r\nabc", u"content-short"_s);
    row("a size that is none", chunked + "zz\r\nabc", u"content-chunks-broken"_s);
    row("more than a chunk", chunked + "1\r\nabc\r\n0\r\n\r\n", u"content-chunks-broken"_s);
    row("gzip", "Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08", {});
    row("no gzip", "Content-Encoding: gzip\r\n\r\nabc", u"content-not-gzip"_s);
    row("meta refresh",
        "Content-Type: text/html\r\n\r\n<p><META content='0; url=/new' http-equiv=Refresh>",
        u"meta-refresh-not-followed"_s);
    row("meta refresh in plain text",
        "Content-Type: text/plain\r\n\r\n<meta http-equiv=refresh content='0'>", {});
}

void TestContent::remarks()
{
    QFETCH(QByteArray, answer);
    m_server->answer("/", "HTTP/1.1 200 OK\r\n" + answer);
    const CheckResult result = check(true);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(result.hops.constFirst().hasContent);
    QStringList ids;
    for (const net::Remark &remark : result.hops.constFirst().remarks) {
        ids << remark.id;
    }
    QTEST(ids.join(u' '), "ids");
}

void TestContent::isNotReadUnasked()
{
    m_server->answer("/", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc");
    QVERIFY(check(false).hops.constFirst().remarks.isEmpty());
}

void TestContent::endlessContentIsCut()
{
    m_server->script("/", [](QTcpSocket &socket, const QByteArray &) {
        const QByteArray octets(100'000, 'x');
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, octets] {
            if (socket.bytesToWrite() < octets.size()) {
                socket.write(octets);
            }
        });
        socket.write("HTTP/1.1 200 OK\r\n\r\n" + octets);
    });
    const CheckResult result = check(true);
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(result.hops.constFirst().remarks.isEmpty());
}

STATUSCAT_TEST(TestContent)
#include "tst_content.moc"
