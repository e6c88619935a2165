// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/settingsfile.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>
#include <ui/look/theme.h>

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

using namespace Qt::StringLiterals;
using Key = ui::Settings::Key;

/// What the window remembers from one start to the next.
class TestRemembering : public QObject
{
    Q_OBJECT

private slots:
    void windowAndSplitter();
    void windowStaysInSight_data();
    void windowStaysInSight();
    void narrowWindowKeepsTheWideSplitter();
    void code_data();
    void code();
    void filter_data();
    void filter();
    void filterThatIsNone();
    void queryIsForgotten();
    void pins();
    void pinsOfNoCode();
    void galleryWidth();
    void thumbnails();
    void theme();
    void warningIsShown();
};

void TestRemembering::windowAndSplitter()
{
    const SettingsFile file;
    QSize size;
    QList<int> sizes;
    const QFont font = QApplication::font();
    const auto back = qScopeGuard([&font] { QApplication::setFont(font); });
    QFont small = font;
    small.setPointSize(5); // so that both panes stand side by side on a small screen
    QApplication::setFont(small);
    {
        ShownWindow shown(file.path());
        shown.window.resize(750, 600);
        auto *splitter = shown.window.findChild<QSplitter *>();
        WAIT_VERIFY(splitter->widget(0)->isVisible());
        splitter->setSizes({300, splitter->width() - 300});
        size = shown.window.size();
        sizes = splitter->sizes();
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    WAIT_COMPARE(shown.window.size(), size);
    WAIT_COMPARE(shown.window.findChild<QSplitter *>()->sizes(), sizes);
}

void TestRemembering::windowStaysInSight_data()
{
    QTest::addColumn<QRect>("place"); // when it was closed; there may have been more screens
    QTest::newRow("on a screen to the right") << QRect(5000, 100, 600, 500);
    QTest::newRow("on a screen to the left") << QRect(-3000, 100, 600, 500);
    QTest::newRow("on a screen above") << QRect(100, -2000, 600, 500);
    QTest::newRow("on a screen below") << QRect(100, 4000, 600, 500);
    QTest::newRow("on a larger screen") << QRect(0, 0, 3000, 2000);
}

void TestRemembering::windowStaysInSight()
{
    QFETCH(QRect, place);
    const SettingsFile file;
    {
        QMainWindow before;
        before.setGeometry(place);
        before.show();
        QVERIFY(QTest::qWaitForWindowExposed(&before, patience));
        QVERIFY(!before.screen()->availableGeometry().contains(before.geometry()));
        ui::Settings settings(file.path());
        settings.setValue(Key::WindowGeometry, before.saveGeometry());
        QCOMPARE(settings.save(), QString());
    }
    ShownWindow shown(file.path());
    const QRect screen = shown.window.screen()->availableGeometry();
    const QRect window = shown.window.geometry();
    QVERIFY2(screen.contains(window.topLeft()) && screen.contains(window.bottomRight()),
             qPrintable(u"%1, %2, %3 x %4"_s.arg(window.x())
                            .arg(window.y())
                            .arg(window.width())
                            .arg(window.height())));
}

void TestRemembering::narrowWindowKeepsTheWideSplitter()
{
    const SettingsFile file;
    QByteArray wide;
    {
        ShownWindow shown(file.path());
        QVERIFY(shown.list->isVisible());
        QVERIFY(shown.window.close());
        wide = shown.settings.value(Key::SplitterState).toByteArray();
        QVERIFY(!wide.isEmpty());
    }
    ShownWindow shown(file.path());
    shown.window.resize(ui::Lengths(shown.window.font()).letters(60), 600);
    WAIT_VERIFY(!shown.list->isVisible());
    QVERIFY(shown.window.close());
    QCOMPARE(shown.settings.value(Key::SplitterState).toByteArray(), wide);
}

void TestRemembering::code_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("a code") << u"503"_s << 503;
    QTest::newRow("a code outside the classes") << u"999"_s << 999;
    QTest::newRow("a number that nobody assigned is not one") << u"299"_s << 404;
    QTest::newRow("nothing typed") << QString() << 404;
}

void TestRemembering::code()
{
    QFETCH(QString, typed);
    QFETCH(int, code);
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        QApplication::clipboard()->setText(typed);
        shown.field->paste();
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QCOMPARE(shown.window.code(), code);
    QCOMPARE(shown.selected(), code);
    QVERIFY(!shown.action(u"back"_s)->isEnabled()); // what was seen before is not remembered
}

void TestRemembering::filter_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("first");
    QTest::newRow("all") << Qt::Key_0 << 100;
    QTest::newRow("a class") << Qt::Key_3 << 300;
    QTest::newRow("common") << Qt::Key_6 << 200;
}

void TestRemembering::filter()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, first);
    const SettingsFile file;
    QList<int> codes;
    {
        ShownWindow shown(file.path());
        shown.press(key, Qt::ControlModifier);
        codes = shown.codes();
        QVERIFY(codes.contains(first));
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QCOMPARE(shown.codes(), codes);
    QVERIFY(codes.contains(shown.window.code()));
    QCOMPARE(shown.selected(), shown.window.code());
}

void TestRemembering::filterThatIsNone()
{
    const SettingsFile file({{Key::ClassFilter, u"7xx"_s}, {Key::LastCode, 299}});
    ShownWindow shown(file.path());
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
    QCOMPARE(shown.window.code(), 404);
}

void TestRemembering::queryIsForgotten()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        shown.type(u"rate limit"_s);
        QVERIFY(shown.window.close());
    }
    QVERIFY(!contents(file.path()).contains("rate limit"));
    ShownWindow shown(file.path());
    QCOMPARE(shown.field->text(), QString());
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestRemembering::pins()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        for (const int code : {503, 404}) {
            shown.window.goTo(code);
            shown.press(Qt::Key_D, Qt::ControlModifier);
        }
        QVERIFY(shown.window.close());
    }
    {
        ShownWindow shown(file.path());
        QCOMPARE(shown.codes().mid(0, 2), (QList<int> {404, 503}));
        shown.press(Qt::Key_D, Qt::ControlModifier);
        shown.window.goTo(503);
        shown.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestRemembering::pinsOfNoCode()
{
    const SettingsFile file(
        {{Key::Pins, QStringList {u"299"_s, u"cat"_s, u"-1"_s, u"410"_s, u"410"_s}}});
    ShownWindow shown(file.path());
    QCOMPARE(shown.codes().first(), 410);
    QCOMPARE(shown.codes().mid(1), embeddedCatalogue().numbers());
}

void TestRemembering::galleryWidth()
{
    const SettingsFile file;
    int width = 0;
    {
        ShownWindow shown(file.path());
        shown.press(Qt::Key_G, Qt::ControlModifier);
        shown.press(Qt::Key_Plus, Qt::ControlModifier);
        width = shown.gallery->pictureWidth();
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QCOMPARE(shown.gallery->pictureWidth(), width);
    QVERIFY(width != ui::Settings(QString()).value(Key::GalleryWidth).toInt());
    QVERIFY(shown.detail->isVisible()); // it starts with the text
}

void TestRemembering::thumbnails()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        shown.action(u"thumbnails"_s)->trigger();
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QVERIFY(!shown.action(u"thumbnails"_s)->isChecked());
}

void TestRemembering::theme()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        QVERIFY(shown.action(u"theme-system"_s)->isChecked());
        shown.action(u"theme-dark"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(shown.window.close());
        ui::applyTheme(ui::Theme::System);
    }
    ShownWindow shown(file.path());
    QVERIFY(shown.action(u"theme-dark"_s)->isChecked());
    QVERIFY(!shown.action(u"theme-system"_s)->isChecked());
}

void TestRemembering::warningIsShown()
{
    const SettingsFile file;
    QVERIFY(writeFile(file.path(), "this is no settings file\n"));
    ShownWindow shown(file.path());
    QVERIFY(!shown.settings.warning().isEmpty());
    QCOMPARE(shown.message(), shown.settings.warning());
    QVERIFY(!shown.message().contains(u'\n'));
    QCOMPARE(shown.window.code(), 404);
}

STATUSCAT_TEST(TestRemembering)
#include "tst_remembering.moc"
