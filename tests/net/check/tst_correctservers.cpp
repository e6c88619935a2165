// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ruletrial.h"
#include "support/testmain.h"

#include <net/check/httpdate.h>
#include <net/check/rulebook.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Answers of real servers with Debian's defaults, as the script correct-servers has recorded them:
/// no MUST and no SHOULD is said of them but what has been found to be so.
class TestCorrectServers : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void thereAreEnough();
    void fields_data();
    void fields();
    void longValues_data();
    void longValues();

private:
    /// "# nginx" and what is right to say, the request, an empty line, the answer; two empty lines.
    static QStringList blocks();
};

QStringList TestCorrectServers::blocks()
{
    QFile file(QFINDTESTDATA("data/correct-servers.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the recorded answers cannot be read");
    }
    return QString::fromLatin1(file.readAll()).trimmed().split(u"\n\n\n"_s);
}

void TestCorrectServers::answers_data()
{
    QTest::addColumn<QStringList>("request");
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<QString>("right");
    for (const QString &block : blocks()) {
        const QStringList lines = block.split(u'\n');
        const qsizetype end = lines.indexOf(QString());
        const QString server = lines.first().section(u' ', 1, 1);
        QTest::addRow("%s %s", qPrintable(server), qPrintable(lines.sliced(1, end).join(u' ')))
            << lines.sliced(1, end - 1) << lines.sliced(end + 1) << lines.first().section(u' ', 2);
    }
}

void TestCorrectServers::answers()
{
    QFETCH(QStringList, request);
    QFETCH(QStringList, answer);
    const core::Catalogue catalogue = core::Catalogue::embedded();
    net::Hop hop = trialHop(request, answer);
    const auto date = net::readHttpDate(hop.headerValues(u"Date").join(QString()));
    hop.ended = date ? date->time : QDateTime();
    QStringList said;
    for (const net::Remark &remark : net::RuleBook(catalogue).remarks(hop)) {
        if (remark.level == net::RemarkLevel::Must || remark.level == net::RemarkLevel::Should) {
            said << remark.id;
        }
    }
    QTEST(said.join(", "_L1), "right");
}

void TestCorrectServers::thereAreEnough()
{
    QCOMPARE_GE(blocks().size(), 40);
}

void TestCorrectServers::fields_data()
{
    QTest::addColumn<QString>("line");
    QFile file(QFINDTESTDATA("data/correct-fields.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    for (const QString &line : lines) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

/// Fields that look odd but keep to their grammar.
void TestCorrectServers::fields()
{
    QFETCH(QString, line);
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const net::Hop hop = trialHop({u"GET https://example.com/"_s},
                                  {u"206 Partial Content"_s, u"Content-Range: bytes 0-4/10"_s, line,
                                   u"Date: Sun, 06 Nov 1994 08:49:37 GMT"_s});
    for (const net::Remark &remark : net::RuleBook(catalogue).remarks(hop)) {
        if (remark.level == net::RemarkLevel::Must || remark.level == net::RemarkLevel::Should) {
            QFAIL(qPrintable(remark.text));
        }
    }
}

void TestCorrectServers::longValues_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const QString &begin, const QString &end = {}) {
        QTest::newRow(qPrintable(begin)) << begin << end;
    };
    row(u"Location: /%41"_s);
    row(u"Content-Type: text/html; a=\""_s, u"\""_s);
    row(u"ETag: \""_s, u"\""_s);
    row(u"WWW-Authenticate: Bearer error_description=\""_s, u"\""_s);
    row(u"Reporting-Endpoints: a=\""_s, u"\""_s);
    row(u"Content-Disposition: attachment; filename*=UTF-8''"_s);
    row(u"NEL: {\"a\": \""_s, u"\"}"_s);
    row(u"Vary: "_s);
}

/// Neither how long a value is nor where the look at it ends makes a fault.
void TestCorrectServers::longValues()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const core::Catalogue catalogue = core::Catalogue::embedded();
    for (const int times : {1000, 2600, 50'000}) {
        const QString line = begin + u"%41"_s.repeated(times) + end;
        const net::Hop hop =
            trialHop({u"GET https://example.com/"_s},
                     {u"201 Created"_s, line, u"Date: Sun, 06 Nov 1994 08:49:37 GMT"_s});
        for (const net::Remark &remark : net::RuleBook(catalogue).remarks(hop)) {
            if (remark.level == net::RemarkLevel::Must
                || remark.level == net::RemarkLevel::Should) {
                QFAIL(qPrintable(remark.text));
            }
        }
    }
}

STATUSCAT_TEST(TestCorrectServers)
#include "tst_correctservers.moc"
