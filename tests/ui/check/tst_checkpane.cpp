// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/recordingnavigator.h"
#include "support/testmain.h"

#include <core/printable.h>
#include <ui/check/checkoutcome.h>
#include <ui/look/theme.h>
#include <ui/picture/catview.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/pill.h>

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// The page of a check with results that nobody had to send.
class TestCheckPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void outcome_data();
    void outcome();
    void hopsTellEverything();
    void badgeLeadsToTheCode_data();
    void badgeLeadsToTheCode();
    void remarksLinkToTheirSource();
    void headersFoldOut();
    void serverTextIsNotMarkup();
    void serverTextIsPrintable();
    void longUrlIsCutInTheMiddle();
    void pathJoinsTheHops();
    void remarksBeginWhereTheLayoutDoes();
    void colorsFollowThePalette();
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
    QString text(const QString &name) const
    {
        const auto *label = m_pane->findChild<QLabel *>(name);
        return label->isVisibleTo(m_pane.get()) ? label->text() : QString();
    }

    const QFont m_font = QApplication::font();
    std::unique_ptr<pictures::PictureCache> m_pictures;
    std::unique_ptr<ui::Settings> m_settings;
    RecordingNavigator m_navigator;
    std::unique_ptr<ui::CheckPane> m_pane;
};

namespace {

net::Hop hop(const QString &url, int status)
{
    return {.url = QUrl(url), .method = "GET", .status = status};
}

net::CheckResult resultOf(const QList<net::Hop> &hops)
{
    return {.request = {.url = hops.first().url}, .hops = hops, .finished = true};
}

net::CheckResult failedResult(int status, net::FailureKind kind, const QString &failure,
                              const QString &advice)
{
    net::CheckResult result = resultOf({hop(u"https://a.example/"_s, status)});
    result.failure = net::Failure {kind, failure, advice};
    return result;
}

/// A chain with everything that a hop can have.
net::CheckResult richResult()
{
    net::Hop first = hop(u"http://a.example/cats"_s, 301);
    first.phrase = u"Moved"_s;
    first.location = u"https://a.example/cats"_s;
    first.httpVersion = u"1.1"_s;
    first.addressFamily = net::AddressFamily::IPv4;
    first.times = {.connect = 12, .firstByte = 30, .total = 45};
    first.headers = {{u"Location"_s, first.location}, {u"Server"_s, u"nginx"_s}};
    net::Hop last = hop(first.location, 405);
    last.httpVersion = u"2"_s;
    last.headers = {{u"content-type"_s, u"text/html"_s}};
    last.remarks = {{net::RemarkLevel::Must, u"Allow is missing."_s, u"RFC 9110, 15.5.6"_s},
                    {net::RemarkLevel::Advice, u"Say more."_s, {}}};
    return resultOf({first, last});
}

QList<ui::HopView *> hopsOf(const ui::CheckPane &pane)
{
    return pane.findChildren<ui::HopView *>();
}

bool shows(const QWidget *parent, const QString &text)
{
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisibleTo(parent) && label->text().contains(text)) {
            return true;
        }
    }
    for (const ui::ElidedLabel *label : parent->findChildren<ui::ElidedLabel *>()) {
        if (label->isVisibleTo(parent) && label->text().contains(text)) {
            return true;
        }
    }
    for (const QTextBrowser *browser : parent->findChildren<QTextBrowser *>()) {
        if (browser->isVisibleTo(parent) && browser->toPlainText().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(net::CheckResult)

void TestCheckPane::init()
{
    m_pictures = std::make_unique<pictures::PictureCache>(embeddedImages());
    m_settings = std::make_unique<ui::Settings>(QString());
    m_navigator = {};
    m_pane =
        std::make_unique<ui::CheckPane>(embeddedCatalogue(), *m_pictures, *m_settings, m_navigator);
    m_pane->resize(800, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestCheckPane::cleanup()
{
    m_pane.reset();
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::applyTheme(ui::Theme::System);
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
    QCOMPARE(hopsOf(*m_pane).size(), result.hops.size());
}

void TestCheckPane::hopsTellEverything()
{
    m_pane->showResult(richResult());
    const QList<ui::HopView *> hops = hopsOf(*m_pane);
    QCOMPARE(hops.size(), 2);
    for (const QString &part :
         {u"Moved Permanently"_s, u"“Moved”"_s, u"http://a.example/cats"_s,
          u"https://a.example/cats"_s, u"HTTP/1.1 · IPv4 · connect 12 ms"_s, u"45 ms"_s}) {
        QVERIFY2(shows(hops.first(), part), qPrintable(part));
    }
    for (const QString &part : {u"Method Not Allowed"_s, u"HTTP/2"_s, u"MUST Allow is missing."_s,
                                u"RFC 9110, 15.5.6"_s, u"Advice Say more."_s}) {
        QVERIFY2(shows(hops.last(), part), qPrintable(part));
    }
    QVERIFY(!shows(hops.last(), u"The server calls it"_s));
    for (ui::HopView *hop : hops) { // only the first leads on
        qsizetype urls = 0;
        for (const auto *url : hop->findChildren<ui::ElidedLabel *>()) {
            urls += url->isVisibleTo(hop) ? 1 : 0;
        }
        QCOMPARE(urls, hop == hops.first() ? 2 : 1);
    }
    QVERIFY(hops.first()->accessibleName().contains("301 Moved Permanently"_L1));
}

void TestCheckPane::badgeLeadsToTheCode_data()
{
    QTest::addColumn<int>("key"); // 0 is a click
    QTest::newRow("click") << 0;
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
}

void TestCheckPane::badgeLeadsToTheCode()
{
    QFETCH(int, key);
    m_pane->showResult(richResult());
    auto *badge = hopsOf(*m_pane).first()->findChild<ui::CodeBadge *>();
    QCOMPARE(badge->text(), u"301"_s);
    if (key == 0) {
        QTest::mouseClick(badge, Qt::LeftButton);
    } else {
        badge->setFocus();
        QTest::keyClick(m_pane->windowHandle(), Qt::Key(key));
    }
    QCOMPARE(m_navigator.codes, QList<int> {301});
}

void TestCheckPane::remarksLinkToTheirSource()
{
    m_pane->showResult(richResult());
    auto *remarks = hopsOf(*m_pane).last()->findChild<QTextBrowser *>();
    QTRY_VERIFY(remarks->width() > m_pane->width() / 2); // it is laid out
    QVERIFY(clickLink(remarks, u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"_s));
    QCOMPARE(m_navigator.urls.size(), 1);
}

void TestCheckPane::headersFoldOut()
{
    m_pane->showResult(richResult());
    ui::HopView *first = hopsOf(*m_pane).first();
    auto *fold = first->findChild<ui::FoldButton *>();
    QVERIFY2(fold->text().contains(u'2'), qPrintable(fold->text()));
    QVERIFY(!shows(first, u"nginx"_s));
    fold->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QVERIFY(shows(first, u"nginx"_s));
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Space);
    QVERIFY(!shows(first, u"nginx"_s));
}

void TestCheckPane::serverTextIsNotMarkup()
{
    net::Hop evil = hop(u"https://a.example/"_s, 302);
    evil.phrase = u"<b>bold</b>"_s;
    evil.location = u"<i>x</i>"_s;
    evil.headers = {{u"X"_s, u"<img src='file:///etc/passwd'>"_s}};
    evil.remarks = {{net::RemarkLevel::Note, u"<u>y</u>"_s, u"<s>z</s>"_s}};
    m_pane->showResult(resultOf({evil}));
    ui::HopView *view = hopsOf(*m_pane).first();
    view->findChild<ui::FoldButton *>()->setUnfolded(true);
    for (const QString &part : {evil.phrase, evil.location, evil.headers.first().value,
                                evil.remarks.first().text, evil.remarks.first().source}) {
        QVERIFY2(shows(view, part), qPrintable(part));
    }
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->text().contains(u'<')) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
}

void TestCheckPane::serverTextIsPrintable()
{
    const QString hostile = u"a\u001b[2J\u202eb"_s;
    net::Hop evil = hop(u"https://a.example/%E2%80%AEx"_s, 302);
    evil.phrase = hostile;
    evil.location = hostile;
    evil.httpVersion = hostile;
    evil.headers = {{hostile, hostile}};
    evil.remarks = {{net::RemarkLevel::Note, hostile, {}}};
    net::CheckResult result = resultOf({evil});
    result.failure = net::Failure {net::FailureKind::Loop, hostile, {}};
    m_pane->showResult(result);
    ui::HopView *view = hopsOf(*m_pane).first();
    view->findChild<ui::FoldButton *>()->setUnfolded(true);
    QStringList texts {view->accessibleName()};
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        texts << label->text();
    }
    for (const ui::ElidedLabel *label : m_pane->findChildren<ui::ElidedLabel *>()) {
        texts << label->text() << label->toolTip() << label->accessibleName();
    }
    for (const QTextBrowser *browser : m_pane->findChildren<QTextBrowser *>()) {
        texts << browser->toPlainText();
    }
    QVERIFY(texts.filter(u"\\u202e"_s).size() >= 6);
    for (const QString &text : std::as_const(texts)) {
        for (const QChar c : text) {
            QVERIFY2(c == u'\n' || !core::isUnsafe(c), qPrintable(text));
        }
    }
}

void TestCheckPane::longUrlIsCutInTheMiddle()
{
    const QString url = u"https://a.example/"_s + QString(3000, u'x') + u"?end=1"_s;
    const int before = m_pane->minimumSizeHint().width();
    m_pane->showResult(resultOf({hop(url, 200)}));
    const auto *label = hopsOf(*m_pane).first()->findChild<ui::ElidedLabel *>();
    QCOMPARE(label->text(), url);
    QCOMPARE(label->toolTip(), url);
    QVERIFY(label->accessibleName().contains(url));
    QVERIFY(m_pane->minimumSizeHint().width() <= before);
    QCOMPARE(m_pane->width(), 800);
}

void TestCheckPane::pathJoinsTheHops()
{
    m_pane->showResult(richResult());
    QTRY_VERIFY(isContinued(hopsOf(*m_pane).first()));
    QVERIFY(!isContinued(hopsOf(*m_pane).last()));
}

void TestCheckPane::remarksBeginWhereTheLayoutDoes()
{
    m_pane->showResult(richResult());
    const auto *remarks = hopsOf(*m_pane).last()->findChild<QTextBrowser *>();
    const auto isRight = [remarks] {
        return remarks->document()->firstBlock().blockFormat().alignment().testFlag(Qt::AlignRight);
    };
    QVERIFY(!isRight());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(isRight());
}

void TestCheckPane::colorsFollowThePalette()
{
    m_pane->showResult(richResult());
    const auto *remarks = hopsOf(*m_pane).last()->findChild<QTextBrowser *>();
    const auto color = [remarks] { // of the word MUST
        return remarks->document()
            ->firstBlock()
            .begin()
            .fragment()
            .charFormat()
            .foreground()
            .color();
    };
    const QColor light = color();
    QVERIFY2(light.red() > light.green() + 50, qPrintable(light.name()));
    ui::applyTheme(ui::Theme::Dark);
    QTRY_VERIFY(color() != light);
    QVERIFY2(color().lightness() > light.lightness(), qPrintable(color().name()));
}

void TestCheckPane::catStandsBesideOrAbove()
{
    m_pane->showResult(richResult());
    const auto *cat = m_pane->findChild<ui::CatView *>();
    const auto *code = m_pane->findChild<QLabel *>(u"outcome-code"_s);
    const auto place = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_pane.get(), QPoint()), widget->size());
    };
    QTRY_VERIFY(place(code).x() > place(cat).right());
    m_pane->resize(400, 700);
    QTRY_VERIFY(place(code).y() > place(cat).bottom());
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
    QTRY_VERIFY(bar->maximum() > 0);
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
    QTRY_VERIFY(bar->maximum() > 0);
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
    const QWidget *badge = hopsOf(*m_pane).first()->findChild<ui::CodeBadge *>();
    const QWidget *outcome = m_pane->findChild<ui::CheckOutcome *>();
    const auto top = [this](const QWidget *widget) {
        return widget->mapTo(m_pane.get(), QPoint()).y();
    };
    QTRY_COMPARE(top(badge) < top(outcome), isFirst);
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
    const auto cutOff = [this] {
        for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            if (!widget->isVisible() || qobject_cast<const QScrollArea *>(parent->parentWidget())) {
                continue;
            }
            if (widget->x() < 0 || widget->geometry().right() > parent->width()) {
                return u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                         QString::fromLatin1(parent->metaObject()->className()));
            }
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->height() < label->heightForWidth(label->width())) {
                return label->text();
            }
        }
        return QString();
    };
    QTRY_COMPARE(cutOff(), QString());
    QVERIFY(m_pane->width() == size.width() || points == 24);
}

STATUSCAT_TEST(TestCheckPane)
#include "tst_checkpane.moc"
