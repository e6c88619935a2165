// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/testmain.h"

#include <core/printable.h>
#include <ui/look/theme.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/foldbutton.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

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

/// What each hop of a chain shows.
class TestHopView : public QObject, protected CheckPaneFixture
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(show()); }
    void cleanup();

    void hopsTellEverything();
    void badgeLeadsToTheCode();
    void remarksLinkToTheirSource();
    void headersFoldOut();
    void serverTextIsNotMarkup();
    void serverTextIsPrintable();
    void certificateStandsAboveTheHeaders();
    void longUrlIsCutInTheMiddle();
    void pathJoinsTheHops();
    void remarksBeginWhereTheLayoutDoes();
    void colorsFollowThePalette();
};

void TestHopView::cleanup()
{
    m_pane.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::applyTheme(ui::Theme::System);
}

void TestHopView::hopsTellEverything()
{
    m_pane->showResult(richResult());
    const QList<ui::HopView *> hops = this->hops();
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

void TestHopView::badgeLeadsToTheCode()
{
    m_pane->showResult(richResult());
    auto *badge = hops().first()->findChild<ui::CodeBadge *>();
    QTest::mouseClick(badge, Qt::LeftButton);
    badge->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Space);
    QCOMPARE(m_navigator.codes, QList<int>({301, 301, 301}));
}

void TestHopView::remarksLinkToTheirSource()
{
    m_pane->showResult(richResult());
    auto *remarks = hops().last()->findChild<QTextBrowser *>();
    WAIT_VERIFY(remarks->width() > m_pane->width() / 2); // it is laid out
    QVERIFY(clickLink(remarks, u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6"_s));
    QCOMPARE(m_navigator.urls.size(), 1);
}

void TestHopView::headersFoldOut()
{
    m_pane->showResult(richResult());
    ui::HopView *first = hops().first();
    auto *fold = first->findChild<ui::FoldButton *>();
    QVERIFY2(fold->text().contains(u'2'), qPrintable(fold->text()));
    QVERIFY(!shows(first, u"nginx"_s));
    fold->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QVERIFY(shows(first, u"nginx"_s));
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Space);
    QVERIFY(!shows(first, u"nginx"_s));
}

void TestHopView::serverTextIsNotMarkup()
{
    net::Hop evil = hop(u"https://a.example/"_s, 302);
    evil.phrase = u"<b>bold</b>"_s;
    evil.location = u"<i>x</i>"_s;
    evil.headers = {{u"X"_s, u"<img src='file:///etc/passwd'>"_s}};
    evil.remarks = {{net::RemarkLevel::Note, u"<u>y</u>"_s, u"<s>z</s>"_s}};
    m_pane->showResult(resultOf({evil}));
    ui::HopView *view = hops().first();
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

void TestHopView::serverTextIsPrintable()
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
    ui::HopView *view = hops().first();
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
        const QString safe =
            core::withEscapes(text, [](char32_t c) { return c == '\n' ? u"\n"_s : u"?"_s; });
        QCOMPARE(text, safe);
    }
}

void TestHopView::certificateStandsAboveTheHeaders()
{
    net::Hop secure = hop(u"https://a.example/"_s, 0); // such as one that was refused
    secure.peer.tls = net::TlsFacts {
        .version = u"TLS 1.3"_s,
        .certificate = {.names = {u"<b>.example"_s},
                        .issuer = u"Cat CA"_s,
                        .from = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate),
                        .to = QDateTime::fromString(u"2026-02-01T00:00:00Z"_s, Qt::ISODate)}};
    m_pane->showResult(resultOf({secure}));
    ui::HopView *view = hops().first();
    view->findChild<ui::FoldButton *>()->setUnfolded(true);
    const QStringList texts = [view] {
        QStringList found;
        for (const QTextBrowser *browser : view->findChildren<QTextBrowser *>()) {
            found << browser->toPlainText();
        }
        return found;
    }();
    QCOMPARE(texts.filter(u"Certificate for <b>.example by Cat CA, 2026-01-01 to"_s).size(), 1);
}

void TestHopView::longUrlIsCutInTheMiddle()
{
    const QString url = u"https://a.example/"_s + QString(3000, u'x') + u"?end=1"_s;
    const int before = m_pane->minimumSizeHint().width();
    m_pane->showResult(resultOf({hop(url, 200)}));
    const auto *label = hops().first()->findChild<ui::ElidedLabel *>();
    QCOMPARE(label->text(), url);
    QCOMPARE(label->toolTip(), url);
    QVERIFY(label->accessibleName().contains(url));
    QVERIFY(m_pane->minimumSizeHint().width() <= before);
    QCOMPARE(m_pane->width(), 800);
}

void TestHopView::pathJoinsTheHops()
{
    m_pane->showResult(richResult());
    WAIT_VERIFY(isContinued(hops().first()));
    QVERIFY(!isContinued(hops().last()));
}

void TestHopView::remarksBeginWhereTheLayoutDoes()
{
    m_pane->showResult(richResult());
    const auto *remarks = hops().last()->findChild<QTextBrowser *>();
    const auto isRight = [remarks] {
        return remarks->document()->firstBlock().blockFormat().alignment().testFlag(Qt::AlignRight);
    };
    QVERIFY(!isRight());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(isRight());
}

void TestHopView::colorsFollowThePalette()
{
    m_pane->showResult(richResult());
    const auto *remarks = hops().last()->findChild<QTextBrowser *>();
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
    WAIT_VERIFY(color() != light);
    QVERIFY2(color().lightness() > light.lightness(), qPrintable(color().name()));
}

STATUSCAT_TEST(TestHopView)
#include "tst_hopview.moc"
