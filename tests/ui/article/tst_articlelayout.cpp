// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <ui/picture/catview.h>

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

/// The page of a code in one or two columns, in which nothing is cut.
class TestArticleLayout : public QObject, private ArticleViewFixture
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
    m_view->resize(narrow);
    m_view->showCode(404);
    settle();
    m_view->verticalScrollBar()->setValue(200);
    QCOMPARE(m_view->verticalScrollBar()->value(), 200);
    m_view->showCode(404); // the same
    QCOMPARE(m_view->verticalScrollBar()->value(), 200);
    m_view->showCode(410);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
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
    m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->showCode(404);
    m_view->resize(size);
    settle();
    const auto place = [this](const QString &name) {
        const ui::TextBlock *text = block(name);
        return QRect(text->mapTo(m_view->widget(), QPoint()), text->size());
    };
    const QRect received = place(u"received"_s);
    const QRect returned = place(u"returned"_s);
    const QRect lead = place(u"lead"_s);
    const QRect cat = m_view->catView()->geometry();
    if (sideBySide) {
        QCOMPARE(received.top(), returned.top());
        QCOMPARE(received.left() > returned.left(), mirrored);
        // The picture stands beside the answer, not above it.
        QCOMPARE(lead.left() > cat.left(), mirrored);
        QVERIFY(cat.top() <= lead.top() && cat.bottom() >= lead.bottom());
    } else {
        QVERIFY(returned.top() > received.bottom());
        QCOMPARE(received.width(), returned.width());
    }
    QVERIFY(place(u"confused"_s).top() > returned.bottom());
    QVERIFY(!cat.intersects(received));
    QVERIFY(!cat.intersects(lead));
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
        QFont font = m_view->font();
        font.setPointSize(points);
        m_view->setFont(font);
    }
    QAction copy(u"&Copy 404"_s);
    QAction copyAs(u"Copy &as…"_s);
    copyAs.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QAction other(u"&Other Picture"_s);
    m_view->setActions(&copy, &copyAs, &other);
    m_view->showCode(code);
    m_view->resize(size);
    settle();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    const QWidget *page = m_view->widget();
    QCOMPARE_LE(page->width(), m_view->viewport()->width());
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
    m_view->showCode(404);
    settle();
    const QString html = block(u"received"_s)->toHtml();
    const int height = block(u"received"_s)->height();
    QFont large = m_view->font();
    large.setPointSize(large.pointSize() * 2);
    m_view->setFont(large);
    settle();
    QCOMPARE_GT(block(u"received"_s)->height(), height);
    QPalette dark(Qt::white, Qt::black);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_view->setPalette(dark);
    QVERIFY(block(u"received"_s)->toHtml() != html); // its colours are new, too
}

/// Layouts ask for the height at widths that nobody shows.
void TestArticleLayout::heightsAreAskedWithoutATrace()
{
    m_view->showCode(404);
    settle();
    for (auto *block : m_view->findChildren<ui::TextBlock *>()) {
        const QImage before = block->grab().toImage();
        QVERIFY(block->heightForWidth(block->width() / 3) > block->height());
        QCOMPARE(block->grab().toImage(), before);
    }
}

/// The page scrolls, the texts in it never do.
void TestArticleLayout::tabGoesThroughLinks()
{
    m_view->resize(narrow);
    m_view->showCode(404);
    settle();
    m_view->showCode(410);
    settle();
    ui::TextBlock *facts = block(u"code"_s);
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
