// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/report/checklistmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using net::CheckListModel;
using net::CheckResult;

/// The table of a list of checks.
class TestCheckListModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsFill();
    void cells_data();
    void cells();
    void sortsByNumbers();
    void headersAreNamed();

private:
    const core::Catalogue m_catalogue = core::Catalogue::embedded();
};

namespace {

net::Hop hopWith(int status, std::optional<qint64> total)
{
    net::Hop hop {.url = QUrl(u"http://a.example/"_s), .method = "GET", .status = status};
    hop.times.total = total;
    return hop;
}

CheckResult resultOf(const QList<net::Hop> &hops)
{
    return {.request = {.url = QUrl(u"http://a.example/x"_s)}, .hops = hops, .finished = true};
}

} // namespace

Q_DECLARE_METATYPE(net::CheckResult)

void TestCheckListModel::rowsFill()
{
    CheckListModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    CheckResult waiting {.request = {.url = QUrl(u"http://a.example/x"_s)}};
    model.setResults({waiting, waiting});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), u"http://a.example/x"_s);
    for (int column = 1; column < CheckListModel::columns; ++column) {
        QCOMPARE(model.index(1, column).data().toString(), QString());
        QVERIFY(!model.index(1, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QVERIFY(!model.index(1, 0).data(CheckListModel::FinishedRole).toBool());

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setResult(1, resultOf({hopWith(404, 7)}));
    QVERIFY(!changed.isEmpty());
    for (const QVariantList &arguments : changed) {
        QCOMPARE(arguments.at(0).toModelIndex().row(), 1);
    }
    QVERIFY(model.index(1, 3).data(CheckListModel::FinishedRole).toBool());
    QCOMPARE(model.index(1, 3).data(CheckListModel::StatusRole).toInt(), 404);
    QCOMPARE(model.results().at(1).finalStatus(), 404);
}

void TestCheckListModel::cells_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("an answer") << resultOf({hopWith(200, 83)})
                               << QStringList {u"200"_s, u"OK"_s, u"1"_s, u"83 ms"_s, {}};
    QTest::newRow("a chain") << resultOf({hopWith(301, 10), hopWith(404, 20)})
                             << QStringList {u"404"_s, u"Not Found"_s, u"2"_s, u"30 ms"_s, {}};
    QTest::newRow("not all measured")
        << resultOf({hopWith(301, 10), hopWith(404, {})})
        << QStringList {u"404"_s, u"Not Found"_s, u"2"_s, QString(), {}};
    QTest::newRow("a number of nobody")
        << resultOf({hopWith(468, 1)}) << QStringList {u"468"_s, QString(), u"1"_s, u"1 ms"_s, {}};

    CheckResult failed = resultOf({hopWith(0, 5)});
    failed.failure = net::Failure {net::FailureKind::Refused, u"Nobody listens there."_s, {}};
    QTest::newRow("a failure") << failed
                               << QStringList {
                                      {}, {}, u"1"_s, u"5 ms"_s, u"Nobody listens there."_s};

    failed.failure->text = u"To \u001b[1m\u202e"_s;
    QTest::newRow("a failure by a hostile server")
        << failed << QStringList {{}, {}, u"1"_s, u"5 ms"_s, u"To \\x1b[1m\\u202e"_s};

    net::Hop remarked = hopWith(405, 5);
    remarked.remarks = {{net::RemarkLevel::Note, u"a note"_s, {}},
                        {net::RemarkLevel::Must, u"Allow is missing"_s, u"RFC 9110, 15.5.6"_s},
                        {net::RemarkLevel::May, u"may"_s, {}}};
    QTest::newRow("the gravest remark") << resultOf({hopWith(302, 1), remarked})
                                        << QStringList {u"405"_s, u"Method Not Allowed"_s, u"2"_s,
                                                        u"6 ms"_s, u"MUST: Allow is missing"_s};
}

void TestCheckListModel::cells()
{
    QFETCH(CheckResult, result);
    CheckListModel model(m_catalogue);
    model.setResults({result});
    QStringList texts;
    for (int column = 1; column < CheckListModel::columns; ++column) {
        texts << model.index(0, column).data().toString();
    }
    QTEST(texts, "texts");
}

void TestCheckListModel::sortsByNumbers()
{
    CheckListModel model(m_catalogue);
    model.setResults({resultOf({hopWith(200, 12'000)}), resultOf({hopWith(99, 900)})});
    for (const int column : {CheckListModel::StatusColumn, CheckListModel::TimeColumn}) {
        QVERIFY(model.index(1, column).data(CheckListModel::SortRole).toInt()
                < model.index(0, column).data(CheckListModel::SortRole).toInt());
    }
}

void TestCheckListModel::headersAreNamed()
{
    const CheckListModel model(m_catalogue);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(model.headerData(column, Qt::Horizontal).toString().size() > 2);
    }
}

STATUSCAT_TEST(TestCheckListModel)
#include "tst_checklistmodel.moc"
