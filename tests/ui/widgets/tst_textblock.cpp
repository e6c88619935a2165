// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <ui/widgets/foldrow.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/textblock.h>

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A text and the small widgets around it, by key and by ear.
class TestTextBlock : public QObject
{
    Q_OBJECT

private slots:
    void partsAreRead();
    void linkIsPressed();
    void tabWalksLinksAndLeaves();
    void focusedLinkHasARing();
    void keysScrollThePage();
    void foldSaysIfItIsExpanded();
    void foldOpensByArrow_data();
    void foldOpensByArrow();
    void wordsThatDoNothingAreText();
};

namespace {

const QString html =
    u"<h3>Do this now</h3><p>See <a href='code:401' title='Unauthorized'>401</a> and "
    "<a href='https://example.com/'>more</a>.</p><ul><li>One</li><li>Two</li></ul>"
    "<table><tr><td>MUST</td><td>Allow</td></tr></table>"_s;

/// The tree below @p interface, a line each.
QStringList tree(QAccessibleInterface *interface, int depth = 0)
{
    QStringList lines;
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        lines << QString(depth, u' ') + QString::number(child->role(), 16) + u' '
                + child->text(QAccessible::Name);
        lines << tree(child, depth + 1);
    }
    return lines;
}

QAccessibleInterface *accessible(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

void TestTextBlock::partsAreRead()
{
    ui::TextBlock text;
    text.showHtml(html);
    text.resize(300, text.heightForWidth(300));
    const QStringList wanted {u"414 Do this now"_s,
                              u"83 See 401 and more."_s,
                              u" 1e 401"_s,
                              u" 1e more"_s,
                              u"21 "_s,
                              u" 22 One"_s,
                              u" 22 Two"_s,
                              u"21 "_s,
                              u" 22 MUST, Allow"_s};
    QStringList found = tree(accessible(&text));
    found.replaceInStrings(u"83 See"_s, u"83 See"_s); // the number of Paragraph
    QCOMPARE(found, wanted);
    const QAccessibleInterface *link = accessible(&text)->child(1)->child(0);
    QCOMPARE(link->text(QAccessible::Description), u"Unauthorized"_s);
    QCOMPARE(accessible(&text)->child(1)->parent(), accessible(&text));

    text.showHtml(u"<p>Other</p>"_s);
    QCOMPARE(accessible(&text)->childCount(), 1);
}

void TestTextBlock::linkIsPressed()
{
    ui::TextBlock text;
    text.showHtml(html);
    const QSignalSpy followed(&text, &QTextBrowser::anchorClicked);
    QAccessibleInterface *link = accessible(&text)->child(1)->child(0);
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().toUrl(), QUrl(u"code:401"_s));
}

void TestTextBlock::tabWalksLinksAndLeaves()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *text = new ui::TextBlock;
    auto *after = new ui::FoldRow(u"After"_s);
    layout->addWidget(text);
    layout->addWidget(after);
    text->showHtml(html);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    const QSignalSpy followed(text, &QTextBrowser::anchorClicked);
    QCOMPARE(text->focusedLink(), -1);
    for (const int link : {0, 1}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(text->focusedLink(), link);
        const QAccessibleInterface *focused = accessible(text)->focusChild();
        QVERIFY(focused && focused->state().focused);
    }
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QCOMPARE(text->focusedLink(), -1);
}

void TestTextBlock::focusedLinkHasARing()
{
    ui::TextBlock text;
    text.showHtml(html);
    text.resize(300, text.heightForWidth(300));
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    const QImage before = text.grab().toImage();
    text.focusLink(0);
    const ui::TextBlock::Link link = text.links().constFirst();
    const QRect place = text.linesOf(link.begin, link.end).constFirst();
    const QImage after = text.grab().toImage();
    const QPoint onRing(place.left() - 2, place.center().y());
    QVERIFY(text.viewport()->rect().contains(onRing));
    QVERIFY(before.pixelColor(onRing) != after.pixelColor(onRing));
}

void TestTextBlock::keysScrollThePage()
{
    QScrollArea area;
    auto *text = new ui::TextBlock;
    text->showHtml(html);
    text->setFixedSize(200, 2000);
    area.setWidget(text);
    area.resize(220, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    text->setFocus();
    const auto placeAfter = [&area](Qt::Key key) {
        QTest::keyClick(area.windowHandle(), key);
        return area.verticalScrollBar()->value();
    };
    QCOMPARE_GT(placeAfter(Qt::Key_Down), 0);
    QCOMPARE(placeAfter(Qt::Key_Up), 0);
    QCOMPARE_GT(placeAfter(Qt::Key_PageDown), 20);
    QCOMPARE(placeAfter(Qt::Key_End), area.verticalScrollBar()->maximum());
    QCOMPARE(placeAfter(Qt::Key_Home), 0);
}

void TestTextBlock::foldSaysIfItIsExpanded()
{
    ui::FoldRow row(u"Example"_s);
    QCOMPARE(accessible(&row)->role(), QAccessible::Button);
    QCOMPARE(accessible(&row)->text(QAccessible::Name), u"Example"_s);
    QVERIFY(accessible(&row)->state().collapsed);
    accessible(&row)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(row.isUnfolded());
    QVERIFY(accessible(&row)->state().expanded);
    QVERIFY(!accessible(&row)->state().collapsed);
}

void TestTextBlock::foldOpensByArrow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("opening");
    QTest::addColumn<Qt::Key>("closing");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void TestTextBlock::foldOpensByArrow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, opening);
    QFETCH(Qt::Key, closing);
    ui::FoldRow row(u"Example"_s);
    row.setLayoutDirection(direction);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(&row, opening);
        QVERIFY(row.isUnfolded());
    }
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(&row, closing);
        QVERIFY(!row.isUnfolded());
    }
    QTest::keyClick(&row, Qt::Key_Return);
    QVERIFY(row.isUnfolded());
    QTest::keyClick(&row, Qt::Key_Space);
    QVERIFY(!row.isUnfolded());
}

void TestTextBlock::wordsThatDoNothingAreText()
{
    ui::Pill tag(ui::Pill::Kind::Tag, u"AWS"_s);
    QCOMPARE(accessible(&tag)->role(), QAccessible::StaticText);
    ui::Heading heading(2);
    heading.setText(u"In your code"_s);
    QCOMPARE(accessible(&heading)->role(), QAccessible::Heading);
    QCOMPARE(accessible(&heading)->text(QAccessible::Name), u"In your code"_s);
}

STATUSCAT_TEST(TestTextBlock)
#include "tst_textblock.moc"
