// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/cutwidgets.h"
#include "support/testmain.h"

#include <ui/check/checkoutcome.h>
#include <ui/picture/catview.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/pill.h>

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// The page of a check with results that nobody had to send.
class TestCheckPane : public QObject, protected CheckPaneFixture
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(show()); }
    void cleanup();

    void outcome_data();
    void outcome();
    void catStandsBesideOrAbove();
    void tagsTellHopsAndTime();
    void anotherResultBeginsAtTheTop();
    void pageKeysScrollFromTheField();
    void hopsComeFirstWhereItIsLow_data();
    void hopsComeFirstWhereItIsLow();
    void everythingHasAName();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    const QFont m_font = QApplication::font();
};

namespace {

net::CheckResult failedResult(int status, net::FailureKind kind, const QString &failure,
                              const QString &advice)
{
    net::CheckResult result = resultOf({hop(u"https://a.example/"_s, status)});
    result.failure = net::Failure {kind, failure, advice};
    return result;
}

} // namespace

Q_DECLARE_METATYPE(net::CheckResult)

void TestCheckPane::cleanup()
{
    m_pane.reset();
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestCheckPane::outcome_data()
{
    QTest::addColumn<net::CheckResult>("result");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("part"); // of the text
    QTest::addColumn<int>("cat");
    QTest::newRow("an answer") << resultOf({hop(u"https://a.example/"_s, 404)}) << u"404"_s
                               << u"Not Found"_s << u"nothing to show"_s << 404;
    QTest::newRow("a chain") << richResult() << u"405"_s << u"Method Not Allowed"_s
                             << u"does not take the method"_s << 405;
    QTest::newRow("a number of nobody") << resultOf({hop(u"https://a.example/"_s, 468)}) << u"468"_s
                                        << u"Not assigned"_s << u"treats it as 400"_s << 468;
    QTest::newRow("a number out of range")
        << resultOf({hop(u"https://a.example/"_s, 99)}) << u"099"_s << u"Not assigned"_s
        << u"outside 100 to 599"_s << 99;
    QTest::newRow("no answer") << failedResult(0, net::FailureKind::Refused,
                                               u"Nobody listens there."_s, u"Start it."_s)
                               << QString() << u"No status code came"_s
                               << u"Nobody listens there.\n\nStart it."_s << 0;
    QTest::newRow("a loop") << failedResult(302, net::FailureKind::Loop, u"It goes round."_s, {})
                            << u"302"_s << u"Found"_s << u"It goes round."_s << 302;
}

void TestCheckPane::outcome()
{
    QFETCH(net::CheckResult, result);
    QFETCH(QString, part);
    m_pane->showResult(result);
    QTEST(text(u"outcome-code"_s), "code");
    QTEST(text(u"outcome-title"_s), "title");
    QVERIFY2(text(u"outcome-text"_s).contains(part), qPrintable(text(u"outcome-text"_s)));
    const auto *cat = m_pane->findChild<ui::CatView *>();
    QTEST(cat->picture().code, "cat");
    QVERIFY(!cat->accessibleDescription().isEmpty());
    QVERIFY(cat->width() >= 300);
    QCOMPARE(hops().size(), result.hops.size());
}

void TestCheckPane::catStandsBesideOrAbove()
{
    m_pane->showResult(richResult());
    const auto *cat = m_pane->findChild<ui::CatView *>();
    const auto *code = m_pane->findChild<QLabel *>(u"outcome-code"_s);
    const auto place = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_pane.get(), QPoint()), widget->size());
    };
    WAIT_VERIFY(place(code).x() > place(cat).right());
    m_pane->resize(400, 700);
    WAIT_VERIFY(place(code).y() > place(cat).bottom());
}

void TestCheckPane::tagsTellHopsAndTime()
{
    net::Hop first = hop(u"https://a.example/"_s, 301);
    first.times.total = 40;
    net::Hop last = hop(u"https://a.example/b"_s, 200);
    last.times.total = 5;
    m_pane->showResult(resultOf({first, last}));
    QStringList tags;
    for (const auto *pill : m_pane->findChild<ui::CheckOutcome *>()->findChildren<ui::Pill *>()) {
        tags << pill->text();
    }
    QCOMPARE(tags, QStringList({u"Successful"_s, u"2 hops"_s, u"45 ms"_s}));
}

void TestCheckPane::anotherResultBeginsAtTheTop()
{
    m_pane->resize(800, 400);
    m_pane->showResult(richResult());
    QScrollBar *bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    WAIT_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    m_pane->showResult(richResult());
    QCOMPARE(bar->value(), 0);
}

void TestCheckPane::pageKeysScrollFromTheField()
{
    m_pane->resize(800, 400);
    m_pane->showResult(richResult());
    m_pane->field()->setFocus();
    const QScrollBar *bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    WAIT_VERIFY(bar->maximum() > 0);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void TestCheckPane::hopsComeFirstWhereItIsLow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("high") << QSize(800, 700) << 9 << false;
    QTest::newRow("low") << QSize(800, 250) << 9 << true;
    QTest::newRow("24 pt") << QSize(1180, 380) << 24 << true;
}

void TestCheckPane::hopsComeFirstWhereItIsLow()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFETCH(bool, isFirst);
    QFont font = m_font;
    font.setPointSize(points);
    QApplication::setFont(font);
    m_pane->resize(size);
    m_pane->showResult(richResult());
    const QWidget *badge = hops().first()->findChild<ui::CodeBadge *>();
    const QWidget *outcome = m_pane->findChild<ui::CheckOutcome *>();
    const auto top = [this](const QWidget *widget) {
        return widget->mapTo(m_pane.get(), QPoint()).y();
    };
    WAIT_COMPARE(top(badge) < top(outcome), isFirst);
    QVERIFY(!isFirst || top(badge) + badge->height() < m_pane->height());
}

void TestCheckPane::everythingHasAName()
{
    m_pane->showResult(richResult());
    for (ui::FoldButton *fold : m_pane->findChildren<ui::FoldButton *>()) {
        fold->setUnfolded(true);
    }
    for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
        const bool isStop =
            widget->isVisibleTo(m_pane.get()) && (widget->focusPolicy() & Qt::TabFocus);
        QVERIFY2(!isStop || !widget->accessibleName().isEmpty()
                     || !widget->property("text").toString().isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())
                            + widget->objectName()));
    }
}

void TestCheckPane::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("as it is") << QSize(800, 700) << 0 << Qt::LeftToRight;
    QTest::newRow("narrow") << QSize(400, 700) << 0 << Qt::LeftToRight;
    QTest::newRow("8 pt") << QSize(800, 700) << 8 << Qt::LeftToRight;
    QTest::newRow("24 pt") << QSize(800, 700) << 24 << Qt::LeftToRight;
    QTest::newRow("from right to left") << QSize(800, 700) << 0 << Qt::RightToLeft;
    QTest::newRow("24 pt from right to left") << QSize(800, 700) << 24 << Qt::RightToLeft;
}

void TestCheckPane::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QFont font = m_font;
    if (points > 0) {
        font.setPointSize(points);
    }
    QApplication::setFont(font);
    m_pane->resize(size);
    m_pane->showResult(richResult());
    for (ui::FoldButton *fold : m_pane->findChildren<ui::FoldButton *>()) {
        fold->setUnfolded(true);
    }
    WAIT_VERIFY2(cutWidgets(*m_pane).isEmpty(), qPrintable(cutWidgets(*m_pane).join(u'\n')));
    QVERIFY(m_pane->width() == size.width() || points == 24);
}

STATUSCAT_TEST(TestCheckPane)
#include "tst_checkpane.moc"
