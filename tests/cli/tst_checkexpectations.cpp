// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programrun.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// "statuscat check --expect …" as a test of a server, in scripts.
class TestCheckExpectations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsNotMet_data();
    void saysWhatIsNotMet();
    void refusesStrangeExpectations_data();
    void refusesStrangeExpectations();
    void holdsForEachUrlOfAList();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void TestCheckExpectations::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer("/200", "HTTP/1.1 200 OK\r\nA: b\r\nA: c\r\nE:\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/404", "HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/to", "HTTP/1.1 301 X\r\nLocation: /200#x\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/cut", "HTTP/1.1 20");
    m_server->answer("/tocut", "HTTP/1.1 301 X\r\nLocation: /cut\r\nContent-Length: 0\r\n\r\n");
}

void TestCheckExpectations::saysWhatIsNotMet_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QString &path, const QString &options, int code,
                        const QStringList &lines = {}) {
        QTest::newRow(name) << path << options.split(u'|') << code << lines;
    };
    row("met", u"/200"_s, u"--expect|200"_s, 0);
    row("met by an error", u"/404"_s, u"--expect|404"_s, 0);
    row("met by a class", u"/404"_s, u"--expect|4XX"_s, 0);
    row("met by one of two", u"/404"_s, u"--expect|2xx|--expect|404"_s, 0);
    row("another status", u"/404"_s, u"--expect|200"_s, 1, {u"expected 200, got 404"_s});
    row("another class", u"/404"_s, u"--expect|200|--expect|3xx"_s, 1,
        {u"expected 200 or 3xx, got 404"_s});
    row("header", u"/200"_s, u"--expect-header|a"_s, 0);
    row("header and value", u"/200"_s, u"--expect-header|A:c"_s, 0);
    row("header and all values", u"/200"_s, u"--expect-header|A: b, c"_s, 0);
    row("empty header", u"/200"_s, u"--expect-header|E:"_s, 0);
    row("another value", u"/200"_s, u"--expect-header|A: d"_s, 1, {u"expected A: d, got b, c"_s});
    row("no header", u"/404"_s, u"--expect-header|A|--expect-header|B: c"_s, 1,
        {u"expected A, got no such header"_s, u"expected B: c, got no such header"_s});
    row("end", u"/to"_s, u"--expect-final|SERVER/200"_s, 0);
    row("another end", u"/200"_s, u"--expect-final|SERVER/404"_s, 1,
        {u"expected SERVER/404, got SERVER/200"_s});
    row("redirect not followed", u"/to"_s, u"--no-follow|--expect|301"_s, 0);
    row("few enough redirects", u"/to"_s, u"--max-hops|1|--expect|200"_s, 0);
    row("too many redirects", u"/to"_s, u"--max-hops|0|--expect|301"_s, 1,
        {u"expected an answer at the end of the chain, got "_s});
    row("no answer", u"/cut"_s, u"--expect|200|--expect-header|A"_s, 3,
        {u"expected an answer at the end of the chain, got "_s});
    row("no answer after a redirect", u"/tocut"_s, u"--expect|301"_s, 3,
        {u"expected an answer at the end of the chain, got "_s});
}

void TestCheckExpectations::saysWhatIsNotMet()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QFETCH(QStringList, lines);
    const QString base = m_server->url(QString()).toString();
    const QString url = base + path;
    options.replaceInStrings(u"SERVER"_s, base);
    const ToolRun run = runProgram(QStringList {u"check"_s, url} + options);
    QTEST(run.code, "code");
    const QStringList said = QString::fromUtf8(run.err).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(said.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = u"statuscat: "_s + url + u": "_s + lines.at(i);
        QVERIFY2(said.at(i).startsWith(QString(line).replace("SERVER"_L1, base)),
                 qPrintable(said.at(i)));
    }
    QVERIFY(!run.out.isEmpty());
}

void TestCheckExpectations::refusesStrangeExpectations_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"20"_s, u"2000"_s, u"0xx"_s, u"2x"_s, u"OK"_s, QString()}) {
        QTest::addRow("status %s", qPrintable(value)) << u"--expect"_s << value;
    }
    for (const QString &value : {u": b"_s, u"A b: c"_s, QString()}) {
        QTest::addRow("header %s", qPrintable(value)) << u"--expect-header"_s << value;
    }
    for (const QString &value : {u"ftp://a"_s, u"https://a:b@c/"_s, QString()}) {
        QTest::addRow("URL %s", qPrintable(value)) << u"--expect-final"_s << value;
    }
}

void TestCheckExpectations::refusesStrangeExpectations()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const ToolRun run =
        runProgram({u"check"_s, m_server->url(u"/200"_s).toString(), option, value});
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.startsWith("statuscat: "));
    QVERIFY(!run.err.contains("a:b@"));
    QCOMPARE(m_server->connections(), 0);
}

void TestCheckExpectations::holdsForEachUrlOfAList()
{
    const QByteArray list = m_server->url(u"/200"_s).toEncoded() + '\n'
        + m_server->url(u"/404"_s).toEncoded() + '\n' + m_server->url(u"/to"_s).toEncoded();
    const ToolRun run =
        runProgram({u"check"_s, u"--expect"_s, u"200"_s, u"--from"_s, u"-"_s}, list);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out.count('\n'), 3);
    QCOMPARE(run.err,
             "statuscat: " + m_server->url(u"/404"_s).toEncoded() + ": expected 200, got 404\n");
}

STATUSCAT_TEST(TestCheckExpectations)
#include "tst_checkexpectations.moc"
