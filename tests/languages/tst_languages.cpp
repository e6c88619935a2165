// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cutwidgets.h"
#include "support/files.h"
#include "support/modalwindows.h"
#include "support/settingsfile.h"
#include "support/shownwindow.h"
#include "support/testmain.h"
#include "support/toolrun.h"

#include <core/language.h>
#include <ui/article/ecosystemdialog.h>
#include <ui/look/style.h>
#include <ui/mainmenu.h>
#include <ui/panel/shortcutsheet.h>
#include <ui/picture/posterdialog.h>
#include <ui/picture/savealldialog.h>
#include <ui/screenshot.h>
#include <ui/widgets/foldbutton.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The window in every language: its texts are there and have room.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void windowFits_data();
    void windowFits();
    void menus_data();
    void menus();
    void pictureIsOfTheWindow_data();
    void pictureIsOfTheWindow();

    void posterInAnotherLanguage();

    void choosing();
    void chosenLanguageIsChecked();
    void unknownLanguageIsEnglish();
    void englishCountsRightWhereThereIsNoTranslation_data();
    void englishCountsRightWhereThereIsNoTranslation();
    void commandsFollowTheEnvironment_data();
    void commandsFollowTheEnvironment();

private:
    void speak(const QString &language);

    std::unique_ptr<core::Language> m_language;
    std::unique_ptr<core::Catalogue> m_catalogue;
};

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : core::languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// The letters that choose an entry of @p menu, or a menu of a bar.
QStringList accelerators(const QWidget *menu)
{
    QStringList letters;
    for (const QAction *action : menu->actions()) {
        const qsizetype at = action->text().indexOf(u'&');
        if (at >= 0 && action->isVisible()) {
            letters << action->text().mid(at + 1, 1).toUpper();
        }
    }
    return letters;
}

} // namespace

void TestLanguages::initTestCase()
{
    QVERIFY(core::languages().size() > 1);
}

void TestLanguages::cleanup()
{
    m_language.reset();
    QLocale::setDefault(QLocale::system());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::speak(const QString &language)
{
    m_language = std::make_unique<core::Language>(language);
    QCOMPARE(m_language->code(), language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    m_catalogue = std::make_unique<core::Catalogue>(core::Catalogue::embedded(language));
}

void TestLanguages::windowFits_data()
{
    addLanguages();
}

void TestLanguages::windowFits()
{
    QFETCH(QString, language);
    speak(language);
    ShownWindow shown(QString(), *m_catalogue);
    for (const QSize size : {QSize(640, 480), QSize(1180, 780)}) {
        shown.window.resize(size);
        // A common code, one with two pictures, owners, nothing assigned, no hit, a URL.
        for (const QString &text : {u"404"_s, u"412"_s, u"499"_s, u"299"_s, u"qqqqqqqqqqqq"_s,
                                    u"https://cats.example.org/"_s, u"gallery"_s, u"check"_s}) {
            if (text == "gallery"_L1) {
                shown.press(Qt::Key_G, Qt::ControlModifier);
            } else if (text == "check"_L1) {
                shown.press(Qt::Key_L, Qt::ControlModifier);
                shown.window.findChild<ui::FoldButton *>()->setUnfolded(true);
            } else {
                shown.window.find(text);
            }
            WAIT_VERIFY2(cutWidgets(shown.window).isEmpty(),
                         qPrintable(text + u": "_s + cutWidgets(shown.window).join(u'\n')));
            QCOMPARE(shown.window.size(), size); // it does not ask for more
        }
        shown.press(Qt::Key_F, Qt::ControlModifier);
    }
    const QString placeholder = shown.field->placeholderText();
    WAIT_VERIFY(shown.field->fontMetrics().horizontalAdvance(placeholder)
                < shown.field->width() - shown.field->height());

    for (QDialog *dialog : std::initializer_list<QDialog *> {
             new ui::SaveAllDialog(embeddedImages(), m_catalogue->numbers(), shown.settings,
                                   &shown.window),
             new ui::PosterDialog(*m_catalogue, embeddedImages(), shown.settings, &shown.window),
             new ui::EcosystemDialog(m_catalogue->constants(), {}, &shown.window),
             new ui::ShortcutSheet(
                 ui::listedActions(shown.window.findChild<ui::MainMenu *>()->menus(), shown.window),
                 &shown.window)}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog, patience));
        WAIT_VERIFY2(cutWidgets(*dialog).isEmpty(), qPrintable(cutWidgets(*dialog).join(u'\n')));
        dialog->hide();
    }
}

void TestLanguages::menus_data()
{
    addLanguages();
}

/// No letter stands for two entries of one menu; each language is offered under the name that its
/// readers know, and only under it; and a count has the form of its number.
void TestLanguages::menus()
{
    QFETCH(QString, language);
    speak(language);
    const ShownWindow shown(QString(), *m_catalogue);
    QList<QWidget *> menus {shown.window.findChild<QMenuBar *>()};
    for (QMenu *menu : shown.window.findChildren<QMenu *>()) {
        menus << menu;
    }
    for (const QWidget *menu : std::as_const(menus)) {
        QStringList letters = accelerators(menu);
        const QString all = letters.join(u' ');
        QVERIFY2(letters.removeDuplicates() == 0,
                 qPrintable(menu->property("title").toString() + u": "_s + all));
    }
    for (const QString &offered : core::languages()) {
        const QString name = shown.action(u"language-"_s + offered)->text();
        QCOMPARE(name, core::nativeLanguageName(offered));
        QCOMPARE(name == "English"_L1, offered == "en"_L1);
    }
    const auto hops = [](int count) {
        return QCoreApplication::translate("ui::CheckOutcome", "%n hops", nullptr, count);
    };
    QVERIFY2(hops(15).contains("15"_L1), qPrintable(hops(15)));
    const bool hasOneForm = language == "ja"_L1 || language == "zh_CN"_L1;
    QCOMPARE(hops(1).remove(u'1') == hops(15).remove("15"_L1), hasOneForm);
}

void TestLanguages::pictureIsOfTheWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"ar"_s, u"ja"_s}) { // a script each
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// The program dresses the window in nothing that changes its letters.
void TestLanguages::pictureIsOfTheWindow()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString byProgram = folder.filePath(u"program.png"_s);
    runTool(QStringLiteral(STATUSCAT),
            {u"--language"_s, language, u"--screenshot"_s, byProgram, u"404"_s});
    const QImage expected(byProgram);
    QVERIFY(!expected.isNull());

    speak(language);
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::Settings settings {QString()};
    ui::MainWindow window(*m_catalogue, embeddedImages(), settings);
    window.showLast();
    window.open({u"404"_s});
    const QString byTest = folder.filePath(u"test.png"_s);
    QCOMPARE(ui::saveScreenshot(window, byTest, expected.size()), QString());
    QCOMPARE(QImage(byTest), expected);
}

void TestLanguages::posterInAnotherLanguage()
{
    speak(u"en"_s);
    const ShownWindow shown(QString(), *m_catalogue);
    shown.action(u"save-poster"_s)->trigger();
    const auto *dialog = shown.window.findChild<ui::PosterDialog *>();
    QVERIFY(dialog);
    for (QComboBox *choice : dialog->findChildren<QComboBox *>()) {
        for (const QString &wanted : {u"de"_s, u"5xx"_s, u".svg"_s}) {
            if (const int index = choice->findData(wanted); index >= 0) {
                choice->setCurrentIndex(index);
            }
        }
    }
    const QLocale before;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"poster.svg"_s);
    const ModalWindows dialogs([&file](QWidget *modal) {
        modal->findChild<QLineEdit *>()->setText(file);
        qobject_cast<QDialog *>(modal)->accept();
    });
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const QByteArray poster = contents(file);
    QVERIFY(poster.contains("Serverfehler")); // of the program's texts
    QVERIFY(poster.contains("Nicht wiederholen")); // of the catalogue's
    QVERIFY(!poster.contains("Server error"));
    QCOMPARE(QLocale(), before);
    QCOMPARE(core::className(core::StatusClass::ServerError), u"Server error"_s);
}

void TestLanguages::choosing()
{
    ShownWindow shown;
    QAction *german = shown.action(u"language-de"_s);
    QVERIFY(shown.action(u"language-system"_s)->isChecked());
    german->trigger();
    QVERIFY(german->isChecked());
    QVERIFY(!shown.action(u"language-system"_s)->isChecked());
    QCOMPARE(shown.settings.value(ui::Settings::Key::Language).toString(), u"de"_s);
    QVERIFY(!shown.message().isEmpty());
}

void TestLanguages::chosenLanguageIsChecked()
{
    const SettingsFile file({{ui::Settings::Key::Language, u"fr"_s}});
    const ShownWindow shown(file.path());
    QVERIFY(shown.action(u"language-fr"_s)->isChecked());
}

void TestLanguages::unknownLanguageIsEnglish()
{
    const core::Language language(u"tlh"_s);
    QCOMPARE(language.code(), u"en"_s);
}

void TestLanguages::englishCountsRightWhereThereIsNoTranslation_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"C"_s, u"it_IT"_s, u"nl_NL"_s, u"en_GB"_s}) {
        QTest::newRow(qPrintable(locale)) << locale;
    }
}

void TestLanguages::englishCountsRightWhereThereIsNoTranslation()
{
    QFETCH(QString, locale);
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    const core::Language language;
    QCOMPARE(language.code(), u"en"_s);
    const auto hops = [](int count) {
        return QCoreApplication::translate("ui::CheckOutcome", "%n hops", nullptr, count);
    };
    QCOMPARE(hops(1), u"1 hop"_s);
    QCOMPARE(hops(20), u"20 hops"_s);
}

void TestLanguages::commandsFollowTheEnvironment_data()
{
    QTest::addColumn<QStringList>("environment"); // LC_ALL, LANG, LANGUAGE
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &environment,
                        const QStringList &options, const QString &language) {
        QTest::newRow(name) << environment << options << language;
    };
    row("nothing", {u""_s, u""_s, u""_s}, {}, u"en"_s);
    row("LANG", {u""_s, u"de_DE.UTF-8"_s, u""_s}, {}, u"de"_s);
    row("a country without texts of its own", {u""_s, u"de_CH.UTF-8"_s, u""_s}, {}, u"de"_s);
    row("LC_ALL before LANG", {u"C"_s, u"de_DE.UTF-8"_s, u""_s}, {}, u"en"_s);
    row("LANGUAGE before LANG", {u""_s, u"fr_FR.UTF-8"_s, u"de:fr"_s}, {}, u"de"_s);
    row("the second choice", {u""_s, u"en_US.UTF-8"_s, u"tlh:de"_s}, {}, u"de"_s);
    row("English before others", {u""_s, u"de_DE.UTF-8"_s, u"en:de"_s}, {}, u"en"_s);
    row("an unknown language", {u""_s, u"tlh"_s, u""_s}, {}, u"en"_s);
    row("--language before all", {u""_s, u"fr_FR.UTF-8"_s, u"fr"_s}, {u"--language"_s, u"de"_s},
        u"de"_s);
    row("English by --language", {u""_s, u"de_DE.UTF-8"_s, u"de"_s}, {u"--language"_s, u"en"_s},
        u"en"_s);
}

void TestLanguages::commandsFollowTheEnvironment()
{
    QFETCH(QStringList, environment);
    QFETCH(QStringList, options);
    QFETCH(QString, language);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"LC_MESSAGES"_s);
    for (const QString &name : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s}) {
        variables.insert(name, environment.takeFirst());
    }
    const ToolRun run =
        runTool(QStringLiteral(STATUSCAT), QStringList {u"list"_s, u"4xx"_s} + options, variables);
    const QString summary = core::Catalogue::embedded(language).find(404)->summary;
    QVERIFY(QString::fromUtf8(run.out).contains(summary));
}

STATUSCAT_TEST(TestLanguages)
#include "tst_languages.moc"
