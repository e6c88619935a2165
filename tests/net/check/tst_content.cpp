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

namespace {

// "hi hi hi hi", coded.
constexpr char hiGzip[] = "1f8b0800000000000203cbc854c88022003026747a0b000000";
constexpr char hiDeflate[] = "789ccbc854c880220015e103a5";
constexpr char hiRawDeflate[] = "cbc854c8802200";
constexpr char hiBrotli[] = "1b0a00002441d0d2c293201a";
constexpr char hiZstd[] = "28b52ffd200b5900006869206869206869206869";
constexpr char brotliInGzip[] = "1f8b080000000000020393e662605071bc70e9d06405290092084cd10c000000";

/// A page with <meta http-equiv=refresh>, in gzip.
constexpr char refreshGzip[] =
    "1f8b0800000000000203b3c94d2d4954c8282929d04d2d2ccd2cb3552f4a4d2b4a2dce505748cecf2b49cd2bb15537"
    "b056282dcab1d5cf4b2d57b70300530fa43f31000000";

} // namespace

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
    void contentThatTakesTooLongIsNotShort();

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
    row("too long", "Content-Length: 2\r\n\r\nabc", u"content-long"_s);
    row("too short", "Content-Length: 4\r\n\r\nabc", u"content-short"_s);
    row("chunks", chunked + "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n", {});
    row("no last chunk", chunked + "3\r\nabc\r\n", u"content-short"_s);
    row("half a chunk", chunked + "4\r\nabc", u"content-short"_s);
    row("a size that is none", chunked + "zz\r\nabc", u"content-chunks-broken"_s);
    row("a size with a sign", chunked + "+3\r\nabc\r\n0\r\n\r\n", u"content-chunks-broken"_s);
    row("a size of C", chunked + "0x3\r\nabc\r\n0\r\n\r\n", u"content-chunks-broken"_s);
    row("more than a chunk", chunked + "1\r\nabc\r\n0\r\n\r\n", u"content-chunks-broken"_s);
    row("no gzip", "Content-Encoding: gzip\r\n\r\nabc", u"content-not-gzip"_s);
    const auto octets = [](const QByteArray &hex) { return QByteArray::fromHex(hex); };
    const auto coded = [&row, &octets](const char *name, const QByteArray &coding,
                                       const QByteArray &hex, const QString &ids = {}) {
        row(name, "Content-Encoding: " + coding + "\r\n\r\n" + octets(hex), ids);
    };
    coded("gzip", "gzip", hiGzip);
    coded("x-gzip in capitals", "X-GZIP", hiGzip);
    coded("gzip of two members", "gzip", QByteArray(hiGzip) + hiGzip);
    coded("deflate", "deflate", hiDeflate);
    coded("raw deflate", "deflate", hiRawDeflate, u"content-deflate-raw"_s);
    coded("br", "br", hiBrotli);
    coded("zstd", "zstd", hiZstd);
    coded("br for gzip", "gzip", hiBrotli, u"content-not-gzip"_s);
    coded("gzip for br", "br", hiGzip, u"content-not-br"_s);
    coded("gzip for deflate", "deflate", hiGzip, u"content-not-deflate"_s);
    coded("gzip for zstd", "zstd", hiGzip, u"content-not-zstd"_s);
    coded("half of gzip", "gzip", "1f8b08000000000002", u"content-coding-cut"_s);
    coded("a coding of its own", "cat", "00", u"content-coding-not-read"_s);
    coded("identity", "identity", "00");
    coded("two codings", "br, gzip", brotliInGzip);
    coded("two codings in the wrong order", "gzip, br", brotliInGzip, u"content-not-br"_s);
    row("gzip unsaid", "Content-Type: text/html\r\n\r\n" + octets(hiGzip),
        u"content-coding-not-said"_s);
    row("gzip unsaid, in chunks",
        "Content-Type: application/json\r\n" + chunked + "3\r\n\x1f\x8b\x08\r\n0\r\n\r\n",
        u"content-coding-not-said"_s);
    row("a file of gzip", "Content-Type: application/gzip\r\n\r\n" + octets(hiGzip), {});
    row("coded for its way",
        "Content-Type: text/plain\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\n\x1f\x8b\x08\r\n0\r\n\r\n"_ba,
        {});
    row("meta refresh in gzip",
        "Content-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + octets(refreshGzip),
        u"meta-refresh-not-followed"_s);
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

/// The user's limit ends the reading, not the server.
void TestContent::contentThatTakesTooLongIsNotShort()
{
    m_server->answerAndWait("/", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc");
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = m_server->url(), .hopTimeoutMs = 50, .readsContent = true});
    QVERIFY(finished.wait(patience));
    QCOMPARE(urlCheck.result().finalStatus(), 200);
    QVERIFY(urlCheck.result().hops.constFirst().remarks.isEmpty());
}

STATUSCAT_TEST(TestContent)
#include "tst_content.moc"
