// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <core/statusmodel.h>
#include <core/statusroles.h>
#include <search/statusfilter.h>
#include <ui/list/statuslistview.h>

#include <QAbstractItemModelTester>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

/// Lets the test drag without a mouse.
class DraggedView : public ui::StatusListView
{
public:
    using ui::StatusListView::startDrag;
};

} // namespace

/// The grouped list over the real catalogue.
class TestStatusListView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void headingIsNotCurrent_data();
    void headingIsNotCurrent();
    void headingStaysInSight();
    void headingIsPushedOut();
    void headingLeavesALowList();
    void noCurrentRowBelowTheHeading();
    void firstRowIsSeenInItsClass();
    void everythingStaysExpanded();
    void headingThatComesBackIsExpanded();
    void clickOnAHeadingSelectsNothing();
    void spaceAndEnterAreNotForTheList();
    void dragCarriesText();

private:
    QWidget *headingInView() const { return m_view->viewport()->findChild<QWidget *>(); }
    QModelIndex indexOf(int code) const { return m_filter->indexForCode(code); }
    void press(Qt::Key key) { QTest::keyClick(m_view->windowHandle(), key); }

    const core::Catalogue m_catalogue = core::Catalogue::embedded();
    std::unique_ptr<core::StatusModel> m_model;
    std::unique_ptr<search::StatusFilter> m_filter;
    std::unique_ptr<DraggedView> m_view;
};

void TestStatusListView::init()
{
    m_model = std::make_unique<core::StatusModel>(m_catalogue);
    m_filter = std::make_unique<search::StatusFilter>(m_model.get());
    m_view = std::make_unique<DraggedView>();
    m_view->setModel(m_filter.get());
    m_view->resize(320, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), patience));
}

void TestStatusListView::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_model.reset();
}

void TestStatusListView::headingIsNotCurrent_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("down over a heading") << 104 << Qt::Key_Down << 200;
    QTest::newRow("up over a heading") << 200 << Qt::Key_Up << 104;
    QTest::newRow("down from the last") << 999 << Qt::Key_Down << 100;
    QTest::newRow("up from the first") << 100 << Qt::Key_Up << 999;
    QTest::newRow("left does not close the group") << 404 << Qt::Key_Left << 404;
    QTest::newRow("right does nothing") << 404 << Qt::Key_Right << 404;
    QTest::newRow("minus does not close the group") << 404 << Qt::Key_Minus << 404;
    QTest::newRow("asterisk does nothing") << 404 << Qt::Key_Asterisk << 404;
}

void TestStatusListView::headingIsNotCurrent()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, to);
    m_view->setCurrentIndex(indexOf(from));
    press(key);
    QCOMPARE(m_view->currentIndex().data(core::CodeRole).toInt(), to);
    QVERIFY(m_view->isExpanded(m_view->currentIndex().parent()));
}

void TestStatusListView::headingStaysInSight()
{
    QVERIFY(!headingInView()->isVisible()); // the first one is in sight itself
    m_view->setCurrentIndex(indexOf(104));
    m_view->scrollTo(indexOf(104), QAbstractItemView::PositionAtTop);
    QVERIFY(headingInView()->isVisible());
    const QImage first = headingInView()->grab().toImage();

    // Deep in a class it is that class's heading, whichever of its codes is on top.
    QImage images[2];
    for (const int i : {0, 1}) {
        m_view->scrollTo(indexOf(i == 0 ? 405 : 420), QAbstractItemView::PositionAtTop);
        QVERIFY(headingInView()->isVisible());
        QCOMPARE(headingInView()->y(), 0);
        QCOMPARE(headingInView()->height(), m_view->visualRect(indexOf(405).parent()).height());
        QCOMPARE(headingInView()->width(), m_view->viewport()->width());
        images[i] = headingInView()->grab().toImage();
    }
    QCOMPARE(images[0], images[1]);
    QVERIFY(images[0] != first);

    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(!headingInView()->isVisible());
}

void TestStatusListView::headingLeavesALowList()
{
    m_view->setCurrentIndex(indexOf(405));
    const int row = m_view->visualRect(indexOf(405)).height();
    const int heading = m_view->visualRect(indexOf(405).parent()).height();
    const int frame = m_view->height() - m_view->viewport()->height();
    m_view->resize(m_view->width(), frame + row + heading / 2);
    QCOMPARE(m_view->viewport()->height(), row + heading / 2);
    m_view->setCurrentIndex(indexOf(404));
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(indexOf(404))));
    QVERIFY(!headingInView()->isVisible());
    m_view->resize(m_view->width(), frame + row + heading);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(indexOf(404))));
    QVERIFY(headingInView()->isVisible());
}

void TestStatusListView::headingIsPushedOut()
{
    const QModelIndex next = indexOf(500).parent();
    m_view->scrollTo(next, QAbstractItemView::PositionAtTop);
    const int exactly = m_view->verticalScrollBar()->value() + m_view->visualRect(next).top();
    const int height = m_view->visualRect(next).height();
    for (int above = height - 1; above > 1; --above) {
        m_view->verticalScrollBar()->setValue(exactly - above);
        QCOMPARE(m_view->visualRect(next).top(), above);
        QVERIFY(headingInView()->isVisible());
        QCOMPARE(headingInView()->geometry().bottom() + 1, above); // they touch, none is covered
    }
    m_view->verticalScrollBar()->setValue(exactly);
    QVERIFY(!headingInView()->isVisible());
}

void TestStatusListView::noCurrentRowBelowTheHeading()
{
    QList<int> codes = m_catalogue.numbers();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        m_view->setCurrentIndex(indexOf(codes.first()));
        for (const int code : std::as_const(codes)) {
            const QModelIndex current = m_view->currentIndex();
            QCOMPARE(current.data(core::CodeRole).toInt(), code);
            const QRect row = m_view->visualRect(current);
            const int top =
                headingInView()->isVisible() ? headingInView()->geometry().bottom() + 1 : 0;
            QCOMPARE_GE(row.top(), top);
            // QTreeView itself leaves the last line of pixels below the edge.
            QCOMPARE_LE(row.bottom(), m_view->viewport()->height());
            press(key);
        }
        std::reverse(codes.begin(), codes.end());
    }
}

/// Chosen before the list has its height.
void TestStatusListView::firstRowIsSeenInItsClass()
{
    DraggedView view;
    view.resize(320, 20);
    view.setModel(m_filter.get());
    view.setCurrentIndex(indexOf(404));
    view.scrollTo(indexOf(404));
    view.resize(320, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view, patience));
    QCOMPARE(view.visualRect(indexOf(404).parent()).top(), 0);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(indexOf(404))));
}

void TestStatusListView::everythingStaysExpanded()
{
    const QAbstractItemModelTester tester(m_filter.get());
    for (const QString &query : {u"404"_s, u"qqqqqqqqqqqq"_s, u"5xx"_s, u"timeout"_s, QString()}) {
        m_filter->setQuery(query);
        for (int section = 0; section < m_filter->rowCount(); ++section) {
            QVERIFY(m_view->isExpanded(m_filter->index(section, 0)));
        }
    }
    QVERIFY(m_filter->rowCount() > 1);
}

void TestStatusListView::headingThatComesBackIsExpanded()
{
    m_model->setPinned(404, true);
    QVERIFY(m_view->isExpanded(m_filter->index(0, 0)));
    m_filter->setQuery(u"503"_s);
    m_filter->setQuery({});
    QVERIFY(m_view->isExpanded(m_filter->index(0, 0)));
    QVERIFY(!m_view->visualRect(m_filter->index(0, 0, m_filter->index(0, 0))).isEmpty());
}

void TestStatusListView::clickOnAHeadingSelectsNothing()
{
    m_view->setCurrentIndex(indexOf(100));
    for (const int clicks : {1, 2}) {
        const QPoint place = m_view->visualRect(indexOf(100).parent()).center();
        if (clicks == 1) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        } else {
            QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        }
        QCOMPARE(m_view->currentIndex(), indexOf(100));
        QVERIFY(m_view->isExpanded(indexOf(100).parent()));
    }
}

void TestStatusListView::spaceAndEnterAreNotForTheList()
{
    QSignalSpy typed(m_view.get(), &ui::StatusListView::typed);
    QSignalSpy confirmed(m_view.get(), &ui::StatusListView::confirmed);
    m_view->setCurrentIndex(indexOf(404));
    press(Qt::Key_Space);
    QTest::keyClick(m_view->windowHandle(), 'g');
    QCOMPARE(typed.size(), 2);
    QCOMPARE(typed.at(0).first().toString(), u" "_s);
    QCOMPARE(typed.at(1).first().toString(), u"g"_s);
    QCOMPARE(confirmed.size(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    QCOMPARE(confirmed.size(), 2);
    QCOMPARE(m_view->currentIndex(), indexOf(404));
}

void TestStatusListView::dragCarriesText()
{
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        QSKIP("a real drag ends only with a real mouse");
    }
    QVERIFY(m_view->dragEnabled());
    QVERIFY(indexOf(404).flags().testFlag(Qt::ItemIsDragEnabled));
    m_view->setCurrentIndex(indexOf(404));
    m_view->startDrag(Qt::CopyAction);
    const auto *drag = m_view->findChild<QDrag *>(); // until the event loop deletes it
    QVERIFY(drag);
    QCOMPARE(drag->mimeData()->text(), u"404 Not Found"_s);
}

STATUSCAT_TEST(TestStatusListView)
#include "tst_statuslistview.moc"
