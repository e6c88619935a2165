// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/printmodel.h"
#include "support/testmain.h"

#include <core/statusmodel.h>
#include <core/statusroles.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::RowKind;
using core::StatusClass;
using core::StatusModel;

/// What stands before the classes of a catalogue of eight codes: an action, the foremost and the
/// pinned codes.
class TestStatusGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void pinnedCodesStandTwice();
    void unpinning();
    void pinsOfTheSettings_data();
    void pinsOfTheSettings();
    void pinningTellsTheViews();
    void pinningTwiceTellsNothing();
    void replacingPinsKeepsWhatStays();
    void actionRowStandsFirst();
    void actionRowMovesNothingElse();
    void mentionsAndNextStepsStandLast();
    void foremostStandFirst();
    void foremostTellTheViewsOnce();

private:
    QStringList pinned() const;
    QModelIndex pinnedHeading() const;
    QModelIndex heading(StatusClass statusClass) const;

    Catalogue m_catalogue;
    std::unique_ptr<StatusModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStatusGroups::initTestCase()
{
    m_catalogue = Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
}

void TestStatusGroups::init()
{
    m_model = std::make_unique<StatusModel>(m_catalogue);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestStatusGroups::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

/// The lines of the pinned group.
QStringList TestStatusGroups::pinned() const
{
    return printModel(*m_model, pinnedHeading());
}

QModelIndex TestStatusGroups::pinnedHeading() const
{
    return m_model
        ->match(m_model->index(0, 0), core::GroupRole, static_cast<int>(core::RowGroup::Pinned))
        .value(0);
}

QModelIndex TestStatusGroups::heading(StatusClass statusClass) const
{
    return m_model->match(m_model->index(0, 0), core::ClassRole, static_cast<int>(statusClass))
        .value(0);
}

void TestStatusGroups::pinnedCodesStandTwice()
{
    m_model->setPinned(404, true);
    QCOMPARE(pinned(), QStringList {u"404 Not Found"_s});
    QVERIFY(m_model->isPinned(404));
    QCOMPARE(m_model->rowCount(heading(StatusClass::ClientError)), 4);
    QVERIFY(m_model->indexForCode(404).data(core::PinnedRole).toBool());
    QVERIFY(m_model->index(0, 0, pinnedHeading()).data(core::PinnedRole).toBool());
    QCOMPARE(pinnedHeading().data(core::CountRole).toInt(), 1);
}

void TestStatusGroups::unpinning()
{
    m_model->setPins({404, 500});
    m_model->setPinned(404, false);
    QCOMPARE(pinned(), QStringList {u"500 Internal Server Error"_s});
    QVERIFY(!m_model->isPinned(404));
    QVERIFY(!m_model->indexForCode(404).data(core::PinnedRole).toBool());
    QVERIFY(m_model->indexForCode(404).isValid());
}

void TestStatusGroups::pinsOfTheSettings_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QList<int>>("pins");
    using Codes = QList<int>;
    QTest::newRow("none") << Codes {} << Codes {};
    QTest::newRow("come in numeric order") << Codes {500, 0, 404} << Codes {0, 404, 500};
    QTest::newRow("unknown codes are left out") << Codes {468, 404, -1, 1000} << Codes {404};
    QTest::newRow("twice is once") << Codes {404, 404} << Codes {404};
}

void TestStatusGroups::pinsOfTheSettings()
{
    QFETCH(QList<int>, codes);
    QFETCH(QList<int>, pins);
    m_model->setPins(codes);
    QCOMPARE(m_model->pins(), pins);
    QList<int> shown;
    const QModelIndex group = pinnedHeading();
    for (int row = 0; row < m_model->rowCount(group); ++row) {
        shown << m_model->index(row, 0, group).data(core::CodeRole).toInt();
    }
    QCOMPARE(shown, pins);
}

void TestStatusGroups::pinningTellsTheViews()
{
    const QSignalSpy pinsChanged(m_model.get(), &StatusModel::pinsChanged);
    const QSignalSpy inserted(m_model.get(), &StatusModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &StatusModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &StatusModel::dataChanged);
    const auto isTold = [&changed](const QModelIndex &index, int role) {
        return std::any_of(changed.cbegin(), changed.cend(), [&](const QVariantList &arguments) {
            return arguments.at(0).toModelIndex() == index
                && arguments.at(2).value<QList<int>>().contains(role);
        });
    };

    m_model->setPinned(404, true);
    QCOMPARE(pinsChanged.size(), 1);
    QVERIFY(!inserted.isEmpty());
    QVERIFY(isTold(pinnedHeading(), core::CountRole));
    QVERIFY(isTold(m_model->indexForCode(404), core::PinnedRole));

    changed.clear();
    m_model->setPinned(404, false);
    QCOMPARE(pinsChanged.size(), 2);
    QVERIFY(!removed.isEmpty());
    QVERIFY(isTold(pinnedHeading(), core::CountRole));
    QVERIFY(isTold(m_model->indexForCode(404), core::PinnedRole));
}

void TestStatusGroups::pinningTwiceTellsNothing()
{
    m_model->setPinned(404, true);
    const QSignalSpy pinsChanged(m_model.get(), &StatusModel::pinsChanged);
    m_model->setPinned(404, true);
    m_model->setPinned(410, false);
    m_model->setPinned(468, true);
    QCOMPARE(pinsChanged.size(), 0);
    QCOMPARE(m_model->pins(), QList<int> {404});
}

void TestStatusGroups::replacingPinsKeepsWhatStays()
{
    m_model->setPins({400, 404});
    const QPersistentModelIndex kept = m_model->index(1, 0, pinnedHeading());
    m_model->setPins({404, 500});
    QCOMPARE(m_model->pins(), (QList<int> {404, 500}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(core::CodeRole).toInt(), 404);
}

void TestStatusGroups::actionRowStandsFirst()
{
    QStringList done;
    const auto act = [&done] { done << u"accepted"_s; };
    m_model->setActionRow(core::ActionRow {u"Check it"_s, u"Enter asks"_s, act});
    QCOMPARE(m_model->rowCount(), 11);
    const QModelIndex row = m_model->index(0, 0);
    QCOMPARE(row.data().toString(), u"Check it"_s);
    QCOMPARE(row.data(core::NameRole).toString(), u"Check it"_s);
    QCOMPARE(row.data(core::SummaryRole).toString(), u"Enter asks"_s);
    QCOMPARE(row.data(Qt::AccessibleDescriptionRole).toString(), u"Enter asks"_s);
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), u"Check it\nEnter asks"_s);
    QCOMPARE(row.data(core::KindRole).toInt(), static_cast<int>(RowKind::Action));
    QCOMPARE(row.data(core::CodeRole).toInt(), -1);
    QCOMPARE(row.flags(), Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    QCOMPARE(m_model->rowCount(row), 0);
    row.data(core::AcceptRole).value<std::function<void()>>()();
    QCOMPARE(done, QStringList {u"accepted"_s});

    const QSignalSpy changed(m_model.get(), &StatusModel::dataChanged);
    m_model->setActionRow(core::ActionRow {u"Check that"_s, {}, act});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(row.data().toString(), u"Check that"_s);
    m_model->setActionRow({});
    m_model->setActionRow({});
    QCOMPARE(pinnedHeading().row(), 1);
}

void TestStatusGroups::actionRowMovesNothingElse()
{
    m_model->setPins({404});
    const QStringList before = printModel(*m_model);
    const QPersistentModelIndex code = m_model->indexForCode(500);
    const QPersistentModelIndex pin = m_model->index(0, 0, pinnedHeading());
    m_model->setActionRow(core::ActionRow {u"Check it"_s, {}, {}});
    QCOMPARE(printModel(*m_model), QStringList {u"Check it"_s} + before);
    QCOMPARE(code.data(core::CodeRole).toInt(), 500);
    QCOMPARE(code.parent().data(core::ClassRole).toInt(), 5);
    QCOMPARE(QModelIndex(code), m_model->indexForCode(500));
    QCOMPARE(pin.parent(), pinnedHeading());
    QCOMPARE(pin.parent().row(), 2);
    m_model->setPins({404, 410});
    QCOMPARE(m_model->rowCount(pinnedHeading()), 2);
    m_model->setActionRow({});
    QCOMPARE(pin.parent().row(), 1);
    QCOMPARE(QModelIndex(code), m_model->indexForCode(500));
}

void TestStatusGroups::mentionsAndNextStepsStandLast()
{
    QStringList done;
    const auto act = [&done] { done << u"done"_s; };
    m_model->setMentions({500, 404});
    m_model->setNextSteps({{u"Compare"_s, u"Three codes"_s, act}, {u"Choose"_s, {}, {}}});
    const QStringList golden {u"Mentioned in the text"_s,
                              u"  500 Internal Server Error"_s,
                              u"  404 Not Found"_s,
                              u"Next step"_s,
                              u"  Compare"_s,
                              u"  Choose"_s};
    QCOMPARE(printModel(*m_model).last(6), golden);
    QCOMPARE(m_model->mentionIndexForCode(404).row(), 1);
    const QModelIndex group = m_model->index(m_model->rowCount() - 1, 0);
    const QModelIndex step = m_model->index(0, 0, group);
    QCOMPARE(step.data(core::KindRole).toInt(), static_cast<int>(RowKind::Action));
    QVERIFY(step.flags().testFlag(Qt::ItemIsSelectable));
    step.data(core::AcceptRole).value<std::function<void()>>()();
    QCOMPARE(done, QStringList {u"done"_s});
    m_model->setNextSteps({{u"Respond"_s, {}, {}}});
    QCOMPARE(m_model->rowCount(group), 1);
    QCOMPARE(step.data().toString(), u"Respond"_s);
    m_model->setNextSteps({});
    m_model->setMentions({});
    QCOMPARE(m_model->rowCount(group), 0);
}

void TestStatusGroups::foremostStandFirst()
{
    m_model->setPins({404});
    m_model->setForemost(u"Best"_s, {500, 404});
    const QStringList golden {u"Best"_s, u"  500 Internal Server Error"_s, u"  404 Not Found"_s};
    QCOMPARE(printModel(*m_model).mid(0, 3), golden);
    QCOMPARE(m_model->foremostIndexForCode(404).row(), 1);
    QVERIFY(!m_model->foremostIndexForCode(410).isValid());
    QCOMPARE(m_model->indexForCode(404).parent(), heading(StatusClass::ClientError));
    m_model->setForemost(u"Others"_s, {500, 404});
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Others"_s);
    m_model->setForemost({}, {});
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

void TestStatusGroups::foremostTellTheViewsOnce()
{
    m_model->setForemost(u"Best"_s, {500});
    const QSignalSpy inserted(m_model.get(), &StatusModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &StatusModel::rowsRemoved);
    const QSignalSpy changed(m_model.get(), &StatusModel::dataChanged);
    m_model->setForemost(u"Best"_s, {500});
    QVERIFY(inserted.isEmpty() && removed.isEmpty() && changed.isEmpty());
    m_model->setPinned(500, true);
    QVERIFY(m_model->foremostIndexForCode(500).data(core::PinnedRole).toBool());
}

STATUSCAT_TEST(TestStatusGroups)
#include "tst_statusgroups.moc"
