// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using net::CheckResult;
using net::FailureKind;
using net::Hop;

namespace {

/// @p text with the NUL octets in it.
template<std::size_t size>
QByteArray withNuls(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}

} // namespace

/// What a check makes of answers that are odd, broken, cut or no answers at all.
class TestHostileAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesStatus_data();
    void givesStatus();
    void failsWithAClearLine_data();
    void failsWithAClearLine();
    void keepsTheStatusOfACutHead_data();
    void keepsTheStatusOfACutHead();
    void quotesWhatCame_data();
    void quotesWhatCame();
    void remarksOnTheHead_data();
    void remarksOnTheHead();
    void interimAnswers();
    void interimAnswerOnly();
    void upgradeNobodyAskedFor();
    void oddOctets();
    void oddFields();
    void readsOnBehindManyFields();

private:
    CheckResult check();

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestHostileAnswers::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestHostileAnswers::check()
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = m_server->url()});
    finished.wait(patience);
    return urlCheck.result();
}

void TestHostileAnswers::givesStatus_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("hasContent");
    const auto row = [](const char *name, const QByteArray &octets, int status,
                        const QString &phrase, bool hasContent) {
        QTest::newRow(name) << octets << status << phrase << hasContent;
    };
    const QByteArray rest = "\r\nContent-Length: 0\r\n\r\n";
    row("99", "HTTP/1.1 99 Low" + rest, 99, u"Low"_s, false);
    row("600", "HTTP/1.1 600 High" + rest, 600, u"High"_s, false);
    row("99999", "HTTP/1.1 99999 Higher" + rest, 99999, u"Higher"_s, false);
    row("007", "HTTP/1.1 007 Seven" + rest, 7, u"Seven"_s, false);
    row("no phrase", "HTTP/1.1 404" + rest, 404, {}, false);
    row("empty phrase", "HTTP/1.1 404 " + rest, 404, {}, false);
    row("more blanks", "HTTP/1.1   404   Not  Found  " + rest, 404, u"Not  Found"_s, false);
    row("line feeds only", "HTTP/1.1 404 Gone\nContent-Length: 0\n\n", 404, u"Gone"_s, false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n", 200, u"OK"_s, false);
    row("HTTP/3.7", "HTTP/3.7 200 OK" + rest, 200, u"OK"_s, false);
    row("no fields", "HTTP/1.1 200 OK\r\n\r\n", 200, u"OK"_s, false);
    row("until it closes", "HTTP/1.1 200 OK\r\n\r\nx", 200, u"OK"_s, true);
    row("cut content", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx", 200, u"OK"_s, true);
    row("cut before content", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", 200, u"OK"_s, false);
    row("more than it said", "HTTP/1.1 200 OK" + rest + "x", 200, u"OK"_s, false);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx", 200, u"OK"_s, true);
    row("length of words", "HTTP/1.1 200 OK\r\nContent-Length: much\r\n\r\n", 200, u"OK"_s, false);
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n", 200,
        u"OK"_s, false);
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\n\r\n",
        200, u"OK"_s, true);
    row("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200, u"OK"_s,
        false);
    row("cut chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1", 200, u"OK"_s,
        false);
    row("broken chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx", 200,
        u"OK"_s, true);
    row("huge chunk size",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + "f"_ba.repeated(400'000), 200,
        u"OK"_s, false);
    row("204 with content", "HTTP/1.1 204 None\r\n\r\nx", 204, u"None"_s, true);
    row("304 without content", "HTTP/1.1 304 Same\r\nContent-Length: 10\r\n\r\n", 304, u"Same"_s,
        false);
    row("large field", "HTTP/1.1 200 OK\r\nX: " + "x"_ba.repeated(200'000) + rest, 200, u"OK"_s,
        false);
    row("a thousand fields", "HTTP/1.1 200 OK" + "\r\nX: y"_ba.repeated(1000) + rest, 200, u"OK"_s,
        false);
}

void TestHostileAnswers::givesStatus()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, status);
    QFETCH(QString, phrase);
    QFETCH(bool, hasContent);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.finished);
    QVERIFY2(!result.failure, qPrintable(result.failure ? result.failure->text : QString()));
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.status, status);
    QCOMPARE(hop.phrase, phrase);
    QCOMPARE(hop.hasContent, hasContent);
}

void TestHostileAnswers::failsWithAClearLine_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *name, const QByteArray &octets, FailureKind kind) {
        QTest::newRow(name) << octets << kind;
    };
    row("nothing", {}, FailureKind::Reset);
    row("cut in the protocol", "HTT", FailureKind::Reset);
    row("cut in the status", "HTTP/1.1 20", FailureKind::Reset);
    row("cut after the status line", "HTTP/1.1 200 OK\r\n", FailureKind::Reset);
    row("cut in a field name", "HTTP/1.1 200 OK\r\nCont", FailureKind::Reset);
    row("cut in a field value", "HTTP/1.1 200 OK\r\nContent-Length: 1", FailureKind::Reset);
    row("cut before the empty line", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n",
        FailureKind::Reset);
    row("cut after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n", FailureKind::Reset);
    row("no status line", "<html>hello</html>", FailureKind::BrokenAnswer);
    row("empty line", "\r\n\r\n", FailureKind::BrokenAnswer);
    row("negative status", "HTTP/1.1 -200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("status of letters", "HTTP/1.1 abc OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("status with letters", "HTTP/1.1 200OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("0", "HTTP/1.1 0 Zero\r\n\r\n", FailureKind::BrokenAnswer);
    row("000", "HTTP/1.1 000\r\n\r\n", FailureKind::BrokenAnswer);
    row("endless status", "HTTP/1.1 " + "9"_ba.repeated(1000) + "\r\n\r\n",
        FailureKind::BrokenAnswer);
    row("no status", "HTTP/1.1\r\n\r\n", FailureKind::BrokenAnswer);
    row("no version", "HTTP/ 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("protocol only", "HTTP/\r\n\r\n", FailureKind::BrokenAnswer);
    row("lower case", "http/1.1 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("other protocol", "ICY 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("greeting of SSH", "SSH-2.0-OpenSSH_9.2\r\n", FailureKind::BrokenAnswer);
    row("NUL octets", QByteArray(100, '\0'), FailureKind::BrokenAnswer);
    row("frames of HTTP/2", withNuls("\0\0\x12\x04\0\0\0\0\0"), FailureKind::BrokenAnswer);
    row("alert of TLS", withNuls("\x15\x03\x01\0\x02\x02\x46"), FailureKind::TlsOnPlainPort);
    row("handshake of TLS", withNuls("\x16\x03\x03\0\x02"), FailureKind::TlsOnPlainPort);
    row("one octet of TLS", "\x15", FailureKind::Reset);
    row("header section of 1 MB",
        "HTTP/1.1 200 OK\r\nX: " + "x"_ba.repeated(1'000'000) + "\r\n\r\n", FailureKind::TooLarge);
    row("many fields of 1 MB", "HTTP/1.1 200 OK\r\n" + "X: y\r\n"_ba.repeated(170'000) + "\r\n",
        FailureKind::TooLarge);
    row("phrase of 1 MB", "HTTP/1.1 200 " + "x"_ba.repeated(1'000'000) + "\r\n\r\n",
        FailureKind::TooLarge);
}

void TestHostileAnswers::failsWithAClearLine()
{
    QFETCH(QByteArray, octets);
    QFETCH(FailureKind, kind);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.finished);
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(kind));
    QVERIFY(result.failure->text.contains("127.0.0.1"_L1));
    QVERIFY(!result.failure->text.contains(u'%'));
    QVERIFY(!result.failure->advice.isEmpty());
    QCOMPARE(result.hops.size(), 1);
}

void TestHostileAnswers::keepsTheStatusOfACutHead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("closed") << QByteArray("HTTP/1.1 503 X\r\nRetry-After: 5\r\nY: z")
                            << FailureKind::Reset << 503;
    QTest::newRow("too large") << "HTTP/1.1 431 X\r\nY: " + "x"_ba.repeated(1'000'000)
                               << FailureKind::TooLarge << 431;
    QTest::newRow("after an interim answer")
        << QByteArray("HTTP/1.1 103 X\r\n\r\nHTTP/1.1 404 X\r\n") << FailureKind::Reset << 404;
    QTest::newRow("cut in an interim answer")
        << QByteArray("HTTP/1.1 100 X\r\n\r\nHTTP/1.1 103 X\r\n") << FailureKind::Reset << 100;
}

void TestHostileAnswers::keepsTheStatusOfACutHead()
{
    QFETCH(QByteArray, octets);
    QFETCH(FailureKind, kind);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(kind));
    QTEST(result.finalStatus(), "status");
}

void TestHostileAnswers::quotesWhatCame_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("letters for digits")
        << QByteArray("HTTP/1.1 2OO OK\r\n\r\n") << u"HTTP/1.1 2OO OK"_s;
    QTest::newRow("glued") << QByteArray("HTTP/1.1 200OK\r\n\r\n") << u"HTTP/1.1 200OK"_s;
    QTest::newRow("lower case") << QByteArray("http/1.1 200 ok\r\n\r\n") << u"http/1.1 200 ok"_s;
    QTest::newRow("ICY") << QByteArray("ICY 200 OK\r\n\r\n") << u"ICY 200 OK"_s;
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << u"SSH-2.0-OpenSSH_9.2"_s;
    QTest::newRow("000") << QByteArray("HTTP/1.1 000\r\n\r\n") << u"HTTP/1.1 000"_s;
    QTest::newRow("long") << "x"_ba.repeated(1000) << QString(80, u'x');
}

void TestHostileAnswers::quotesWhatCame()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, quoted);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.failure);
    QVERIFY2(result.failure->text.endsWith(u" ("_s + quoted + u')'),
             qPrintable(result.failure->text));
}

void TestHostileAnswers::remarksOnTheHead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &octets, const QString &id) {
        QTest::newRow(name) << octets << id;
    };
    const QByteArray rest = "\r\nContent-Length: 0\r\n\r\n";
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("right", "HTTP/1.1 200 OK" + rest, {});
    row("two digits", "HTTP/1.1 20 OK" + rest, u"status-digits"_s);
    row("four digits", "HTTP/1.1 0200 OK" + rest, u"status-digits"_s);
    row("HTTP/2 as text", "HTTP/2 200 OK" + rest, u"odd-version"_s);
    row("HTTP/9.9", "HTTP/9.9 200 OK" + rest, u"odd-version"_s);
    row("space before the colon", ok + "A : b" + rest, u"space-before-colon"_s);
    row("folded", ok + "A: b\r\n c" + rest, u"folded-field"_s);
    row("NUL", ok + withNuls("A: b\0c") + rest, u"nul-in-head"_s);
    row("no field", ok + "A" + rest, u"lines-without-a-field"_s);
    row("too many fields", ok + "A:\r\n"_ba.repeated(2000) + rest, u"header-fields-left-out"_s);
}

void TestHostileAnswers::remarksOnTheHead()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, id);
    m_server->answer("/", octets);
    const QList<net::Remark> remarks = check().hops.constFirst().remarks;
    QCOMPARE(remarks.size(), id.isEmpty() ? 0 : 1);
    QVERIFY(id.isEmpty() || remarks.constFirst().id == id);
}

void TestHostileAnswers::interimAnswers()
{
    m_server->answer("/",
                     "HTTP/1.1 100 Continue\r\n\r\n"_ba.repeated(100)
                         + "HTTP/1.1 102 Processing\r\nX: y\r\n\r\nHTTP/1.1 103 Early Hints\r\n"
                           "Link: </a>\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nx");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.headers, (QList<net::HeaderField> {{u"A"_s, u"b"_s}}));
    QCOMPARE(hop.remarks.size(), 1);
    QCOMPARE(hop.remarks.constFirst().id, u"interim-answers"_s);
    QVERIFY(hop.remarks.constFirst().text.endsWith(
        ": 100 Continue, 102 Processing, 103 Early Hints"_L1));
    QCOMPARE(hop.interim.size(), Hop::mostInterim);
    QCOMPARE(hop.interim.constFirst().status, 100);
}

void TestHostileAnswers::interimAnswerOnly()
{
    m_server->answer("/", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::Reset);
    QCOMPARE(result.hops.constFirst().status, 103);
    QCOMPARE(result.hops.constFirst().remarks.size(), 1);
    QCOMPARE(result.hops.constFirst().remarks.constFirst().id, u"only-interim-answers"_s);
}

void TestHostileAnswers::upgradeNobodyAskedFor()
{
    m_server->answerAndWait("/",
                            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n"
                            "Connection: upgrade\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 101);
    QCOMPARE(result.hops.constFirst().headerValues(u"upgrade"_s), QStringList(u"x"_s));
}

void TestHostileAnswers::oddOctets()
{
    m_server->answer("/",
                     withNuls("HTTP/1.1 200 \xff\0\xe9\r\nA: \xc3\xa9\r\nB: \xe9\r\n"
                              "C: a\0b\rc\r\nContent-Length: 0\r\n\r\n"));
    const CheckResult result = check();
    QVERIFY(!result.failure);
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.phrase, u"ÿ é"_s);
    QCOMPARE(hop.headerValues(u"A"_s), QStringList(u"é"_s));
    QCOMPARE(hop.headerValues(u"B"_s), QStringList(u"é"_s));
    QCOMPARE(hop.headerValues(u"C"_s), QStringList(u"a b c"_s));
}

void TestHostileAnswers::oddFields()
{
    m_server->answer("/",
                     "HTTP/1.1 200 OK\r\n folded\r\nA : b\r\nno colon\r\n: no name\r\nC:\r\n"
                     "D: e\r\n\tf\r\nContent-Length: 0\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    const Hop &hop = result.hops.constFirst();
    const QList<net::HeaderField> fields {
        {u"A"_s, u"b"_s}, {u"C"_s, {}}, {u"D"_s, u"e f"_s}, {u"Content-Length"_s, u"0"_s}};
    QCOMPARE(hop.headers, fields);
    QCOMPARE(hop.remarks.size(), 3);
    QCOMPARE(hop.remarks.constLast().id, u"lines-without-a-field"_s);
    QVERIFY(hop.remarks.constLast().text.endsWith(": 3"_L1));
}

/// Many fields of one name leave nothing else out.
void TestHostileAnswers::readsOnBehindManyFields()
{
    m_server->answer("/",
                     "HTTP/1.1 302 Found\r\n" + QByteArray("A: b\r\n").repeated(3000)
                         + "location: /there\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/there", emptyAnswer());
    const CheckResult result = check();
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(result.hops.constFirst().hasHeader(u"Content-Length"_s));
    QCOMPARE(result.hops.constFirst().headers.size(), 1002);
}

STATUSCAT_TEST(TestHostileAnswers)
#include "tst_hostileanswers.moc"
