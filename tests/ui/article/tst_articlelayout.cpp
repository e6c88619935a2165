// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <ui/article/articlecard.h>
#include <ui/article/codesection.h>
#include <ui/article/confusedsection.h>
#include <ui/article/constantrow.h>
#include <ui/article/factcell.h>
#include <ui/article/factsrow.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/picture/catview.h>
#include <ui/widgets/copyrow.h>

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>

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
    void pictureStays_data();
    void pictureStays();
    void factsAreWhole_data();
    void factsAreWhole();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void returnedCardFirst();
    void constantLeavesTheCardForTheRail();
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
    const auto *confused = m_view->findChild<ui::ConfusedSection *>();
    QVERIFY(confused->mapTo(m_view->widget(), QPoint()).y() > returned.bottom());
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

/// Walking through the list leaves the picture as large as it is. TestStillPage has the rest.
void TestArticleLayout::pictureStays_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside the list") << QSize(830, 740);
    QTest::newRow("with a rail") << QSize(1600, 900);
}

void TestArticleLayout::pictureStays()
{
    QFETCH(QSize, size);
    m_view->resize(size);
    QList<QRect> pictures;
    for (const int code : m_catalogue.numbers()) {
        m_view->showCode(code);
        settle();
        if (!pictures.contains(m_view->catView()->geometry())) {
            pictures << m_view->catView()->geometry();
        }
    }
    QCOMPARE(pictures.size(), 1);
    // Four to three, but for less than a pixel.
    QCOMPARE_LE(qAbs(pictures.first().width() * 3 - pictures.first().height() * 4), 4);
}

void TestArticleLayout::factsAreWhole_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    for (const int points : {8, 10, 24}) {
        for (const int width : {320, 640, 830, 1180, 2200}) {
            QTest::addRow("%d pt, %d px", points, width) << points << width;
        }
    }
}

/// No answer is cut, but a product's name that is longer than the page is wide.
void TestArticleLayout::factsAreWhole()
{
    QFETCH(int, points);
    QFETCH(int, width);
    QFont font = m_view->font();
    font.setPointSize(points);
    m_view->setFont(font);
    m_view->resize(width, 700);
    for (const int code : {301, 404, 429, 460, 499, 503, 487}) {
        m_view->showCode(code);
        settle();
        for (const ui::FactCell *fact : m_view->findChildren<ui::FactCell *>()) {
            const bool isFolded = fact->height() >= fact->heightOf(2);
            const bool isWhole = fact->isHidden()
                || fact->width() >= (isFolded ? fact->foldedWidth() : fact->sizeHint().width());
            QVERIFY2(isWhole || fact->width() == fact->parentWidget()->width(),
                     qPrintable(fact->accessibleName()));
        }
    }
}

void TestArticleLayout::everyTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0x20, 0x20, 0x20), QColor(0xf3, 0xf4, 0xf8));
    QPalette dark(QColor(0x30, 0x30, 0x34));
    QTest::newRow("dark") << dark;
    QPalette high(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::lightGray, Qt::white, Qt::white,
                  Qt::black, Qt::black);
    QTest::newRow("high contrast") << high;
}

/// What the cards and sections write in colours of our own has a contrast of 4.5 : 1.
void TestArticleLayout::everyTextIsReadable()
{
    QFETCH(QPalette, palette);
    m_view->setPalette(palette);
    for (const int code : {206, 404, 460, 503}) {
        m_view->showCode(code);
        for (const auto *text : m_view->findChildren<ui::TextBlock *>()) {
            const bool isCard = qobject_cast<const ui::ArticleCard *>(text->parentWidget());
            const QColor below = palette.color(isCard ? QPalette::Base : QPalette::Window);
            for (QTextBlock part = text->document()->begin(); part.isValid(); part = part.next()) {
                for (auto it = part.begin(); it != part.end(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    if (format.isAnchor() || !format.hasProperty(QTextFormat::ForegroundBrush)) {
                        continue; // in the palette's own colours
                    }
                    const QColor ground = format.hasProperty(QTextFormat::BackgroundBrush)
                        ? format.background().color()
                        : below;
                    QVERIFY2(ui::contrastRatio(format.foreground().color(), ground) >= 4.45,
                             qPrintable(it.fragment().text()));
                }
            }
        }
    }
}

void TestArticleLayout::returnedCardFirst()
{
    m_view->showCode(404);
    settle();
    const ui::TextBlock *received = block(u"received"_s);
    const ui::TextBlock *returned = block(u"returned"_s);
    const auto x = [this](const QWidget *text) { return text->mapTo(m_view.get(), QPoint()).x(); };
    QCOMPARE_LT(x(received), x(returned));
    m_view->putReturnedFirst(true);
    settle();
    QCOMPARE_GT(x(received), x(returned));
    QVERIFY(received->isVisible());
    m_view->putReturnedFirst(false);
    settle();
    QCOMPARE_LT(x(received), x(returned));
}

void TestArticleLayout::constantLeavesTheCardForTheRail()
{
    const ui::Lengths lengths(m_view->font());
    constexpr int cards = 110; // in letters, and what a page with a rail has at least
    constexpr int rail = 200;
    m_view->resize(lengths.letters(cards), 700);
    m_view->showCode(404);
    settle();
    auto *row = m_view->findChild<ui::ConstantRow *>()->findChild<ui::CopyRow *>();
    QCOMPARE(row->code(), u"http.StatusNotFound"_s);
    QVERIFY(row->isVisible());
    QString copied;
    connect(m_view.get(), &ui::ArticleView::copyRequested, this,
            [&copied](const QString &text) { copied = text; });
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(copied, row->code());
    m_view->showCode(460); // which Go has no name for
    settle();
    QCOMPARE(row->code(), u"460"_s);
    m_view->resize(lengths.letters(rail), 700);
    settle();
    QVERIFY(!row->isVisible());
    QVERIFY(m_view->findChild<ui::CodeSection *>()->isVisible());
    m_view->showCode(487);
    m_view->resize(lengths.letters(cards), 700);
    settle();
    QVERIFY(!row->isVisible());
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
    ui::TextBlock *returned = block(u"returned"_s);
    returned->setFocus(Qt::TabFocusReason);
    QSet<QString> links;
    while (returned->hasFocus()) {
        QTest::keyClick(returned, Qt::Key_Tab);
        links << returned->textCursor().charFormat().anchorHref();
        QCOMPARE(returned->verticalScrollBar()->value(), 0);
    }
    QVERIFY(links.contains(u"code:404"_s));
}

STATUSCAT_TEST(TestArticleLayout)
#include "tst_articlelayout.moc"
