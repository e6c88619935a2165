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

/// The tree over a catalogue of eight codes, and over the real one.
class TestStatusModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void structure();
    void embeddedCatalogue();
    void codeRoles_data();
    void codeRoles();
    void headingRoles_data();
    void headingRoles();
    void flags();
    void header();
    void roleNames();
    void indexForCode_data();
    void indexForCode();
    void pinnedCodesStandTwice();
    void unpinning();
    void pinsOfTheSettings_data();
    void pinsOfTheSettings();
    void pinningTellsTheViews();
    void pinningTwiceTellsNothing();
    void replacingPinsKeepsWhatStays();
    void foremostStandFirst();
    void foremostTellTheViewsOnce();
    void actionRowStandsFirst();
    void actionRowMovesNothingElse();

private:
    QStringList pinned() const;
    QModelIndex pinnedHeading() const;
    QModelIndex heading(StatusClass statusClass) const;

    Catalogue m_catalogue;
    std::unique_ptr<StatusModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestStatusModel::initTestCase()
{
    m_catalogue = Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
}

void TestStatusModel::init()
{
    m_model = std::make_unique<StatusModel>(m_catalogue);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestStatusModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

/// The lines of the pinned group.
QStringList TestStatusModel::pinned() const
{
    return printModel(*m_model, pinnedHeading());
}

QModelIndex TestStatusModel::pinnedHeading() const
{
    return m_model
        ->match(m_model->index(0, 0), core::GroupRole, static_cast<int>(core::RowGroup::Pinned))
        .value(0);
}

QModelIndex TestStatusModel::heading(StatusClass statusClass) const
{
    return m_model->match(m_model->index(0, 0), core::ClassRole, static_cast<int>(statusClass))
        .value(0);
}

void TestStatusModel::structure()
{
    const QStringList golden {
        QString(), // the foremost, of which there are none
        u"Pinned"_s,
        u"1xx · Informational"_s,
        u"2xx · Successful"_s,
        u"  200 OK"_s,
        u"3xx · Redirection"_s,
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
    QCOMPARE(printModel(*m_model), golden);
}

void TestStatusModel::embeddedCatalogue()
{
    const Catalogue catalogue = Catalogue::embedded();
    StatusModel model(catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<int> codes;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            codes << model.index(row, 0, parent).data(core::CodeRole).toInt();
        }
    }
    QCOMPARE(codes, catalogue.numbers());
    model.setPins(catalogue.numbers());
    QCOMPARE(model.rowCount(model.index(1, 0)), catalogue.numbers().size());
}

void TestStatusModel::codeRoles_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, int code, int role, const QVariant &value) {
        QTest::newRow(name) << code << role << value;
    };
    row("shows code and phrase", 404, Qt::DisplayRole, u"404 Not Found"_s);
    row("shows three digits", 0, Qt::DisplayRole, u"000 Silence"_s);
    row("tool tip", 404, Qt::ToolTipRole, u"Nothing lives at this address"_s);
    row("read aloud with its class", 404, Qt::AccessibleTextRole, u"404 Not Found, Client error"_s);
    row("read aloud with its standing", 530, Qt::AccessibleTextRole,
        u"530 Site Frozen, Server error, Vendor code"_s);
    row("read aloud outside the classes", 0, Qt::AccessibleTextRole,
        u"000 Silence, Outside the classes, Informal"_s);
    row("described aloud", 404, Qt::AccessibleDescriptionRole, u"Nothing lives at this address"_s);
    row("no picture of its own", 404, Qt::DecorationRole, {});
    row("kind", 404, core::KindRole, static_cast<int>(RowKind::Code));
    row("code", 404, core::CodeRole, 404);
    row("class", 404, core::ClassRole, static_cast<int>(StatusClass::ClientError));
    row("outside the classes", 0, core::ClassRole, static_cast<int>(StatusClass::Outside));
    row("name", 413, core::NameRole, u"Content Too Large"_s);
    row("summary", 413, core::SummaryRole, u"The body is too big"_s);
    row("registered", 404, core::StandingRole, static_cast<int>(core::Standing::Registered));
    row("of a vendor", 530, core::StandingRole, static_cast<int>(core::Standing::Vendor));
    row("not pinned", 404, core::PinnedRole, false);
    row("no count", 404, core::CountRole, {});
}

void TestStatusModel::codeRoles()
{
    QFETCH(int, code);
    QFETCH(int, role);
    QTEST(m_model->indexForCode(code).data(role), "value");
}

void TestStatusModel::headingRoles_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, int section, int role, const QVariant &value) {
        QTest::newRow(name) << section << role << value;
    };
    row("shows pattern and class", 5, Qt::DisplayRole, u"4xx · Client error"_s);
    row("kind", 5, core::KindRole, static_cast<int>(RowKind::Heading));
    row("no code", 5, core::CodeRole, -1);
    row("class", 5, core::ClassRole, 4);
    row("count", 5, core::CountRole, 4);
    row("count of an empty class", 2, core::CountRole, 0);
    row("no summary", 5, core::SummaryRole, {});
    row("group of a class", 5, core::GroupRole, static_cast<int>(core::RowGroup::Class));
    row("pinned group is of no class", 1, core::ClassRole, 0);
    row("nothing pinned", 1, core::CountRole, 0);
    row("pinned group", 1, core::GroupRole, static_cast<int>(core::RowGroup::Pinned));
    row("foremost group is of no class", 0, core::ClassRole, 0);
    row("foremost group", 0, core::GroupRole, static_cast<int>(core::RowGroup::Foremost));
}

void TestStatusModel::headingRoles()
{
    QFETCH(int, section);
    QFETCH(int, role);
    QTEST(m_model->index(section, 0).data(role), "value");
}

void TestStatusModel::flags()
{
    m_model->setPinned(404, true);
    const Qt::ItemFlags code =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        QCOMPARE(parent.flags(), Qt::NoItemFlags);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            QCOMPARE(m_model->index(row, 0, parent).flags(), code);
        }
    }
}

void TestStatusModel::header()
{
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Status code"_s);
    QCOMPARE(m_model->headerData(0, Qt::Vertical), QVariant());
    QCOMPARE(m_model->headerData(1, Qt::Horizontal), QVariant());
}

void TestStatusModel::roleNames()
{
    const QHash<int, QByteArray> names = m_model->roleNames();
    for (int role = core::KindRole; role <= core::AcceptRole; ++role) {
        QVERIFY2(names.contains(role), qPrintable(QString::number(role)));
    }
    QCOMPARE(names.value(core::CodeRole), "code");
    QCOMPARE(names.value(Qt::DisplayRole), "display");
    const QSet<QByteArray> different(names.cbegin(), names.cend());
    QCOMPARE(different.size(), names.size());
}

void TestStatusModel::indexForCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("found");
    QTest::newRow("in a class") << 410 << true;
    QTest::newRow("outside the classes") << 0 << true;
    QTest::newRow("that nobody assigned") << 468 << false;
    QTest::newRow("of an empty class") << 100 << false;
    QTest::newRow("beyond three digits") << 1000 << false;
    QTest::newRow("negative") << -1 << false;
}

void TestStatusModel::indexForCode()
{
    QFETCH(int, code);
    QFETCH(bool, found);
    m_model->setPinned(code, true);
    const QModelIndex index = m_model->indexForCode(code);
    QCOMPARE(index.isValid(), found);
    if (found) {
        QCOMPARE(index.data(core::CodeRole).toInt(), code);
        QCOMPARE(index.parent(), heading(core::classOf(code)));
    }
}

void TestStatusModel::pinnedCodesStandTwice()
{
    m_model->setPinned(404, true);
    QCOMPARE(pinned(), QStringList {u"404 Not Found"_s});
    QVERIFY(m_model->isPinned(404));
    QCOMPARE(m_model->rowCount(heading(StatusClass::ClientError)), 4);
    QVERIFY(m_model->indexForCode(404).data(core::PinnedRole).toBool());
    QVERIFY(m_model->index(0, 0, pinnedHeading()).data(core::PinnedRole).toBool());
    QCOMPARE(pinnedHeading().data(core::CountRole).toInt(), 1);
}

void TestStatusModel::unpinning()
{
    m_model->setPins({404, 500});
    m_model->setPinned(404, false);
    QCOMPARE(pinned(), QStringList {u"500 Internal Server Error"_s});
    QVERIFY(!m_model->isPinned(404));
    QVERIFY(!m_model->indexForCode(404).data(core::PinnedRole).toBool());
    QVERIFY(m_model->indexForCode(404).isValid());
}

void TestStatusModel::pinsOfTheSettings_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QList<int>>("pins");
    using Codes = QList<int>;
    QTest::newRow("none") << Codes {} << Codes {};
    QTest::newRow("come in numeric order") << Codes {500, 0, 404} << Codes {0, 404, 500};
    QTest::newRow("unknown codes are left out") << Codes {468, 404, -1, 1000} << Codes {404};
    QTest::newRow("twice is once") << Codes {404, 404} << Codes {404};
}

void TestStatusModel::pinsOfTheSettings()
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

void TestStatusModel::pinningTellsTheViews()
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

void TestStatusModel::pinningTwiceTellsNothing()
{
    m_model->setPinned(404, true);
    const QSignalSpy pinsChanged(m_model.get(), &StatusModel::pinsChanged);
    m_model->setPinned(404, true);
    m_model->setPinned(410, false);
    m_model->setPinned(468, true);
    QCOMPARE(pinsChanged.size(), 0);
    QCOMPARE(m_model->pins(), QList<int> {404});
}

void TestStatusModel::replacingPinsKeepsWhatStays()
{
    m_model->setPins({400, 404});
    const QPersistentModelIndex kept = m_model->index(1, 0, pinnedHeading());
    m_model->setPins({404, 500});
    QCOMPARE(m_model->pins(), (QList<int> {404, 500}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(core::CodeRole).toInt(), 404);
}

void TestStatusModel::actionRowStandsFirst()
{
    QStringList done;
    const auto act = [&done] { done << u"accepted"_s; };
    m_model->setActionRow(core::ActionRow {u"Check it"_s, u"Enter asks"_s, act});
    QCOMPARE(m_model->rowCount(), 9);
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

void TestStatusModel::actionRowMovesNothingElse()
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

void TestStatusModel::foremostStandFirst()
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

void TestStatusModel::foremostTellTheViewsOnce()
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

STATUSCAT_TEST(TestStatusModel)
#include "tst_statusmodel.moc"
