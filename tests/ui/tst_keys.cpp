// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/testmain.h"

#include <ui/look/style.h>
#include <ui/pages.h>
#include <ui/widgets/foldbutton.h>
#include <ui/widgets/keybutton.h>

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QFocusFrame>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The keys of the window's actions work wherever the cursor is, and those that edit a text go on
/// editing it. Which those are depends on the platform: more under X11 than without a display.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void actionsWorkEverywhere_data();
    void actionsWorkEverywhere();
    void editingKeysStayInTheField_data();
    void editingKeysStayInTheField();
    void tabFollowsReading();
    void tabFollowsReadingOfCheck();
    void haveOneNameInAWindow();
    void ringIsWhole_data();
    void ringIsWhole();
    void ringIsOne();
};

namespace {

/// Whatever in @p window can have the focus now.
QList<QWidget *> stops(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && widget->focusPolicy() != Qt::NoFocus) {
            found << widget;
        }
    }
    return found;
}

/// Whether @p key is a letter where text is typed.
bool isLetter(const QKeySequence &key)
{
    return key[0].keyboardModifiers() == Qt::NoModifier && key[0].key() < Qt::Key_Escape;
}

/// Opens the page of the checks with all that can be typed there.
void unfoldOptions(ShownWindow &shown)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    page(shown)->findChild<ui::FoldButton *>()->setUnfolded(true);
}

/// Qt's names of keys in another language, as in its menus.
class KeyNames : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        return context == "QShortcut"_ba ? u'<' + QString::fromLatin1(source) + u'>' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestKeys::actionsWorkEverywhere_data()
{
    QTest::addColumn<QString>("shownPage");
    QTest::newRow("a code") << u"code"_s;
    QTest::newRow("gallery") << u"gallery"_s;
    QTest::newRow("check with its options") << u"check"_s;
    QTest::newRow("compare") << u"compare"_s;
    QTest::newRow("choose") << u"choose"_s;
    QTest::newRow("respond") << u"respond"_s;
    QTest::newRow("learn") << u"learn"_s;
}

void TestKeys::actionsWorkEverywhere()
{
    QFETCH(QString, shownPage);
    ShownWindow shown;
    if (shownPage == "gallery"_L1) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
    } else if (shownPage == "check"_L1) {
        unfoldOptions(shown);
    } else if (shownPage == "compare"_L1) {
        shown.press(Qt::Key_2, Qt::AltModifier);
    } else if (shownPage == "choose"_L1) {
        shown.press(Qt::Key_N, Qt::ControlModifier);
    } else if (shownPage == "respond"_L1) {
        shown.press(Qt::Key_R, Qt::ControlModifier);
    } else if (shownPage == "learn"_L1) {
        shown.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    }
    const QList<QWidget *> widgets = stops(shown.window);
    QVERIFY(widgets.contains(shown.field));
    for (QAction *action : shown.window.actions()) {
        action->disconnect(SIGNAL(triggered(bool))); // or it would quit, or open a dialog
        action->setEnabled(true);
    }
    QStringList dead;
    for (QWidget *widget : widgets) {
        widget->setFocus();
        QVERIFY(shown.window.focusWidget());
        for (const QAction *action : shown.window.actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QSignalSpy triggered(action, &QAction::triggered);
                if (isLetter(key)) {
                    continue;
                }
                shown.press(key[0].key(), key[0].keyboardModifiers());
                if (triggered.size() != 1) {
                    dead << u"%1 in %2"_s.arg(key.toString(),
                                              QLatin1StringView(widget->metaObject()->className()));
                }
            }
        }
    }
    QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
}

void TestKeys::editingKeysStayInTheField_data()
{
    QTest::addColumn<bool>("isUrl");
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("copied");
    for (const bool isUrl : {false, true}) {
        const auto row = [isUrl](const char *name, QKeySequence::StandardKey key,
                                 const QString &text, const QString &selected,
                                 const QString &copied = QString()) {
            QTest::addRow("%s in the %s field", name, isUrl ? "URL" : "search")
                << isUrl << key << text << selected << copied;
        };
        // The last word of “not found” is selected, and the letter x typed in the end.
        row("select all", QKeySequence::SelectAll, u"x"_s, u"not found"_s);
        row("select to the start", QKeySequence::SelectStartOfLine, u"xfound"_s, u"not "_s);
        row("a word to the left", QKeySequence::MoveToPreviousWord, u"not xfound"_s, {});
        row("a word to the right", QKeySequence::MoveToNextWord, u"not foundx"_s, {});
        row("to the start", QKeySequence::MoveToStartOfLine, u"xnot found"_s, {});
        row("to the end", QKeySequence::MoveToEndOfLine, u"not foundx"_s, {});
        row("undo", QKeySequence::Undo, u"x"_s, {});
        row("copy", QKeySequence::Copy, u"not x"_s, u"found"_s, u"found"_s);
        row("cut", QKeySequence::Cut, u"not x"_s, {}, u"found"_s);
    }
}

void TestKeys::editingKeysStayInTheField()
{
    QFETCH(bool, isUrl);
    QFETCH(QKeySequence::StandardKey, key);
    ShownWindow shown;
    QLineEdit *field = shown.field;
    if (isUrl) {
        shown.press(Qt::Key_L, Qt::ControlModifier);
        field = page(shown)->field();
    }
    field->insert(u"not found"_s);
    field->setSelection(4, 5);
    // The first one is the usual one; on X11 further ones are those of a shell.
    const QKeyCombination usual = QKeySequence(key)[0];
    shown.press(usual.key(), usual.keyboardModifiers());
    QTEST(field->selectedText(), "selected");
    QTEST(clipboardText(), "copied");
    shown.type(u"x"_s);
    QTEST(field->text(), "text");
}

/// From the search field through list, filters, page bar and the whole first screen of the page.
void TestKeys::tabFollowsReading()
{
    ShownWindow shown;
    shown.window.find(u"404"_s);
    const QStringList expected {
        u"Code"_s,    u"Client error"_s,     u"In short"_s,        u"Copy 404"_s,     u"Copy as…"_s,
        u"Picture"_s, u"RFC 9110, 15.5.5"_s, u"You received it"_s, u"You return it"_s};
    QStringList names;
    constexpr int mostStops = 30;
    for (int i = 0; i < mostStops && !names.contains(expected.constLast()); ++i) {
        shown.press(Qt::Key_Tab);
        QAccessibleInterface *stop =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        names << stop->text(QAccessible::Name);
    }
    QCOMPARE(names.mid(names.indexOf(expected.constFirst())), expected);
}

void TestKeys::haveOneNameInAWindow()
{
    KeyNames names;
    QCoreApplication::installTranslator(&names);
    ShownWindow shown;
    const auto *pages = shown.window.findChild<ui::Pages *>();
    for (QAction *tab : pages->tabs().actions()) {
        tab->trigger(); // some pages are filled when they are shown
    }
    int count = 0;
    for (const ui::KeyButton *button : shown.window.findChildren<ui::KeyButton *>()) {
        const QString keys = button->keys();
        QVERIFY2(keys.isEmpty() || keys.startsWith(u'<'), qPrintable(button->text() + keys));
        count += keys.isEmpty() ? 0 : 1;
    }
    QCOMPARE_GT(count, 4);
}

void TestKeys::tabFollowsReadingOfCheck()
{
    ShownWindow shown;
    unfoldOptions(shown);
    page(shown)->field()->setFocus();
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        shown.press(Qt::Key_Tab);
        names << QAccessible::queryAccessibleInterface(QApplication::focusWidget())
                     ->text(QAccessible::Name);
    }
    QCOMPARE(names, QStringList({u"Check"_s, u"Options"_s, u"Method"_s}));
}

void TestKeys::ringIsWhole_data()
{
    QTest::addColumn<QString>("shownPage");
    QTest::newRow("a code") << u"code"_s;
    QTest::newRow("check with its options") << u"check"_s;
}

/// Nothing cuts the ring around what has the focus.
void TestKeys::ringIsWhole()
{
    QFETCH(QString, shownPage);
    QApplication::setStyle(new ui::Style); // owned by the application
    ShownWindow shown;
    if (shownPage == "check"_L1) {
        unfoldOptions(shown);
    }
    QStringList cut;
    for (QWidget *widget : stops(shown.window)) {
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        for (const auto *ring : shown.window.findChildren<QFocusFrame *>()) {
            const bool isHigh = ring->height() > ring->parentWidget()->height(); // a long text
            const QRect seen = ring->visibleRegion().boundingRect();
            if (ring->isVisible() && !isHigh && seen != ring->rect()) {
                cut << QLatin1String(widget->metaObject()->className());
            }
        }
    }
    QCOMPARE(cut, QStringList());
}

/// Around what has the focus, which draws none of its own; also after it was brought into view.
void TestKeys::ringIsOne()
{
    QApplication::setStyle(new ui::Style); // owned by the application
    ShownWindow shown;
    shown.window.find(u"404"_s);
    int count = 0;
    for (QWidget *widget : stops(shown.window)) {
        const QByteArray name = widget->metaObject()->className();
        const bool isOwn = name == "ui::Pill" || name == "ui::PageTab" || name == "ui::CatView"
            || name == "ui::FoldRow";
        if (!isOwn) {
            continue;
        }
        shown.field->setFocus();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const auto *ring = shown.window.findChild<QFocusFrame *>();
        QVERIFY2(ring && ring->isVisible() && ring->widget() == widget, name.constData());
        QVERIFY2(widget->grab().toImage() == before, name.constData());
        ++count;
    }
    QCOMPARE_GT(count, 8);
}

STATUSCAT_TEST(TestKeys)
#include "tst_keys.moc"
