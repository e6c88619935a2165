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

STATUSCAT_TEST(TestCorrectServers)
#include "tst_correctservers.moc"
