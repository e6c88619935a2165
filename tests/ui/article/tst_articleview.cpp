// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <ui/article/articleheader.h>
#include <ui/article/codesection.h>
#include <ui/article/factcell.h>
#include <ui/article/moresection.h>
#include <ui/picture/catview.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/pill.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::ArticleView;

namespace {

/// The title, the lead, the chips and the facts that are shown.
QStringList textsOf(const ArticleView &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        texts << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    texts << view.findChild<ui::TextBlock *>(u"lead"_s)->toPlainText();
    for (const ui::Pill *pill : view.findChildren<ui::Pill *>()) {
        texts << pill->text();
    }
    for (const ui::FactCell *fact : view.findChildren<ui::FactCell *>()) {
        texts << (fact->isHidden() ? QString() : fact->accessibleName());
    }
    return texts;
}

/// The middle of the link to @p address in @p block; an invalid point if there is none.
QPoint placeOfLink(ui::TextBlock *block, const QString &address)
{
    for (QTextBlock part = block->document()->begin(); part.isValid(); part = part.next()) {
        for (auto it = part.begin(); it != part.end(); ++it) {
            if (it.fragment().charFormat().anchorHref() == address) {
                QTextCursor cursor(block->document());
                cursor.setPosition(it.fragment().position() + 1);
                return block->cursorRect(cursor).center();
            }
        }
    }
    return {-1, -1};
}

} // namespace

/// All about one code, and what its links and buttons do.
class TestArticleView : public QObject, private ArticleViewFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void parts_data();
    void parts();
    void theFirstScreenComesBeforeTheRest();
    void textOfUnassignedCode();
    void links_data();
    void links();
    void chosenProductsAreToldInFull();
    void referenceIsOpened();
    void classIsChosen();
    void severalPictures();
    void altTexts_data();
    void altTexts();
    void pictureIsAButton();
    void buttonsDoTheActions();

private:
    void click(const QString &blockName, const QString &address);
};

/// Clicks the link to @p address as a user does.
void TestArticleView::click(const QString &blockName, const QString &address)
{
    m_view->complete();
    m_view->findChild<ui::MoreSection *>()->unfoldAll(true);
    settle();
    const QPoint place = placeOfLink(block(blockName), address);
    QVERIFY2(place.x() >= 0, qPrintable(address));
    m_view->ensureVisible(0, block(blockName)->mapTo(m_view->widget(), place).y());
    QTest::mouseClick(block(blockName)->viewport(), Qt::LeftButton, {}, place);
}

void TestArticleView::parts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("texts"); // of title, chips and facts
    const auto row = [](const char *name, int code, const QStringList &texts) {
        QTest::newRow(name) << code << texts;
    };
    row("a common code", 404,
        {u"404 Not Found"_s, u"Client error"_s, u"Cause: Client"_s, u"Retry: No"_s,
         u"Cache: Allowed by default"_s, u"Defined in: RFC 9110, 15.5.5"_s});
    row("a redirection", 301,
        {u"301 Moved Permanently"_s, u"Redirection"_s, u"Cause: Nothing is wrong"_s,
         u"Retry: Only changed"_s, u"Method: May become GET"_s});
    row("a redirection that keeps the method", 308, {u"Method: Kept"_s});
    row("a redirection that does not", 303, {u"Method: Becomes GET"_s});
    row("a redirection that leaves it open", 300, {u"Method: Not specified"_s});
    row("a code to wait for", 429,
        {u"429 Too Many Requests"_s, u"Cache: Not allowed"_s, u"Retry: After a wait"_s});
    row("a code that caches keep if told", 403, {u"403 Forbidden"_s, u"Cache: Not by default"_s});
    row("an interim answer", 103, {u"103 Early Hints"_s, u"Cache: Not allowed"_s});
    row("a fault of the server", 500, {u"Cause: Server"_s});
    row("a fault in between", 502, {u"Cause: In between"_s});
    row("a vendor's code of several owners", 499,
        {u"499 Client Closed Request"_s, u"5 owners"_s, u"Sent by: nginx and 4 more"_s});
    row("a code without phrase", 460,
        {u"460 Client closed connection"_s, u"AWS"_s, u"No official phrase"_s,
         u"Cause: Either side"_s, u"Retry: Yes"_s, u"Cache: Not specified"_s,
         u"Sent by: AWS Application Load Balancer"_s});
    row("a reserved number", 418, {u"418 I'm a teapot"_s, u"Registered as (Unused)"_s});
    row("outside the classes", 0, {u"Outside the classes"_s});
    row("nobody assigned it", 487,
        {u"487 Not assigned"_s, u"Client error"_s, u"Cause: Client"_s, u"Retry: Not specified"_s,
         u"Cache: Not specified"_s, u"Defined in: RFC 9110, 15"_s});
}

void TestArticleView::parts()
{
    QFETCH(int, code);
    QFETCH(QStringList, texts);
    m_view->showCode(404); // and what was there before is gone
    m_view->showCode(code);
    QCOMPARE(m_view->code(), code);
    const QStringList shown = textsOf(*m_view);
    for (const QString &text : std::as_const(texts)) {
        QCOMPARE(shown.count(text), 1);
    }
    QCOMPARE(shown.contains(u"404 Not Found"_s), code == 404);
    QCOMPARE(shown.join(u'|').contains("Method: "_L1), code / 100 == 3);
}

void TestArticleView::theFirstScreenComesBeforeTheRest()
{
    const auto *more = m_view->findChild<ui::MoreSection *>();
    m_view->resize(m_view->width(),
                   ui::Lengths(m_view->font()).line); // only the header is in sight
    m_view->setUpdatesEnabled(false); // as before the desktop maps the window
    m_view->showCode(404);
    QCoreApplication::processEvents();
    QVERIFY(more->isHidden());
    m_view->setUpdatesEnabled(true);
    QTRY_VERIFY(!more->isHidden());
}

void TestArticleView::textOfUnassignedCode()
{
    m_view->showCode(299);
    const QStringList shown = textsOf(*m_view);
    QVERIFY(shown.contains(u"299 Not assigned"_s));
    QVERIFY(shown.contains(u"Successful"_s));
    const QList<ui::Pill *> pills = m_view->findChildren<ui::Pill *>();
    QCOMPARE(std::count_if(pills.cbegin(), pills.cend(),
                           [](const ui::Pill *pill) { return pill->isVisible(); }),
             1); // no fact that nobody stated
    QVERIFY(block(u"received"_s)->toPlainText().contains("200 OK"_L1));
    QVERIFY(block(u"returned"_s)->toPlainText().contains("Take 200."_L1));
    m_view->complete();
    const auto *codes = m_view->findChild<ui::CodeSection *>();
    QVERIFY(!codes->isVisible());
    m_view->showCode(404);
    m_view->complete();
    QVERIFY(codes->isVisible());
}

void TestArticleView::links_data()
{
    QTest::addColumn<QString>("blockName");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QVariantList>("told"); // code, text to copy, ecosystems, address
    const QVariant no;
    QTest::newRow("another code in the text")
        << u"returned"_s << u"code:410"_s << QVariantList {410, no, no, no};
    QTest::newRow("a reference")
        << u"referencesText"_s << u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_s
        << QVariantList {no, no, no, u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_s};
}

void TestArticleView::links()
{
    QFETCH(QString, blockName);
    QFETCH(QString, address);
    QVariantList told {{}, {}, {}, {}};
    connect(m_view.get(), &ArticleView::copyRequested, this,
            [&](const QString &text) { told[1] = text; });
    connect(m_view.get(), &ArticleView::ecosystemsRequested, this, [&] { told[2] = true; });
    m_view->showCode(404);
    click(blockName, address);
    if (!m_navigator.codes.isEmpty()) {
        told[0] = m_navigator.codes.constFirst();
    }
    if (!m_navigator.urls.isEmpty()) {
        told[3] = m_navigator.urls.constFirst().toString();
    }
    QTEST(told, "told");
    QCOMPARE(m_view->code(), 404); // whoever is told decides
}

void TestArticleView::chosenProductsAreToldInFull()
{
    const auto received = [this] { return block(u"received"_s)->toPlainText(); };
    const QString message = u"upstream prematurely closed connection"_s;
    QStringList chosen;
    connect(m_view.get(), &ArticleView::productsChosen, this,
            [&chosen](const QStringList &names) { chosen = names; });
    m_view->showCode(502);
    m_view->findChild<ui::MoreSection *>()->unfoldAll(true);
    QVERIFY(block(u"sendersText"_s)->toPlainText().contains("HAProxy"_L1));
    QVERIFY(!received().contains(message));

    click(u"sendersText"_s, u"product:nginx"_s);
    QCOMPARE(chosen, QStringList {u"nginx"_s});
    QVERIFY(received().contains(message));
    m_view->showCode(504); // for every code
    QVERIFY(received().contains("upstream timed out"_L1));

    m_view->showCode(502);
    click(u"received"_s, u"product:nginx"_s);
    QCOMPARE(chosen, QStringList());
    QVERIFY(!received().contains(message));
}

void TestArticleView::referenceIsOpened()
{
    m_view->showCode(404);
    settle();
    const QList<ui::LinkButton *> links = m_view->findChildren<ui::LinkButton *>();
    const auto shown = std::find_if(links.cbegin(), links.cend(),
                                    [](const QWidget *link) { return link->isVisible(); });
    QVERIFY(shown != links.cend());
    QTest::mouseClick(*shown, Qt::LeftButton, {}, {4, 4});
    QCOMPARE(m_navigator.urls.size(), 1);
    QCOMPARE(m_navigator.urls.constFirst().host(), u"www.rfc-editor.org"_s);
}

void TestArticleView::classIsChosen()
{
    QSignalSpy chosen(m_view.get(), &ArticleView::classChosen);
    m_view->showCode(460);
    for (ui::Pill *pill : m_view->findChildren<ui::Pill *>()) {
        QTest::mouseClick(pill, Qt::LeftButton); // the others do nothing
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<core::StatusClass>(), core::StatusClass::ClientError);
}

void TestArticleView::severalPictures()
{
    m_view->showCode(412);
    const auto shown = [this] { return m_view->catView()->picture(); };
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 1}));
    const QString alt = m_view->catView()->accessibleDescription();
    m_view->showNextPicture();
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 2}));
    QVERIFY(m_view->catView()->accessibleDescription() != alt);
    m_view->showNextPicture();
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 1}));
    m_view->showNextPicture();
    m_view->showCode(404);
    m_view->showNextPicture(); // there is but one
    QCOMPARE(shown(), (pictures::CatPicture {.code = 404, .number = 1}));
}

void TestArticleView::altTexts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("alt");
    QTest::newRow("its own") << 404 << m_catalogue.status(404).pictureAlts.first();
    QTest::newRow("of the class") << 299 << pictures::classPictureAlt(299);
    QTest::newRow("outside the classes") << 600 << pictures::classPictureAlt(600);
}

void TestArticleView::altTexts()
{
    QFETCH(int, code);
    m_view->showCode(code);
    QTEST(m_view->catView()->accessibleDescription(), "alt");
    QTEST(m_view->catView()->toolTip(), "alt");
}

void TestArticleView::pictureIsAButton()
{
    QSignalSpy asked(m_view.get(), &ArticleView::pictureRequested);
    m_view->showCode(404);
    QTest::mouseClick(m_view->catView(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(m_view->catView(), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
}

void TestArticleView::buttonsDoTheActions()
{
    QAction copy(u"&Copy 404"_s);
    QAction copyAs(u"Copy &as…"_s);
    QAction other(u"&Other Picture"_s);
    QSignalSpy copied(&copy, &QAction::triggered);
    QSignalSpy asked(&copyAs, &QAction::triggered);
    m_view->setActions(&copy, &copyAs, &other);
    m_view->showCode(404);
    settle();
    const auto *header = m_view->findChild<ui::ArticleHeader *>();
    const QList<QPushButton *> buttons = header->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    copy.setText(u"&Copy 404 Not Found"_s);
    copyAs.setEnabled(false);
    QCOMPARE(buttons.first()->text(), copy.text());
    QVERIFY(!buttons.at(1)->isEnabled());
    settle();
    QCOMPARE_GE(buttons.first()->width(), buttons.first()->sizeHint().width());
    const QList<ui::Pill *> chips = m_view->findChildren<ui::Pill *>();
    const auto chip = std::find_if(chips.cbegin(), chips.cend(), [](const ui::Pill *pill) {
        return pill->text() == "Other Picture"_L1;
    });
    QVERIFY(chip != chips.cend() && (*chip)->isVisible());
    QSignalSpy changed(&other, &QAction::triggered);
    QTest::mouseClick(*chip, Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    other.setEnabled(false); // a code with one drawing
    QVERIFY(!(*chip)->isVisible());
}

STATUSCAT_TEST(TestArticleView)
#include "tst_articleview.moc"
