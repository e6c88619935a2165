// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpanefixture.h"
#include "support/testmain.h"

#include <ui/picture/catview.h>
#include <ui/widgets/pill.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using ui::DetailPane;

namespace {

/// The texts of all labels, the lead and the pills that are shown, from top to bottom.
QStringList textsOf(const DetailPane &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        texts << label->text();
    }
    texts << pane.findChild<ui::TextBlock *>(u"lead"_s)->toPlainText();
    for (const ui::Pill *pill : pane.findChildren<ui::Pill *>()) {
        texts << pill->text();
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
class TestDetailPane : public QObject, private DetailPaneFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void parts_data();
    void parts();
    void textOfUnassignedCode();
    void links_data();
    void links();
    void chosenProductsAreToldInFull();
    void snippetFollowsTheEcosystem();
    void referenceIsOpened();
    void moreShowsAllEcosystems();
    void severalPictures();
    void altTexts_data();
    void altTexts();
    void pictureIsAButton();
    void copyButtons();

private:
    void click(const QString &blockName, const QString &address);
};

/// Clicks the link to @p address as a user does.
void TestDetailPane::click(const QString &blockName, const QString &address)
{
    settle();
    const QPoint place = placeOfLink(block(blockName), address);
    QVERIFY2(place.x() >= 0, qPrintable(address));
    m_pane->ensureVisible(0, block(blockName)->mapTo(m_pane->widget(), place).y());
    QTest::mouseClick(block(blockName)->viewport(), Qt::LeftButton, {}, place);
}

void TestDetailPane::parts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("texts"); // of labels and pills
    QTest::newRow("a common code")
        << 404 << QStringList {u"404"_s,       u"Not Found"_s,   u"Client error"_s,
                               u"Cacheable"_s, u"Don't retry"_s, u"RFC 9110, 15.5.5"_s};
    QTest::newRow("a redirection")
        << 301 << QStringList {u"301"_s, u"Moved Permanently"_s, u"Redirection"_s, u"Cacheable"_s};
    QTest::newRow("a code to wait for")
        << 429
        << QStringList {u"429"_s, u"Too Many Requests"_s, u"Never stored by caches"_s,
                        u"Retry after a wait"_s};
    QTest::newRow("a code that caches keep if told")
        << 403 << QStringList {u"403"_s, u"Not cacheable by default"_s};
    QTest::newRow("an interim answer")
        << 103 << QStringList {u"103"_s, u"Never stored by caches"_s};
    QTest::newRow("news of a stored answer")
        << 304 << QStringList {u"304"_s, u"Updates a stored answer"_s};
    QTest::newRow("a vendor's code of several owners")
        << 499 << QStringList {u"499"_s, u"Client Closed Request"_s, u"5 owners"_s};
    QTest::newRow("a code without phrase")
        << 460
        << QStringList {u"460"_s, u"Client closed connection"_s, u"AWS Application Load Balancer"_s,
                        u"No official phrase"_s};
    QTest::newRow("a reserved number")
        << 418 << QStringList {u"418"_s, u"I'm a teapot"_s, u"Registered as (Unused)"_s};
    QTest::newRow("outside the classes") << 0 << QStringList {u"000"_s, u"Outside the classes"_s};
    QTest::newRow("with two pictures") << 412 << QStringList {u"412"_s, u"Other picture"_s};
}

void TestDetailPane::parts()
{
    QFETCH(int, code);
    QFETCH(QStringList, texts);
    m_pane->showCode(404); // and what was there before is gone
    m_pane->showCode(code);
    QCOMPARE(m_pane->code(), code);
    const QStringList shown = textsOf(*m_pane);
    for (const QString &text : std::as_const(texts)) {
        QCOMPARE(shown.count(text), 1);
    }
    QCOMPARE(shown.contains(u"Not Found"_s), code == 404);
    QCOMPARE(shown.contains(u"Other picture"_s), code == 412);
    QVERIFY(block(u"guidance"_s)->toPlainText().contains("When you receive it"_L1));
    QVERIFY(block(u"facts"_s)->toPlainText().contains("In your code"_L1));
}

void TestDetailPane::textOfUnassignedCode()
{
    m_pane->showCode(299);
    const QStringList shown = textsOf(*m_pane);
    QVERIFY(shown.contains(u"299"_s));
    QVERIFY(shown.contains(u"Not assigned"_s));
    QVERIFY(shown.contains(u"Successful"_s));
    QCOMPARE(m_pane->findChildren<ui::Pill *>().size(), 1); // no fact that nobody stated
    QVERIFY(block(u"guidance"_s)->toPlainText().contains("200 OK"_L1));
    QVERIFY(!block(u"facts"_s)->isVisible());
    m_pane->showCode(404);
    QVERIFY(block(u"facts"_s)->isVisible());
}

void TestDetailPane::links_data()
{
    QTest::addColumn<QString>("blockName");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QVariantList>("told"); // code, text to copy, ecosystems, address
    const QVariant no;
    QTest::newRow("another code in the text")
        << u"guidance"_s << u"code:410"_s << QVariantList {410, no, no, no};
    QTest::newRow("a confusable code")
        << u"facts"_s << u"code:410"_s << QVariantList {410, no, no, no};
    QTest::newRow("a constant") << u"facts"_s << u"copy:http.StatusNotFound"_s
                                << QVariantList {no, u"http.StatusNotFound"_s, no, no};
    QTest::newRow("choose") << u"facts"_s << u"choose:"_s << QVariantList {no, no, true, no};
    QTest::newRow("a reference")
        << u"facts"_s << u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_s
        << QVariantList {no, no, no, u"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"_s};
}

void TestDetailPane::links()
{
    QFETCH(QString, blockName);
    QFETCH(QString, address);
    QVariantList told {{}, {}, {}, {}};
    connect(m_pane.get(), &DetailPane::copyRequested, this,
            [&](const QString &text) { told[1] = text; });
    connect(m_pane.get(), &DetailPane::ecosystemsRequested, this, [&] { told[2] = true; });
    m_pane->showCode(404);
    click(blockName, address);
    if (!m_navigator.codes.isEmpty()) {
        told[0] = m_navigator.codes.constFirst();
    }
    if (!m_navigator.urls.isEmpty()) {
        told[3] = m_navigator.urls.constFirst().toString();
    }
    QTEST(told, "told");
    QCOMPARE(m_pane->code(), 404); // whoever is told decides
}

void TestDetailPane::chosenProductsAreToldInFull()
{
    const auto guidance = [this] { return block(u"guidance"_s)->toPlainText(); };
    const QString message = u"upstream prematurely closed connection"_s;
    QStringList chosen;
    connect(m_pane.get(), &DetailPane::productsChosen, this,
            [&chosen](const QStringList &names) { chosen = names; });
    m_pane->showCode(502);
    QVERIFY(guidance().contains("HAProxy"_L1));
    QVERIFY(!guidance().contains(message));

    click(u"guidance"_s, u"product:nginx"_s);
    QCOMPARE(chosen, QStringList {u"nginx"_s});
    QVERIFY(guidance().contains(message));
    m_pane->showCode(504); // for every code
    QVERIFY(guidance().contains("upstream timed out"_L1));

    m_pane->showCode(502);
    click(u"guidance"_s, u"product:nginx"_s);
    QCOMPARE(chosen, QStringList());
    QVERIFY(!guidance().contains(message));
}

void TestDetailPane::snippetFollowsTheEcosystem()
{
    const auto facts = [this] { return block(u"facts"_s)->toPlainText(); };
    const QString go = u"http.Error(w, \"Too Many Requests\", http.StatusTooManyRequests)"_s;
    m_pane->setEcosystems({u"python"_s, u"go"_s});
    m_pane->showCode(429);
    QVERIFY(!facts().contains(go));
    click(u"facts"_s, u"snippet:go"_s);
    QVERIFY(facts().contains(go));
    QVERIFY(facts().contains("Retry-After"_L1));
    m_pane->showCode(404);
    QVERIFY(facts().contains("http.Error(w, \"Not Found\", http.StatusNotFound)"_L1));
}

void TestDetailPane::referenceIsOpened()
{
    m_pane->showCode(404);
    for (ui::Pill *pill : m_pane->findChildren<ui::Pill *>()) {
        QTest::mouseClick(pill, Qt::LeftButton);
    }
    QCOMPARE(m_navigator.urls.size(), 1); // tags do nothing
    QCOMPARE(m_navigator.urls.constFirst().host(), u"www.rfc-editor.org"_s);
}

void TestDetailPane::moreShowsAllEcosystems()
{
    m_pane->showCode(404);
    const auto facts = [this] { return block(u"facts"_s)->toPlainText(); };
    QVERIFY(facts().contains("http.StatusNotFound"_L1));
    QVERIFY(!facts().contains("StatusCode::NOT_FOUND"_L1));
    click(u"facts"_s, u"more:"_s);
    QVERIFY(facts().contains("http.StatusNotFound"_L1));
    QVERIFY(facts().contains("StatusCode::NOT_FOUND"_L1));
    m_pane->showCode(410); // only for that code
    QVERIFY(!facts().contains("StatusCode::GONE"_L1));
    m_pane->setEcosystems({u"rust"_s});
    QVERIFY(facts().contains("StatusCode::GONE"_L1));
    QVERIFY(!facts().contains("http.StatusGone"_L1));
}

void TestDetailPane::severalPictures()
{
    m_pane->showCode(412);
    const auto shown = [this] { return m_pane->catView()->picture(); };
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 1}));
    const QString alt = m_pane->catView()->accessibleDescription();
    for (ui::Pill *pill : m_pane->findChildren<ui::Pill *>()) {
        if (pill->text() == "Other picture"_L1) {
            QTest::mouseClick(pill, Qt::LeftButton);
        }
    }
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 2}));
    QVERIFY(m_pane->catView()->accessibleDescription() != alt);
    m_pane->showNextPicture();
    QCOMPARE(shown(), (pictures::CatPicture {.code = 412, .number = 1}));
    m_pane->showNextPicture();
    m_pane->showCode(404);
    m_pane->showNextPicture(); // there is but one
    QCOMPARE(shown(), (pictures::CatPicture {.code = 404, .number = 1}));
}

void TestDetailPane::altTexts_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("alt");
    QTest::newRow("its own") << 404 << m_catalogue.status(404).pictureAlts.first();
    QTest::newRow("of the class") << 299 << pictures::classPictureAlt(299);
    QTest::newRow("outside the classes") << 600 << pictures::classPictureAlt(600);
}

void TestDetailPane::altTexts()
{
    QFETCH(int, code);
    m_pane->showCode(code);
    QTEST(m_pane->catView()->accessibleDescription(), "alt");
    QTEST(m_pane->catView()->toolTip(), "alt");
}

void TestDetailPane::pictureIsAButton()
{
    QSignalSpy asked(m_pane.get(), &DetailPane::pictureRequested);
    m_pane->showCode(404);
    QTest::mouseClick(m_pane->catView(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(m_pane->catView(), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
}

void TestDetailPane::copyButtons()
{
    QAction copy(u"&Copy 404"_s);
    QAction copyAs(u"Copy &as…"_s);
    QSignalSpy copied(&copy, &QAction::triggered);
    QSignalSpy asked(&copyAs, &QAction::triggered);
    m_pane->setCopyActions(&copy, &copyAs);
    m_pane->showCode(404);
    settle();
    const QList<QPushButton *> buttons = m_pane->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    copy.setText(u"&Copy 404 Not Found"_s);
    copyAs.setEnabled(false);
    QCOMPARE(buttons.first()->text(), copy.text());
    QVERIFY(!buttons.last()->isEnabled());
    settle();
    QCOMPARE_GE(buttons.first()->width(), buttons.first()->sizeHint().width());
}

STATUSCAT_TEST(TestDetailPane)
#include "tst_detailpane.moc"
