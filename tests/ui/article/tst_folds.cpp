// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <ui/article/examplesection.h>
#include <ui/article/moresection.h>
#include <ui/look/lengths.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/foldedtext.h>
#include <ui/widgets/foldrow.h>
#include <ui/widgets/linkbutton.h>

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What else is known about a code: folded, opened by the user, and remembered.
class TestFolds : public QObject, private ArticleViewFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void closedAtFirst_data();
    void closedAtFirst();
    void closedFoldHasNoText();
    void closedFoldIsNotFilled();
    void staysAsTheUserLeftIt();
    void allAtOnce();
    void emptyFoldStaysAway();
    void textFollowsItsTitle();
    void linkOfACardOpensItsFold_data();
    void linkOfACardOpensItsFold();
    void exampleIsInSightWhereThereIsRoom();
    void exampleIsOneParagraph();

private:
    ui::FoldedText *fold(const QString &id) const
    {
        m_view->complete();
        return m_view->findChild<ui::FoldedText *>(id);
    }

    QStringList openFolds() const
    {
        m_view->complete();
        QStringList open;
        for (const ui::FoldedText *one : m_view->findChildren<ui::FoldedText *>()) {
            if (!one->isHidden() && one->isUnfolded()) {
                open << one->objectName();
            }
        }
        return open;
    }
};

void TestFolds::closedAtFirst_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("open");
    QTest::newRow("a common code") << 404 << QStringList();
    QTest::newRow("a number of one owner") << 460 << QStringList();
    QTest::newRow("a number of several owners") << 499 << QStringList {u"uses"_s};
}

void TestFolds::closedAtFirst()
{
    QFETCH(int, code);
    m_view->showCode(499);
    m_view->showCode(code);
    QTEST(openFolds(), "open");
}

void TestFolds::closedFoldHasNoText()
{
    for (const int code : {404, 301, 429}) {
        m_view->showCode(code);
        settle();
    }
    const auto *more = m_view->findChild<ui::MoreSection *>();
    QVERIFY(more->isVisible());
    QCOMPARE(more->findChildren<ui::TextBlock *>().size(), 0);
    fold(u"example"_s)->row()->click();
    QCOMPARE(more->findChildren<ui::TextBlock *>().size(), 1);
}

void TestFolds::closedFoldIsNotFilled()
{
    m_view->showCode(404);
    fold(u"example"_s)->row()->click();
    const auto *text = m_view->findChild<ui::TextBlock *>(u"exampleText"_s);
    const int number = text->textNumber();
    fold(u"example"_s)->row()->click();
    m_view->showCode(429);
    settle();
    QCOMPARE(text->textNumber(), number);
    QVERIFY(!text->isVisible());
    fold(u"example"_s)->row()->click();
    QVERIFY(text->toPlainText().contains("429 Too Many Requests"_L1));
}

/// Opened, closed, or left as it was: for all codes, and for the next start.
void TestFolds::staysAsTheUserLeftIt()
{
    QStringList remembered;
    connect(m_view.get(), &ui::ArticleView::foldsChanged, this,
            [&remembered](const QStringList &folds) { remembered = folds; });
    m_view->showCode(499);
    fold(u"uses"_s)->row()->click();
    fold(u"example"_s)->row()->click();
    QCOMPARE(remembered, (QStringList {u"-uses"_s, u"example"_s}));
    m_view->showCode(404);
    QCOMPARE(openFolds(), QStringList {u"example"_s});
    m_view->showCode(499);
    QCOMPARE(openFolds(), QStringList {u"example"_s});

    close();
    show();
    m_view->setFolds(remembered);
    m_view->showCode(499);
    QCOMPARE(openFolds(), QStringList {u"example"_s});
    m_view->showCode(404);
    fold(u"example"_s)->row()->click();
    m_view->showCode(429);
    QCOMPARE(openFolds(), QStringList());
}

void TestFolds::allAtOnce()
{
    QSignalSpy remembered(m_view.get(), &ui::ArticleView::foldsChanged);
    m_view->showCode(404);
    m_view->complete();
    auto *button = m_view->findChild<ui::MoreSection *>()->findChild<ui::LinkButton *>();
    QCOMPARE(button->text(), u"Unfold all"_s);
    button->click();
    QCOMPARE(button->text(), u"Fold all"_s);
    const auto open = openFolds().size();
    QVERIFY(open > 3);
    fold(u"example"_s)->row()->click();
    QCOMPARE(button->text(), u"Unfold all"_s);
    fold(u"example"_s)->row()->click();
    button->click();
    QCOMPARE(openFolds(), QStringList());
    QCOMPARE(remembered.size(), 4);
}

/// Unfolding all leaves out what has nothing to say about the code.
void TestFolds::emptyFoldStaysAway()
{
    m_view->showCode(404);
    m_view->complete();
    m_view->findChild<ui::MoreSection *>()->unfoldAll(true);
    settle();
    for (const ui::FoldedText *one : m_view->findChildren<ui::FoldedText *>()) {
        const auto *text = one->findChild<ui::TextBlock *>();
        QCOMPARE(one->isVisible(), text && text->isVisible() && !text->toPlainText().isEmpty());
    }
    QVERIFY(fold(u"formerNames"_s)->isHidden());
}

/// For Tab, and for a screen reader.
void TestFolds::textFollowsItsTitle()
{
    m_view->showCode(404);
    for (const auto &id : {u"references"_s, u"background"_s}) { // the last one first
        fold(id)->row()->click();
    }
    settle();
    for (const auto &id : {u"references"_s, u"background"_s}) {
        const ui::FoldedText *one = fold(id);
        auto *text = one->findChild<ui::TextBlock *>();
        one->row()->setFocus();
        QTest::keyClick(one->row(), Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QAccessibleInterface *card = QAccessible::queryAccessibleInterface(one->parentWidget());
        QAccessibleInterface *both =
            QAccessible::queryAccessibleInterface(const_cast<ui::FoldedText *>(one));
        QVERIFY(card->indexOfChild(both) >= 0);
        QCOMPARE(both->child(0)->object(), one->row());
        QCOMPARE(both->child(1)->child(0)->object(), text);
    }
}

void TestFolds::linkOfACardOpensItsFold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("id");
    QTest::newRow("all headers") << 206 << QUrl(u"headers:"_s) << u"rules"_s;
    QTest::newRow("all owners") << 460 << QUrl(u"uses:"_s) << u"uses"_s;
}

void TestFolds::linkOfACardOpensItsFold()
{
    QFETCH(int, code);
    QFETCH(QUrl, link);
    QFETCH(QString, id);
    m_view->showCode(code);
    emit block(u"returned"_s)->anchorClicked(link);
    settle();
    QVERIFY(fold(id)->isUnfolded());
    QVERIFY(fold(id)->row()->hasFocus());
    const auto *text = fold(id)->findChild<ui::TextBlock *>();
    QVERIFY(m_view->viewport()->rect().contains(
        text->mapTo(m_view->viewport(), QPoint(0, text->fontMetrics().height()))));
}

/// In the rail of a wide page, else folded; and what it means is open there.
void TestFolds::exampleIsInSightWhereThereIsRoom()
{
    const ui::Lengths lengths(m_view->font());
    m_view->showCode(404);
    settle();
    const auto *section = m_view->findChild<ui::ExampleSection *>();
    for (const bool isWide : {true, false}) {
        m_view->resize(lengths.letters(isWide ? 200 : 110), 700);
        settle();
        QCOMPARE(section->isVisible(), isWide);
        QCOMPARE(fold(u"example"_s)->isHidden(), isWide);
        QCOMPARE(openFolds(), isWide ? QStringList {u"background"_s} : QStringList());
    }
    m_view->resize(lengths.letters(200), 700);
    settle();
    QCOMPARE(section->findChild<ui::CodeBox *>()->toPlainText(),
             m_catalogue.status(404).guidance.example);
    fold(u"background"_s)->row()->click(); // the user's word goes first
    m_view->showCode(429);
    settle();
    QCOMPARE(openFolds(), QStringList());
}

void TestFolds::exampleIsOneParagraph()
{
    m_view->showCode(404);
    fold(u"example"_s)->row()->click();
    settle();
    auto *text = m_view->findChild<ui::TextBlock *>(u"exampleText"_s);
    QCOMPARE(text->toPlainText(), m_catalogue.status(404).guidance.example);
    QAccessibleInterface *block = QAccessible::queryAccessibleInterface(text);
    QCOMPARE(block->childCount(), 1);
    QCOMPARE(block->child(0)->role(), QAccessible::Paragraph);
}

STATUSCAT_TEST(TestFolds)
#include "tst_folds.moc"
