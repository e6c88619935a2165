// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpanefixture.h"
#include "support/testmain.h"

#include <ui/picture/catview.h>

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

/// The page of a code in one or two columns, in which nothing is cut.
class TestArticleLayout : public QObject, private DetailPaneFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void startsAtTheTop();
    void columns_data();
    void columns();
    void nothingIsCut_data();
    void nothingIsCut();
    void newPaletteAndFont();
    void heightsAreAskedWithoutATrace();
    void tabGoesThroughLinks();
};

void TestArticleLayout::startsAtTheTop()
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

void TestArticleLayout::columns_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("sideBySide");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("wide") << wide << true << false;
    QTest::newRow("wide, right to left") << wide << true << true;
    QTest::newRow("narrow") << narrow << false << false;
    QTest::newRow("narrow, right to left") << narrow << false << true;
}

void TestArticleLayout::columns()
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

void TestArticleLayout::nothingIsCut_data()
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

void TestArticleLayout::nothingIsCut()
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

void TestArticleLayout::newPaletteAndFont()
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
void TestArticleLayout::heightsAreAskedWithoutATrace()
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
void TestArticleLayout::tabGoesThroughLinks()
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

STATUSCAT_TEST(TestArticleLayout)
#include "tst_articlelayout.moc"
