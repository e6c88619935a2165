// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingnavigator.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <ui/article/detailpane.h>
#include <ui/picture/catview.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/textblock.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace Qt::StringLiterals;
using ui::DetailPane;

namespace {

constexpr QSize wide {1000, 700};
constexpr QSize narrow {320, 700};

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

/// All about one code, laid out in one or two columns.
class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void parts_data();
    void parts();
    void textOfUnassignedCode();
    void startsAtTheTop();
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
    void columns_data();
    void columns();
    void nothingIsCut_data();
    void nothingIsCut();
    void newPaletteAndFont();
    void heightsAreAskedWithoutATrace();
    void tabGoesThroughLinks();

private:
    ui::TextBlock *block(const QString &name) const
    {
        return m_pane->findChild<ui::TextBlock *>(name);
    }
    void settle() const;
    void click(const QString &blockName, const QString &address);

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<pictures::PictureCache> m_pictures;
    RecordingNavigator m_navigator;
    std::unique_ptr<DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_pictures = std::make_unique<pictures::PictureCache>(m_images);
    m_navigator = {};
    m_pane = std::make_unique<DetailPane>(m_catalogue, *m_pictures, m_navigator);
    m_pane->setEcosystems({u"go"_s, u"python"_s});
    m_pane->resize(wide);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
    m_pictures.reset();
}

/// Lays out what is new: the texts first, then, by their heights, the page around them.
void TestDetailPane::settle() const
{
    for (int pass = 0; pass < 3; ++pass) {
        m_pane->grab();
        QCoreApplication::processEvents();
    }
}

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
        << QStringList {u"429"_s, u"Too Many Requests"_s, u"Not cacheable by default"_s,
                        u"Retry after a wait"_s};
    QTest::newRow("a vendor's code of several owners")
        << 499 << QStringList {u"499"_s, u"Client Closed Request"_s, u"Vendor code"_s};
    QTest::newRow("a code without phrase")
        << 460 << QStringList {u"460"_s, u"(no phrase)"_s, u"Vendor code"_s};
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

void TestDetailPane::startsAtTheTop()
{
    m_pane->resize(narrow);
    m_pane->showCode(404);
    settle();
    m_pane->verticalScrollBar()->setValue(200);
    QCOMPARE(m_pane->verticalScrollBar()->value(), 200);
    m_pane->showCode(404); // the same
    QCOMPARE(m_pane->verticalScrollBar()->value(), 200);
    m_pane->showCode(410);
    QCOMPARE(m_pane->verticalScrollBar()->value(), 0);
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

void TestDetailPane::columns_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("sideBySide");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("wide") << wide << true << false;
    QTest::newRow("wide, right to left") << wide << true << true;
    QTest::newRow("narrow") << narrow << false << false;
    QTest::newRow("narrow, right to left") << narrow << false << true;
}

void TestDetailPane::columns()
{
    QFETCH(QSize, size);
    QFETCH(bool, sideBySide);
    QFETCH(bool, mirrored);
    m_pane->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_pane->showCode(404);
    m_pane->resize(size);
    settle();
    const QRect guidance = block(u"guidance"_s)->geometry();
    const QRect facts = block(u"facts"_s)->geometry();
    QVERIFY(!guidance.intersects(facts));
    if (sideBySide) {
        // Each column has a head of its own and leaves no gap below it.
        const QRect cat = m_pane->findChild<ui::CatView *>()->geometry();
        QCOMPARE(guidance.left(), cat.left());
        QCOMPARE_LE(guidance.top() - cat.bottom(), 12);
        QCOMPARE_LT(facts.top(), guidance.top());
        QCOMPARE(guidance.left() > facts.left(), mirrored);
    } else {
        QVERIFY(facts.top() > guidance.bottom());
        QCOMPARE(guidance.width(), facts.width());
    }
    QVERIFY(!m_pane->catView()->geometry().intersects(guidance));
}

void TestDetailPane::nothingIsCut_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points"); // of the font; 0 is the usual one
    for (const int code : {404, 511, 499, 460, 299}) {
        QTest::addRow("%d, wide", code) << code << wide << 0;
        QTest::addRow("%d, narrow", code) << code << narrow << 0;
        QTest::addRow("%d, narrow, large letters", code) << code << narrow << 18;
        QTest::addRow("%d, wide, tall letters", code) << code << wide << 24;
        QTest::addRow("%d, small letters", code) << code << wide << 7;
    }
}

void TestDetailPane::nothingIsCut()
{
    QFETCH(int, code);
    QFETCH(QSize, size);
    QFETCH(int, points);
    if (points > 0) {
        QFont font = m_pane->font();
        font.setPointSize(points);
        m_pane->setFont(font);
    }
    QAction copy(u"&Copy 404"_s);
    QAction copyAs(u"Copy &as…"_s);
    copyAs.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_pane->setCopyActions(&copy, &copyAs);
    m_pane->showCode(code);
    m_pane->resize(size);
    settle();
    QCOMPARE(m_pane->horizontalScrollBar()->maximum(), 0);
    const QWidget *page = m_pane->widget();
    QCOMPARE_LE(page->width(), m_pane->viewport()->width());
    for (const QWidget *child : page->findChildren<QWidget *>()) {
        if (!child->isVisible() || qobject_cast<const QAbstractScrollArea *>(child->parent())) {
            continue; // the insides of a text block are its own business
        }
        const QRect place(child->mapTo(page, QPoint()), child->size());
        const char *who = child->metaObject()->className();
        QVERIFY2(page->rect().contains(place), who);
        QVERIFY2(child->height() >= (child->hasHeightForWidth()
                                         ? child->heightForWidth(child->width())
                                         : child->minimumSizeHint().height()),
                 who);
        if (const auto *label = qobject_cast<const QLabel *>(child); label && !label->wordWrap()) {
            QVERIFY2(child->width() >= child->sizeHint().width(), who);
        }
        if (const auto *text = qobject_cast<const ui::TextBlock *>(child)) {
            QVERIFY2(text->document()->size().height() <= text->viewport()->height(), who);
        }
    }
}

void TestDetailPane::newPaletteAndFont()
{
    m_pane->showCode(404);
    settle();
    const QString html = block(u"guidance"_s)->toHtml();
    const int height = block(u"guidance"_s)->height();
    QFont large = m_pane->font();
    large.setPointSize(large.pointSize() * 2);
    m_pane->setFont(large);
    settle();
    QCOMPARE_GT(block(u"guidance"_s)->height(), height);
    QPalette dark(Qt::white, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_pane->setPalette(dark);
    QVERIFY(block(u"guidance"_s)->toHtml() != html); // its colours are new, too
}

/// Layouts ask for the height at widths that nobody shows.
void TestDetailPane::heightsAreAskedWithoutATrace()
{
    m_pane->showCode(404);
    settle();
    for (auto *block : m_pane->findChildren<ui::TextBlock *>()) {
        const QImage before = block->grab().toImage();
        QVERIFY(block->heightForWidth(block->width() / 3) > block->height());
        QCOMPARE(block->grab().toImage(), before);
    }
}

/// The page scrolls, the texts in it never do.
void TestDetailPane::tabGoesThroughLinks()
{
    m_pane->resize(narrow);
    m_pane->showCode(404);
    settle();
    m_pane->showCode(410);
    settle();
    ui::TextBlock *facts = block(u"facts"_s);
    facts->setFocus(Qt::TabFocusReason);
    QSet<QString> links;
    while (facts->hasFocus()) {
        QTest::keyClick(facts, Qt::Key_Tab);
        links << facts->textCursor().charFormat().anchorHref();
        QCOMPARE(facts->verticalScrollBar()->value(), 0);
    }
    QVERIFY(links.contains(u"choose:"_s));
}

STATUSCAT_TEST(TestDetailPane)
#include "tst_detailpane.moc"
