// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listeningreader.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/ecosystemdialog.h>
#include <ui/list/filterrow.h>
#include <ui/panel/shortcutsheet.h>
#include <ui/picture/catview.h>
#include <ui/picture/picturedialog.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/pill.h>

#include <QAccessible>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

/// What a screen reader and somebody without a mouse find in the window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data();
    void everyControlHasAName();
    void dialogsHaveNames();
    void listIsRead();
    void noNameHoldsMarkup();
    void countIsInAName();
    void typingKeepsTheReaderInTheField_data();
    void typingKeepsTheReaderInTheField();
    void filtersAreAGroup();
    void tabReachesEverything_data();
    void tabReachesEverything();
};

namespace {

QString nameOf(QObject *object)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What is chosen or typed in @p object.
QString valueOf(QObject *object)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
    return interface ? interface->text(QAccessible::Value) : QString();
}

/// What is reachable with Tab in @p window and can be seen.
QList<QWidget *> controls(const QWidget *window)
{
    QList<QWidget *> found = window->findChildren<QWidget *>();
    found.removeIf([window](const QWidget *widget) {
        return !widget->isVisibleTo(window) || widget->window() != window || !widget->isEnabled()
            || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy(); // the field of a spin box, which is reached as a whole
    });
    return found;
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// The names of all rows that a screen reader finds in @p view.
QStringList rowNames(QWidget *view)
{
    QStringList names;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
    for (int i = 0; interface && i < interface->childCount(); ++i) {
        QAccessibleInterface *child = interface->child(i);
        names << (child ? child->text(QAccessible::Name) : QString());
    }
    return names;
}

/// Brings the page of the checks to the front, all of it folded out.
void showCheckOptions(ShownWindow &shown)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.window.findChild<ui::FoldButton *>()->setUnfolded(true);
}

} // namespace

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("at first") << u"first"_s;
    QTest::newRow("a number that nobody assigned") << u"299"_s;
    QTest::newRow("nothing found") << u"qqqqqqqqqqqq"_s;
    QTest::newRow("a code with two pictures") << u"412"_s;
    QTest::newRow("the gallery") << u"gallery"_s;
    QTest::newRow("the check of a URL") << u"check"_s;
    QTest::newRow("sets to compare") << u"compare"_s;
    QTest::newRow("codes side by side") << u"401 vs 403"_s;
    QTest::newRow("the guide") << u"choose"_s;
    QTest::newRow("the answers to requests") << u"respond"_s;
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(QString, state);
    ShownWindow shown;
    if (state == "gallery"_L1) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
    } else if (state == "check"_L1) {
        showCheckOptions(shown);
    } else if (state == "compare"_L1) {
        shown.press(Qt::Key_2, Qt::AltModifier);
    } else if (state == "choose"_L1) {
        shown.press(Qt::Key_N, Qt::ControlModifier);
    } else if (state == "respond"_L1) {
        shown.press(Qt::Key_R, Qt::ControlModifier);
    } else if (state == "401 vs 403"_L1) {
        shown.window.find(state);
        shown.press(Qt::Key_Return);
    } else if (state != "first"_L1) {
        shown.window.open({state});
    }
    const QList<QWidget *> found = controls(&shown.window);
    QVERIFY(found.contains(shown.field));
    QVERIFY(found.size() > 9); // the field, its filters and what is beside them
    for (QWidget *widget : found) {
        QVERIFY2(!nameOf(widget).trimmed().isEmpty(), qPrintable(described(widget)));
        const bool hasRows = qobject_cast<QAbstractItemView *>(widget); // Qt gives them no value
        QVERIFY2(hasRows || nameOf(widget) != valueOf(widget), qPrintable(described(widget)));
    }
}

void TestAccessibility::dialogsHaveNames()
{
    ShownWindow shown;
    ui::ShortcutSheet sheet({}, &shown.window);
    ui::EcosystemDialog ecosystems(embeddedCatalogue().constants(), {u"go"_s}, &shown.window);
    for (QDialog *dialog : {static_cast<QDialog *>(&sheet), static_cast<QDialog *>(&ecosystems)}) {
        QVERIFY(!nameOf(dialog).isEmpty());
        QVERIFY(!controls(dialog).isEmpty());
        for (QWidget *widget : controls(dialog)) {
            QVERIFY2(!nameOf(widget).trimmed().isEmpty(), qPrintable(described(widget)));
        }
    }
    shown.press(Qt::Key_F11);
    auto *picture = shown.window.findChild<ui::PictureDialog *>();
    QVERIFY(picture);
    QVERIFY(!nameOf(picture).isEmpty());
    QVERIFY(!nameOf(picture->findChild<ui::CatView *>()).isEmpty());
}

void TestAccessibility::listIsRead()
{
    ShownWindow shown;
    const QStringList names = rowNames(shown.list);
    QVERIFY(!names.contains(u"1"_s)); // what the hidden header is called by default
    QVERIFY(!names.contains(QString()));
    QVERIFY(names.contains(u"404 Not Found, Client error"_s));
    QCOMPARE(names.size(),
             shown.codes().size() + shown.headings().size() + 1); // rows, headings, the header
}

void TestAccessibility::noNameHoldsMarkup()
{
    ShownWindow shown;
    for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
        for (const QString &text : {widget->accessibleName(), widget->accessibleDescription()}) {
            QVERIFY2(!Qt::mightBeRichText(text) && !text.contains(u'&') && !text.contains(u'`'),
                     qPrintable(text));
        }
    }
}

void TestAccessibility::countIsInAName()
{
    ShownWindow shown;
    const auto isSaid = [&shown](const QString &text) {
        const auto parts = shown.window.statusBar()->findChildren<QWidget *>();
        return std::any_of(parts.cbegin(), parts.cend(),
                           [&text](QWidget *part) { return nameOf(part).contains(text); });
    };
    shown.type(u"g"_s); // which means none of its matches
    QVERIFY(isSaid(u"“g” matches %1 of "_s.arg(shown.codes().size())));
    shown.type(u"one"_s);
    QVERIFY(isSaid(u"410 Gone, best of %1"_s.arg(shown.codes().size())));
    shown.press(Qt::Key_Escape);
    QVERIFY(isSaid(QString::number(shown.codes().size())));
}

void TestAccessibility::typingKeepsTheReaderInTheField_data()
{
    QTest::addColumn<bool>("isGallery");
    QTest::newRow("beside a code") << false;
    QTest::newRow("above the gallery") << true;
}

void TestAccessibility::typingKeepsTheReaderInTheField()
{
    QFETCH(bool, isGallery);
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    if (isGallery) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
        shown.field->setFocus();
    }
    const ListeningReader reader;
    shown.type(u"not found"_s);
    QCOMPARE(shown.selected(), 404);
    shown.press(Qt::Key_Backspace);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Escape);
    for (const auto &told : reader.told(QAccessible::Focus)) {
        QVERIFY2(told.object == shown.field, qPrintable(told.name));
    }
    (isGallery ? static_cast<QWidget *>(shown.gallery) : shown.list)->setFocus();
    QVERIFY(!reader.told(QAccessible::Focus).isEmpty()); // else nobody would have listened
}

/// One of them is on, which Tab reaches; the arrow keys choose.
void TestAccessibility::filtersAreAGroup()
{
    ShownWindow shown;
    auto *row = shown.window.findChild<ui::FilterRow *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(row)->role(), QAccessible::Grouping);
    QVERIFY(!nameOf(row).isEmpty());
    const auto pills = row->findChildren<ui::Pill *>();
    pills.constFirst()->setFocus(Qt::TabFocusReason);
    for (const auto *pill : pills) {
        const QAccessibleInterface *filter = QAccessible::queryAccessibleInterface(
            const_cast<ui::Pill *>(pill)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        QCOMPARE(filter->role(), QAccessible::RadioButton);
        QCOMPARE(QApplication::focusWidget(), pill);
        QVERIFY(filter->state().checked);
        QVERIFY(pill == pills.constFirst() || shown.codes() != embeddedCatalogue().numbers());
        shown.press(Qt::Key_Right);
    }
}

void TestAccessibility::tabReachesEverything_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("forward") << QString() << Qt::Key_Tab;
    QTest::newRow("backward") << QString() << Qt::Key_Backtab;
    QTest::newRow("forward, with the gallery") << u"gallery"_s << Qt::Key_Tab;
    QTest::newRow("backward, with the gallery") << u"gallery"_s << Qt::Key_Backtab;
    QTest::newRow("forward, with the check") << u"check"_s << Qt::Key_Tab;
    QTest::newRow("backward, with the check") << u"check"_s << Qt::Key_Backtab;
}

void TestAccessibility::tabReachesEverything()
{
    QFETCH(QString, page);
    QFETCH(Qt::Key, key);
    constexpr int mostStops = 300; // links are stops as well
    ShownWindow shown;
    if (page == "gallery"_L1) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
    } else if (page == "check"_L1) {
        showCheckOptions(shown);
        shown.field->setFocus();
    }
    QSet<QWidget *> reached;
    int stops = 0;
    do {
        reached.insert(QApplication::focusWidget());
        shown.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    } while (!shown.field->hasFocus() && ++stops < mostStops);
    QVERIFY2(stops < mostStops, qPrintable(described(QApplication::focusWidget())));
    for (QWidget *widget : controls(&shown.window)) {
        QVERIFY2(reached.contains(widget), qPrintable(described(widget)));
    }
}

STATUSCAT_TEST(TestAccessibility)
#include "tst_accessibility.moc"
