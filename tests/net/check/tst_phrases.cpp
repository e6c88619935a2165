// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/rawanswer.h"
#include "support/testmain.h"

#include <net/check/rulebook.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using net::Remark;

/// No phrase that a server is known to send is called unknown.
class TestPhrases : public QObject
{
    Q_OBJECT

private slots:
    void ofServers_data();
    void ofServers();
    void ofOwnExamples();
    void madeUp();

private:
    bool isUnknown(const QString &statusAndPhrase) const;

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    net::RuleBook m_book {m_catalogue};
};

bool TestPhrases::isUnknown(const QString &statusAndPhrase) const
{
    const QList<Remark> remarks = m_book.remarks(rawAnswer({statusAndPhrase}));
    return std::any_of(remarks.cbegin(), remarks.cend(),
                       [](const Remark &remark) { return remark.id == "unknown-phrase"_L1; });
}

void TestPhrases::ofServers_data()
{
    QTest::addColumn<QString>("status");
    const QList<CsvRow> rows = readCsv(QFINDTESTDATA("data/phrases.csv"));
    QCOMPARE(rows.size(), 192);
    for (const CsvRow &row : rows) {
        const QString status = row.value(u"code"_s) + u' ' + row.value(u"phrase"_s);
        QTest::addRow("%s, %s", qPrintable(row.value(u"server"_s)), qPrintable(status)) << status;
    }
}

void TestPhrases::ofServers()
{
    QFETCH(QString, status);
    QVERIFY(!isUnknown(status));
}

void TestPhrases::ofOwnExamples()
{
    static const QRegularExpression line(u"^HTTP/1\\.[01] (\\d{3} .+)$"_s,
                                         QRegularExpression::MultilineOption);
    for (const int code : m_catalogue.numbers()) {
        const QString &example = m_catalogue.status(code).guidance.example;
        for (auto it = line.globalMatch(example); it.hasNext();) {
            const QString status = it.next().captured(1);
            QVERIFY2(!isUnknown(status), qPrintable(status));
        }
    }
}

void TestPhrases::madeUp()
{
    for (const QString &status : {u"405 No Way"_s, u"503 Nope"_s, u"520 Oops"_s}) {
        QVERIFY2(isUnknown(status), qPrintable(status));
    }
}

STATUSCAT_TEST(TestPhrases)
#include "tst_phrases.moc"
