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

private:
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
        u"Mentioned in the text"_s,
        u"Next step"_s,
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

STATUSCAT_TEST(TestStatusModel)
#include "tst_statusmodel.moc"
