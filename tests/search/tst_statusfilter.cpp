// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printmodel.h"
#include "support/testmain.h"

#include <core/statusmodel.h>
#include <core/statusroles.h>
#include <search/statusfilter.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::ClassFilter;
using core::StatusClass;
using core::StatusModel;
using search::StatusFilter;

namespace {

ClassFilter common()
{
    return {.kind = ClassFilter::Kind::Common};
}

ClassFilter only(StatusClass statusClass)
{
    return {.kind = ClassFilter::Kind::OneClass, .statusClass = statusClass};
}

/// The codes shown, from top to bottom; pinned ones first.
QList<int> shownCodes(const StatusFilter &filter)
{
    QList<int> codes;
    for (int section = 0; section < filter.rowCount(); ++section) {
        const QModelIndex parent = filter.index(section, 0);
        for (int row = 0; row < filter.rowCount(parent); ++row) {
            codes << filter.index(row, 0, parent).data(core::CodeRole).toInt();
        }
    }
    return codes;
}

} // namespace

/// What is left of a catalogue of eight codes.
class TestStatusFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everythingButEmptyHeadings();
    void shown_data();
    void shown();
    void best_data();
    void best();
    void headingsCountWhatIsShown();
    void headingsComeBack();
    void pinnedGroupOnlyWhileNothingFilters_data();
    void pinnedGroupOnlyWhileNothingFilters();
    void pinningWhileFiltering();
    void pinnedCodesCountOnce();
    void indexForCode();
    void matchSpans_data();
    void matchSpans();
    void headingsHaveNoMatch();
    void otherRolesPassThrough();
    void actionRowIsAlwaysThere();
    void classesKeepTheirOrder_data();
    void classesKeepTheirOrder();
    void countsWhatAPasteNames();

private:
    Catalogue m_catalogue;
    std::unique_ptr<StatusModel> m_model;
    std::unique_ptr<StatusFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStatusFilter::initTestCase()
{
    m_catalogue = Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
}

void TestStatusFilter::init()
{
    m_model = std::make_unique<StatusModel>(m_catalogue);
    m_filter = std::make_unique<StatusFilter>(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestStatusFilter::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

void TestStatusFilter::everythingButEmptyHeadings()
{
    const QStringList golden {
        u"2xx · Successful"_s,
        u"  200 OK"_s,
        u"4xx · Client error"_s,
        u"  400 Bad Request"_s,
        u"  404 Not Found"_s,
        u"  410 Gone"_s,
        u"  413 Content Too Large"_s,
        u"5xx · Server error"_s,
        u"  500 Internal Server Error"_s,
        u"  530 Site Frozen"_s,
        u"Outside the classes"_s,
        u"  000 Silence"_s,
    };
    QCOMPARE(printModel(*m_filter), golden);
    QCOMPARE(m_filter->shownCount(), 8);
    QCOMPARE(m_filter->best(), -1);
    QVERIFY(!m_filter->isSearching());
}

void TestStatusFilter::shown_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ClassFilter>("classFilter");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QString &query, const ClassFilter &classFilter,
                        const QStringList &lines) {
        QTest::newRow(name) << query << classFilter << lines;
    };
    const ClassFilter all;
    row("a code", u"404"_s, all, {u"Best match"_s, u"  404 Not Found"_s});
    row("several codes, in the order of the query", u"500 or 404"_s, all,
        {u"Each of these"_s, u"  500 Internal Server Error"_s, u"  404 Not Found"_s});
    row("codes of a paste, the most telling first",
        u"GET /a 404 12\nGET /b 410 7\nHTTP/1.1 500 Internal Server Error"_s, all,
        {u"In the pasted text"_s, u"  500 Internal Server Error"_s, u"  404 Not Found"_s,
         u"  410 Gone"_s});
    row("a name", u"not found"_s, all, {u"Best match"_s, u"  404 Not Found"_s});
    row("a class filter takes the best away", u"404 410"_s, common(),
        {u"Each of these"_s, u"  404 Not Found"_s});
    row("a class pattern", u"5xx"_s, all,
        {u"5xx · Server error"_s, u"  500 Internal Server Error"_s, u"  530 Site Frozen"_s});
    row("a letter means no code", u"g"_s, all, {u"4xx · Client error"_s, u"  410 Gone"_s});
    row("the beginning of a number", u"41"_s, all,
        {u"4xx · Client error"_s, u"  410 Gone"_s, u"  413 Content Too Large"_s});
    row("nothing", u"xyzzy"_s, all, {});
    row("common codes", QString(), common(),
        {u"2xx · Successful"_s, u"  200 OK"_s, u"4xx · Client error"_s, u"  400 Bad Request"_s,
         u"  404 Not Found"_s, u"5xx · Server error"_s, u"  500 Internal Server Error"_s});
    row("one class", QString(), only(StatusClass::ServerError),
        {u"5xx · Server error"_s, u"  500 Internal Server Error"_s, u"  530 Site Frozen"_s});
    row("outside the classes", QString(), only(StatusClass::Outside),
        {u"Outside the classes"_s, u"  000 Silence"_s});
    row("a class without codes", QString(), only(StatusClass::Redirection), {});
    row("query and common", u"gone"_s, common(), {});
    row("query and class", u"site"_s, only(StatusClass::ServerError),
        {u"Best match"_s, u"  530 Site Frozen"_s});
    row("query against class", u"404"_s, only(StatusClass::ServerError), {});
    row("blank is no query", u"  \t"_s, only(StatusClass::Outside),
        {u"Outside the classes"_s, u"  000 Silence"_s});
}

void TestStatusFilter::shown()
{
    QFETCH(QString, query);
    QFETCH(ClassFilter, classFilter);
    m_filter->setQuery(query);
    m_filter->setClassFilter(classFilter);
    QTEST(printModel(*m_filter), "lines");
    QCOMPARE(m_filter->shownCount(), shownCodes(*m_filter).size());
}

void TestStatusFilter::best_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ClassFilter>("classFilter");
    QTest::addColumn<int>("best");
    QTest::newRow("no query has none") << QString() << ClassFilter() << -1;
    QTest::newRow("class alone has none") << QString() << only(StatusClass::ClientError) << -1;
    QTest::newRow("blank has none") << u"  "_s << ClassFilter() << -1;
    QTest::newRow("the first of a class") << u"5xx"_s << ClassFilter() << 500;
    QTest::newRow("the first that the class lets through")
        << u"404 410"_s << only(StatusClass::ClientError) << 404;
    QTest::newRow("the second where the first is no common code")
        << u"410 404"_s << common() << 404;
    QTest::newRow("the first where all are let through") << u"410 404"_s << ClassFilter() << 410;
    QTest::newRow("none in that class") << u"404"_s << only(StatusClass::Successful) << -1;
    QTest::newRow("none at all") << u"xyzzy"_s << ClassFilter() << -1;
}

void TestStatusFilter::best()
{
    QFETCH(QString, query);
    QFETCH(ClassFilter, classFilter);
    QFETCH(int, best);
    m_filter->setQuery(query);
    m_filter->setClassFilter(classFilter);
    QCOMPARE(m_filter->best(), best);
    QCOMPARE(m_filter->indexForCode(best).isValid(), best >= 0);

    StatusFilter otherWay(m_model.get());
    otherWay.setClassFilter(classFilter);
    otherWay.setQuery(query);
    QCOMPARE(otherWay.best(), best);
}

void TestStatusFilter::headingsCountWhatIsShown()
{
    const auto count = [this] { return m_filter->index(0, 0).data(core::CountRole).toInt(); };
    m_filter->setClassFilter(only(StatusClass::ClientError));
    QCOMPARE(count(), 4);
    m_filter->setQuery(u"gone"_s);
    QCOMPARE(count(), 1);
}

void TestStatusFilter::headingsComeBack()
{
    const QStringList before = printModel(*m_filter);
    for (const QString &query : {u"404"_s, u"xyzzy"_s, u"5xx"_s, QString()}) {
        m_filter->setQuery(query);
    }
    QCOMPARE(printModel(*m_filter), before);
}

void TestStatusFilter::pinnedGroupOnlyWhileNothingFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ClassFilter>("classFilter");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("nothing filters") << QString() << ClassFilter() << true;
    QTest::newRow("a blank query") << u"  "_s << ClassFilter() << true;
    QTest::newRow("a query") << u"404"_s << ClassFilter() << false;
    QTest::newRow("common codes") << QString() << common() << false;
    QTest::newRow("a class") << QString() << only(StatusClass::ClientError) << false;
    QTest::newRow("both") << u"404"_s << only(StatusClass::ClientError) << false;
}

void TestStatusFilter::pinnedGroupOnlyWhileNothingFilters()
{
    QFETCH(QString, query);
    QFETCH(ClassFilter, classFilter);
    QFETCH(bool, isThere);
    m_model->setPins({404, 500});
    m_filter->setQuery(query);
    m_filter->setClassFilter(classFilter);
    QCOMPARE(printModel(*m_filter).contains(u"Pinned"_s), isThere);
    QCOMPARE(shownCodes(*m_filter).count(404), isThere ? 2 : 1);
    m_filter->setQuery(QString());
    m_filter->setClassFilter({});
    QCOMPARE(printModel(*m_filter).mid(0, 4),
             (QStringList {u"Pinned"_s, u"  404 Not Found"_s, u"  500 Internal Server Error"_s,
                           u"2xx · Successful"_s}));
}

void TestStatusFilter::pinningWhileFiltering()
{
    m_filter->setQuery(u"404"_s);
    m_model->setPinned(404, true);
    QCOMPARE(printModel(*m_filter), (QStringList {u"Best match"_s, u"  404 Not Found"_s}));
    m_filter->setQuery(QString());
    QCOMPARE(printModel(*m_filter).mid(0, 2), (QStringList {u"Pinned"_s, u"  404 Not Found"_s}));
    m_model->setPinned(404, false);
    QCOMPARE(printModel(*m_filter).first(), u"2xx · Successful"_s);
}

void TestStatusFilter::pinnedCodesCountOnce()
{
    m_model->setPins({404, 500});
    QCOMPARE(shownCodes(*m_filter).size(), 10);
    QCOMPARE(m_filter->shownCount(), 8);
}

void TestStatusFilter::indexForCode()
{
    m_model->setPins({404});
    const QModelIndex index = m_filter->indexForCode(404);
    QCOMPARE(index.data().toString(), u"404 Not Found"_s);
    QCOMPARE(index.parent().data().toString(), u"4xx · Client error"_s);
    QVERIFY(!m_filter->indexForCode(468).isValid());
    m_filter->setQuery(u"gone"_s);
    QVERIFY(!m_filter->indexForCode(404).isValid());
    QVERIFY(m_filter->indexForCode(410).isValid());
}

void TestStatusFilter::matchSpans_data()
{
    using Spans = QList<core::FoldedText::Span>;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::addColumn<QList<core::FoldedText::Span>>("spans");
    QTest::addColumn<QString>("via");
    QTest::newRow("a word of the phrase") << u"found"_s << 404 << Spans {{4, 5}} << QString();
    QTest::newRow("beginnings of two words")
        << u"no fo"_s << 404 << Spans {{0, 2}, {4, 2}} << QString();
    QTest::newRow("a former phrase")
        << u"entity"_s << 413 << Spans {} << u"Request Entity Too Large"_s;
    QTest::newRow("a keyword") << u"dead link"_s << 404 << Spans {} << u"dead link"_s;
    QTest::newRow("a header") << u"retry-after"_s << 413 << Spans {} << u"Retry-After"_s;
    QTest::newRow("the number") << u"404"_s << 404 << Spans {} << QString();
    QTest::newRow("no query") << QString() << 404 << Spans {} << QString();
}

void TestStatusFilter::matchSpans()
{
    QFETCH(QString, query);
    QFETCH(int, code);
    m_filter->setQuery(query);
    const QModelIndex index = m_filter->indexForCode(code);
    QVERIFY(index.isValid());
    QTEST(index.data(core::MatchSpansRole).value<QList<core::FoldedText::Span>>(), "spans");
    QTEST(index.data(core::MatchViaRole).toString(), "via");
}

void TestStatusFilter::headingsHaveNoMatch()
{
    m_filter->setQuery(u"found"_s);
    const QModelIndex heading = m_filter->index(0, 0);
    QCOMPARE(heading.data().toString(), u"Best match"_s);
    QCOMPARE(heading.data(core::MatchSpansRole), QVariant());
    QCOMPARE(heading.data(core::MatchViaRole), QVariant());
}

void TestStatusFilter::otherRolesPassThrough()
{
    const QModelIndex index = m_filter->indexForCode(530);
    const QModelIndex source = m_model->indexForCode(530);
    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                           static_cast<int>(core::KindRole), static_cast<int>(core::ClassRole),
                           static_cast<int>(core::StandingRole)}) {
        QVERIFY(source.data(role).isValid());
        QCOMPARE(index.data(role), source.data(role));
    }
    QCOMPARE(index.flags(), source.flags());
}

void TestStatusFilter::actionRowIsAlwaysThere()
{
    m_model->setPinned(404, true);
    m_model->setActionRow(core::ActionRow {u"Check it"_s, {}, {}});
    const auto first = [this] { return m_filter->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"Check it"_s);
    QCOMPARE(m_filter->index(1, 0).data().toString(), u"Pinned"_s);
    m_filter->setQuery(u"qqqqqqqq"_s);
    QCOMPARE(printModel(*m_filter), QStringList {u"Check it"_s});
    QCOMPARE(m_filter->shownCount(), 0);
    m_filter->setQuery(u"410"_s);
    QCOMPARE(first(), u"Check it"_s);
    QCOMPARE(shownCodes(*m_filter), QList<int> {410});
    m_model->setActionRow({});
    QCOMPARE(first(), u"Best match"_s);
    QCOMPARE(shownCodes(*m_filter), QList<int> {410});
}

void TestStatusFilter::classesKeepTheirOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("letters all over") << u"o"_s;
    QTest::newRow("a prefix") << u"4"_s;
    QTest::newRow("best in the middle") << u"gone"_s;
    QTest::newRow("a class word") << u"error"_s;
}

void TestStatusFilter::classesKeepTheirOrder()
{
    QFETCH(QString, query);
    const QList<int> all = m_catalogue.numbers();
    m_filter->setQuery(query);
    const QList<int> shown = shownCodes(*m_filter);
    QVERIFY(!shown.isEmpty());
    const bool hasBest = m_filter->index(0, 0).data(core::GroupRole).toInt()
        == static_cast<int>(core::RowGroup::Foremost);
    const qsizetype foremost = hasBest ? m_filter->rowCount(m_filter->index(0, 0)) : 0;
    QVERIFY(std::is_sorted(shown.cbegin() + foremost, shown.cend(),
                           [&all](int a, int b) { return all.indexOf(a) < all.indexOf(b); }));
}

void TestStatusFilter::countsWhatAPasteNames()
{
    m_filter->setQuery(u"GET /a 404 12\nGET /b 410 7\nGET /c 410 7"_s);
    const QModelIndex gone = m_filter->indexForCode(410);
    QCOMPARE(gone.data(core::MatchCountRole).toInt(), 2);
    QCOMPARE(gone.data(Qt::AccessibleTextRole).toString(), u"410 Gone, Client error, 2 times"_s);
    QCOMPARE(m_filter->indexForCode(404).data(core::MatchCountRole).toInt(), 1);
    QVERIFY(!m_filter->indexForCode(404).data(Qt::AccessibleTextRole).toString().contains(u"time"));
}

STATUSCAT_TEST(TestStatusFilter)
#include "tst_statusfilter.moc"
