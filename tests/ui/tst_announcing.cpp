// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listeningreader.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/confusedlist.h>
#include <ui/look/colors.h>
#include <ui/picture/picturedialog.h>
#include <ui/widgets/foldrow.h>
#include <ui/widgets/toast.h>

#include <QAccessible>
#include <QLabel>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What just happened is said, to the eye and to the ear, and moves nothing.
class TestAnnouncing : public QObject
{
    Q_OBJECT

private slots:
    void isHeard_data();
    void isHeard();
    void bestMatchIsSaidOnce();
    void foldsSayWhatBecameOfThem();
    void pagesComeInSilence();
    void rowsWithoutTheFocusAreSilent();
    void headingWithTheFocusIsSaidOnce();
    void escapeLeadsStraightToTheField();
    void pageThatTakesNoFocusIsNamed();
    void copyIsSaidOverThePage();
    void faultsStayInTheStatusLine();
    void dialogsSayWhatMovesNoFocus();
    void toastLeavesAlone();
    void toastFits_data();
    void toastFits();
    void toastIsReadable_data();
    void toastIsReadable();
};

namespace {

ui::Toast *toast(const ShownWindow &shown)
{
    return shown.window.findChild<ui::Toast *>();
}

/// What the notifications in the window are called: screen readers say it when it changes, wherever
/// the focus is. That they are told needs one that listens, which tests have not.
QStringList notifications(const ShownWindow &shown)
{
    QStringList names;
    for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface->role() == QAccessible::Notification && widget->isVisible()) {
            names << interface->text(QAccessible::Name);
        }
    }
    return names;
}

/// What was told as @p event of notifications.
QStringList toldOfNotifications(QAccessible::Event event)
{
    QStringList names;
    for (const ListeningReader::Told &told : ListeningReader::told(event)) {
        if (told.role == QAccessible::Notification) {
            names << told.name;
        }
    }
    return names;
}

} // namespace

void TestAnnouncing::isHeard_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("a copy") << QKeyCombination(Qt::Key_Return) << u"Copied 404"_s;
    QTest::newRow("a picture") << (Qt::CTRL | Qt::ALT | Qt::Key_C) << u"Copied the picture"_s;
    QTest::newRow("a pin") << (Qt::CTRL | Qt::Key_D) << u"Pinned 404"_s;
}

void TestAnnouncing::isHeard()
{
    QFETCH(QKeyCombination, key);
    QFETCH(QString, text);
    ShownWindow shown;
    shown.press(key.key(), key.keyboardModifiers());
    QVERIFY(notifications(shown).contains(text));
}

/// Of letters that come faster than the list can follow, the last one's.
void TestAnnouncing::bestMatchIsSaidOnce()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    const ListeningReader reader;
    for (const QString &letter : {u"4"_s, u"2"_s, u"9"_s}) {
        shown.field->insert(letter);
    }
    const QString best = u"429 Too Many Requests, best of 1"_s;
    WAIT_VERIFY(toldOfNotifications(QAccessible::NameChanged).contains(best));
    QCOMPARE(toldOfNotifications(QAccessible::NameChanged), QStringList(best));
}

void TestAnnouncing::foldsSayWhatBecameOfThem()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    const auto folds = shown.detail->findChildren<ui::FoldRow *>();
    const auto isShown = [](const ui::FoldRow *fold) { return fold->isVisible(); };
    WAIT_VERIFY(std::any_of(folds.cbegin(), folds.cend(), isShown));
    ui::FoldRow *fold = *std::find_if(folds.cbegin(), folds.cend(), isShown);
    const ListeningReader reader;
    fold->setFocus();
    const bool isUnfolded = fold->isUnfolded();
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Return);
    QStringList expected {u"expanded"_s, u"collapsed"_s};
    if (isUnfolded) {
        expected.swapItemsAt(0, 1);
    }
    QCOMPARE(toldOfNotifications(QAccessible::NameChanged), expected);
}

/// Neither that they have a voice, nor what it said last.
void TestAnnouncing::pagesComeInSilence()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    const ListeningReader reader;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(toldOfNotifications(QAccessible::ObjectShow), QStringList());
    shown.press(Qt::Key_1);
    QVERIFY(notifications(shown).filter(u"Question 2"_s).size() == 1);
    const auto questions = [] {
        return toldOfNotifications(QAccessible::ObjectShow).filter(u"Question"_s);
    };
    const QStringList said = questions();
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(questions(), said);
}

/// What the end of the guide was not stands in a list, and the focus is on what it is.
void TestAnnouncing::rowsWithoutTheFocusAreSilent()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    const ListeningReader reader;
    for (const Qt::Key answer : {Qt::Key_3, Qt::Key_1, Qt::Key_1, Qt::Key_1}) {
        shown.press(answer);
    }
    const QList<ListeningReader::Told> focused = ListeningReader::told(QAccessible::Focus);
    QCOMPARE(focused.constLast().object->objectName(), u"choose-open"_s);
    for (const ListeningReader::Told &told : focused) {
        QVERIFY2(!told.name.endsWith(u", 400"), qPrintable(told.name)); // one that is close
    }
}

/// The focus goes from the row of a code to the title of its page.
void TestAnnouncing::headingWithTheFocusIsSaidOnce()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    shown.detail->complete();
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus();
    const ListeningReader reader;
    const QString before = shown.window.windowTitle();
    for (int row = 0; row < 2 && shown.window.windowTitle() == before; ++row) {
        shown.press(Qt::Key_Return); // the row of the page itself leads nowhere
        shown.press(Qt::Key_Down);
    }
    QCoreApplication::processEvents();
    const QString title = embeddedCatalogue().title(shown.detail->code());
    QVERIFY(title != embeddedCatalogue().title(404));
    QCOMPARE(shown.window.focusWidget()->accessibleName(), title);
    QVERIFY(!toldOfNotifications(QAccessible::NameChanged).contains(title));
}

void TestAnnouncing::escapeLeadsStraightToTheField()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    shown.type(u"429"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!shown.field->hasFocus());
    const ListeningReader reader;
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.field->hasFocus());
    for (const ListeningReader::Told &told : ListeningReader::told(QAccessible::Focus)) {
        QVERIFY2(told.object == shown.field, qPrintable(told.name));
    }
}

void TestAnnouncing::pageThatTakesNoFocusIsNamed()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!notifications(shown).contains(u"404 Not Found"_s));
    shown.press(Qt::Key_1, Qt::AltModifier);
    WAIT_VERIFY(notifications(shown).contains(u"404 Not Found"_s));
    shown.press(Qt::Key_6, Qt::AltModifier);
    WAIT_VERIFY(notifications(shown).contains(u"Gallery"_s));
}

void TestAnnouncing::copyIsSaidOverThePage()
{
    ShownWindow shown;
    shown.press(Qt::Key_Return);
    QVERIFY(toast(shown)->isVisible());
    QCOMPARE(shown.toast(), u"✓ Copied 404"_s);
    QCOMPARE(shown.message(), QString());
    shown.window.copied(u"Copied"_s, QString(100, u'x')); // takes its place
    QCOMPARE(shown.toast(), u"✓ Copied "_s + QString(40, u'x') + u'…');
    WAIT_VERIFY(toast(shown)->isHidden());
}

void TestAnnouncing::faultsStayInTheStatusLine()
{
    ShownWindow shown;
    shown.window.sayOutcome(u"The disk is full"_s);
    QCOMPARE(shown.toast(), QString());
    QCOMPARE(shown.message(), u"The disk is full"_s);
    QVERIFY(notifications(shown).contains(u"The disk is full"_s));
}

/// The large picture while the arrow keys walk through the codes, and a fault in a form.
void TestAnnouncing::dialogsSayWhatMovesNoFocus()
{
    ShownWindow shown;
    const auto said = [](const QWidget &window) {
        QString found;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (interface->role() == QAccessible::Notification && widget->isVisible()) {
                found += interface->text(QAccessible::Name);
            }
        }
        return found;
    };
    shown.press(Qt::Key_F11);
    auto *picture = shown.window.findChild<ui::PictureDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(picture, patience));
    QTest::keyClick(picture->windowHandle(), Qt::Key_Right);
    QVERIFY2(said(*picture).startsWith("405 Method Not Allowed. "_L1), qPrintable(said(*picture)));
    QTest::keyClick(picture->windowHandle(), Qt::Key_Escape);
    shown.window.activateWindow();
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(u"mailto:x"_s);
    shown.press(Qt::Key_Return);
    const auto *fault = shown.window.findChild<QLabel *>(u"check-fault"_s);
    QVERIFY(fault->isVisible());
    QVERIFY2(said(shown.window).contains(fault->text()), qPrintable(said(shown.window)));
}

void TestAnnouncing::toastLeavesAlone()
{
    ShownWindow shown;
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.focusWidget(), shown.field);
    QCOMPARE(toast(shown)->focusPolicy(), Qt::NoFocus);
    const QPoint place = toast(shown)->geometry().center();
    const QWidget *below = toast(shown)->parentWidget()->childAt(place);
    QVERIFY(below && below != toast(shown)); // what a click there meets
    QCOMPARE(QAccessible::queryAccessibleInterface(toast(shown))->role(),
             QAccessible::Notification);
}

void TestAnnouncing::toastFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    QTest::newRow("640") << 640 << 10.0;
    QTest::newRow("1180") << 1180 << 10.0;
    QTest::newRow("2000") << 2000 << 10.0;
    QTest::newRow("large letters") << 640 << 24.0;
}

void TestAnnouncing::toastFits()
{
    QFETCH(int, width);
    QFETCH(double, points);
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    ShownWindow shown;
    shown.window.resize(width, 700);
    shown.window.copied(u"Copied"_s, QString(60, u'm'));
    const auto *page = toast(shown)->parentWidget();
    QVERIFY(page->rect().contains(toast(shown)->geometry()));
    shown.window.resize(width + 100, 760);
    WAIT_VERIFY(page->rect().contains(toast(shown)->geometry())
                && qAbs(toast(shown)->geometry().center().x() - page->rect().center().x()) < 2);
    QApplication::setFont(before);
}

void TestAnnouncing::toastIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0x1f2328) << QColor(0xf3f4f8);
    QTest::newRow("dark") << QColor(0xe6e6e6) << QColor(0x1e1f24);
    QTest::newRow("pale") << QColor(0x808080) << QColor(0xc0c0c0);
}

/// The darkest and the lightest that is painted stand as far apart as text and ground must.
void TestAnnouncing::toastIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, window);
    QWidget page;
    page.resize(600, 300);
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, window);
    page.setPalette(palette);
    ui::Toast said(&page);
    said.say(u"HHHHHHHH"_s);
    const QImage image = said.grab().toImage();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x) {
            most = qMax(most, ui::contrastRatio(image.pixelColor(x, y), text));
        }
    }
    QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
}

STATUSCAT_TEST(TestAnnouncing)
#include "tst_announcing.moc"
