// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsfile.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/confusedlist.h>
#include <ui/panel/actionlist.h>
#include <ui/picture/catview.h>
#include <ui/picture/clipboard.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/textblock.h>

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <functional>

using namespace Qt::StringLiterals;

/// The menus of what is below the pointer or has the focus.
class TestContextMenus : public QObject
{
    Q_OBJECT

private slots:
    void rowIsCurrentWhenItsMenuOpens();
    void menuOfTheFocus_data();
    void menuOfTheFocus();
    void menuOfALink_data();
    void menuOfALink();
    void rowOpensFromTheGallery();
    void rowIsAnsweredWith();
    void descriptionIsCopied();
    void constantAndSnippetAreCopied();
    void languageStandsFirst_data();
    void languageStandsFirst();
    void rowOfAnotherCode_data();
    void rowOfAnotherCode();
    void rowOfAnotherCodeIsCopiedAs();
    void rowIsComparedWithTheShownCode();
};

namespace {

/// The entries of the menu that @p open opens, in which the one called @p chosen is chosen; the
/// menu runs an event loop of its own.
QStringList entries(const std::function<void()> &open, const QString &chosen = {})
{
    QStringList found;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu) {
            return;
        }
        timer.stop();
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions()) {
            const QString name = ui::withoutMnemonic(action->text());
            if (action->isVisible() && !action->isSeparator()) {
                found << name;
            }
            wanted = name == chosen && !chosen.isEmpty() ? action : wanted;
        }
        if (wanted) {
            menu->setActiveAction(wanted);
            QTest::keyClick(menu, Qt::Key_Return);
        } else {
            menu->close();
        }
    });
    timer.start(0);
    open();
    waitUntil([&timer] { return !timer.isActive(); });
    return found;
}

QStringList entriesByKey(ShownWindow &shown, const QString &chosen = {})
{
    return entries([&shown] { shown.press(Qt::Key_F10, Qt::ShiftModifier); }, chosen);
}

/// Right click at @p place of @p widget.
QStringList entriesAt(QWidget *widget, const QPoint &place)
{
    return entries([widget, place] {
        QTest::mousePress(widget, Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        QTest::mouseRelease(widget, Qt::RightButton, {}, place);
    });
}

QModelIndex rowOfCode(const QAbstractItemView *view, int code)
{
    return view->model()->match(view->model()->index(0, 0), core::CodeRole, code).value(0);
}

QStringList rowEntries(const QString &code)
{
    return {u"Open "_s + code,         u"Copy "_s + code, u"Copy as"_s,     u"Add to Comparison"_s,
            u"Respond with "_s + code, u"Pin"_s,          u"Copy Picture"_s};
}

} // namespace

void TestContextMenus::rowIsCurrentWhenItsMenuOpens()
{
    ShownWindow shown;
    const QModelIndex row = shown.list->indexBelow(shown.list->currentIndex());
    const QRect place = shown.list->visualRect(row);
    QCOMPARE(entriesAt(shown.list->viewport(), place.center()), rowEntries(u"405"_s));
    QCOMPARE(shown.window.code(), 405);
}

void TestContextMenus::menuOfTheFocus_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("the list") << u"list"_s << rowEntries(u"412"_s);
    QTest::newRow("the gallery") << u"gallery"_s << rowEntries(u"412"_s);
    QTest::newRow("the picture") << u"picture"_s
                                 << QStringList {u"Large Picture"_s, u"Other Picture"_s,
                                                 u"Copy Picture"_s, u"Save Picture…"_s,
                                                 u"Copy Picture Description"_s};
    QTest::newRow("a constant") << u"constant"_s
                                << QStringList {u"Copy"_s, u"Copy Constant and Snippet"_s,
                                                u"Choose Frameworks…"_s};
    QTest::newRow("a confused code")
        << u"confused"_s << QStringList {u"Open 410"_s,         u"Copy 410"_s,         u"Copy as"_s,
                                         u"Compare with 404"_s, u"Respond with 410"_s, u"Pin"_s,
                                         u"Copy Picture"_s};
    QTest::newRow("a text") << u"text"_s << QStringList {u"Copy"_s, u"Select All"_s};
}

void TestContextMenus::menuOfTheFocus()
{
    QFETCH(QString, where);
    ShownWindow shown;
    shown.window.goTo(412);
    if (where == "list"_L1) {
        shown.list->setFocus();
    } else if (where == "gallery"_L1) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
        shown.gallery->setFocus();
    } else if (where == "picture"_L1) {
        shown.detail->catView()->setFocus();
    } else if (where == "confused"_L1) {
        shown.window.goTo(404);
        auto *rows = shown.detail->findChild<ui::ConfusedList *>();
        rows->setFocus();
        rows->setCurrentIndex(rowOfCode(rows, 410));
    } else if (where == "constant"_L1) {
        shown.detail->findChild<ui::CopyRow *>()->setFocus();
    } else {
        shown.detail->findChild<ui::TextBlock *>(u"received"_s)->setFocus();
    }
    QTEST(entriesByKey(shown), "texts");
}

void TestContextMenus::menuOfALink_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("copied");
    const QStringList always {u"Copy"_s, u"Select All"_s};
    QTest::newRow("to the web") << u"<a href='https://example.org/a?b=c'>there</a>"_s
                                << QStringList {u"Open"_s, u"Copy Address"_s} + always
                                << u"Copy Address"_s << u"https://example.org/a?b=c"_s;
    QTest::newRow("to a code") << u"<a href='code:410'>410</a>"_s
                               << QStringList {u"Open"_s, u"Copy 410"_s} + always << u"Copy 410"_s
                               << u"410"_s;
    QTest::newRow("a constant") << u"<a href='copy:%3Agone'>:gone</a>"_s
                                << QStringList {u"Copy Constant"_s} + always << u"Copy Constant"_s
                                << u":gone"_s;
}

void TestContextMenus::menuOfALink()
{
    QFETCH(QString, html);
    QFETCH(QString, chosen);
    ShownWindow shown;
    auto *text = shown.detail->findChild<ui::TextBlock *>(u"received"_s);
    text->showHtml(html);
    text->focusLink(0);
    QTEST(entriesByKey(shown, chosen), "texts");
    QTEST(clipboardText(), "copied");
    QVERIFY2(shown.toast().contains(clipboardText()), qPrintable(shown.toast()));
}

void TestContextMenus::rowOpensFromTheGallery()
{
    ShownWindow shown;
    shown.window.goTo(503);
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.gallery->setFocus();
    entriesByKey(shown, u"Open 503"_s);
    WAIT_VERIFY(shown.detail->isVisible());
    QCOMPARE(shown.window.code(), 503);
}

void TestContextMenus::rowIsAnsweredWith()
{
    ShownWindow shown;
    shown.window.goTo(503);
    shown.list->setFocus();
    entriesByKey(shown, u"Respond with 503"_s);
    const auto fieldHas503 = [&shown] {
        const auto *field = qobject_cast<QLineEdit *>(shown.window.focusWidget());
        return field && field != shown.field && field->text() == "503"_L1;
    };
    WAIT_VERIFY(fieldHas503());
}

void TestContextMenus::descriptionIsCopied()
{
    ShownWindow shown;
    shown.detail->catView()->setFocus();
    entriesByKey(shown, u"Copy Picture Description"_s);
    QCOMPARE(clipboardText(), shown.detail->catView()->accessibleDescription());
    QVERIFY(!clipboardText().isEmpty());
}

void TestContextMenus::constantAndSnippetAreCopied()
{
    const SettingsFile file({{ui::Settings::Key::Ecosystems, QStringList {u"go"_s}}});
    ShownWindow shown(file.path());
    shown.detail->findChild<ui::CopyRow *>()->setFocus();
    entriesByKey(shown, u"Copy Constant and Snippet"_s);
    QCOMPARE(clipboardText(),
             u"http.StatusNotFound\nhttp.Error(w, \"Not Found\", http.StatusNotFound)"_s);
}

void TestContextMenus::languageStandsFirst_data()
{
    QTest::addColumn<bool>("isSnippet");
    QTest::newRow("by its constant") << false;
    QTest::newRow("by its snippet") << true;
}

void TestContextMenus::languageStandsFirst()
{
    QFETCH(bool, isSnippet);
    const SettingsFile file({{ui::Settings::Key::Ecosystems, QStringList {u"python"_s, u"go"_s}},
                             {ui::Settings::Key::Ecosystem, u"go"_s}});
    ShownWindow shown(file.path());
    auto *section = shown.detail->findChild<QWidget *>(u"code"_s);
    QWidget *stop = isSnippet ? static_cast<QWidget *>(section->findChild<ui::CodeBox *>())
                              : section->findChild<ui::CopyRow *>();
    stop->setFocus();
    const QString first = u"Show This Language First"_s;
    QVERIFY(entriesByKey(shown, first).contains(first));
    QCOMPARE(shown.settings.value(ui::Settings::Key::Ecosystems).toStringList(),
             (QStringList {u"go"_s, u"python"_s}));
    shown.window.activateWindow(); // offscreen nobody does it after a menu
    QVERIFY(shown.isActive());
    stop->setFocus();
    QVERIFY(!entriesByKey(shown).contains(first));
    QCOMPARE(shown.detail->findChild<ui::CopyRow *>()->code(), u"http.StatusNotFound"_s);
}

void TestContextMenus::rowOfAnotherCode_data()
{
    QTest::addColumn<QString>("chosen");
    for (const char *text : {"Open 410", "Copy 410", "Respond with 410", "Pin", "Copy Picture"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestContextMenus::rowOfAnotherCode()
{
    QFETCH(QString, chosen);
    ShownWindow shown;
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus();
    rows->setCurrentIndex(rowOfCode(rows, 410));
    QVERIFY(entriesByKey(shown, chosen).contains(chosen));
    if (chosen.endsWith("Picture"_L1)) {
        const auto *copied = QApplication::clipboard()->mimeData();
        const auto wanted = ui::pictureMimeData(embeddedImages(), {.code = 410});
        QCOMPARE(copied->data(u"image/svg+xml"_s), wanted->data(u"image/svg+xml"_s));
        QCOMPARE(shown.window.code(), 404);
    } else if (chosen.startsWith("Open"_L1)) {
        QCOMPARE(shown.window.code(), 410);
    } else if (chosen.startsWith("Copy"_L1)) {
        QCOMPARE(clipboardText(), u"410"_s);
        QVERIFY(shown.toast().contains("410"_L1));
    } else if (chosen == "Pin"_L1) {
        QCOMPARE(shown.headings().first(), u"Pinned"_s);
        QCOMPARE(shown.codes().first(), 410);
        QCOMPARE(shown.window.code(), 404);
    } else {
        QCOMPARE(shown.window.findChild<QLineEdit *>(u"respond-codes"_s)->text(), u"410"_s);
    }
}

void TestContextMenus::rowOfAnotherCodeIsCopiedAs()
{
    ShownWindow shown;
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus();
    rows->setCurrentIndex(rowOfCode(rows, 410));
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&timer] {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup) {
            return;
        }
        timer.stop();
        popup->findChild<QAction *>(u"copy-code-and-phrase"_s)->trigger();
        popup->close();
    });
    timer.start(0);
    shown.press(Qt::Key_F10, Qt::ShiftModifier);
    WAIT_VERIFY(!timer.isActive());
    QCOMPARE(clipboardText(), u"410 Gone"_s);
    QCOMPARE(shown.window.code(), 404);
}

void TestContextMenus::rowIsComparedWithTheShownCode()
{
    ShownWindow shown;
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus();
    rows->setCurrentIndex(rowOfCode(rows, 410));
    entriesByKey(shown, u"Compare with 404"_s);
    WAIT_COMPARE(shown.window.windowTitle(), u"Compare 404, 410 – Statuscat"_s);
    shown.window.activateWindow(); // offscreen nobody does it after a menu
    QVERIFY(shown.isActive());
    // A cell is about the code of its column, and beside itself nothing is put.
    const QStringList entries = entriesByKey(shown);
    QVERIFY2(entries.contains(u"Open 404"_s), qPrintable(entries.join(u", ")));
    QVERIFY(!entries.contains(u"Compare with 404"_s));
    shown.window.activateWindow();
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_Right);
    QVERIFY(entriesByKey(shown).contains(u"Open 410"_s));
}

STATUSCAT_TEST(TestContextMenus)
#include "tst_contextmenus.moc"
