// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/files.h"
#include "support/printaccessible.h"
#include "support/scriptedserver.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/learn/learnpane.h>
#include <ui/look/lengths.h>

#include <QFile>
#include <QLibraryInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a screen reader finds in each page, word for word as in the files of tests/ui/golden. With
/// STATUSCAT_UPDATE_GOLDEN in the environment the files are written anew: read what changed as
/// somebody would hear it.
class TestSpokenPages : public QObject
{
    Q_OBJECT

private slots:
    void page_data();
    void page();
    void checkWithAnAnswer();
    void guideAtAnEnd();
    void respondWhileOn();
};

namespace {

/// The widget of the class @p name in @p window, or the window if it has no name.
QWidget *partOf(QWidget &window, const QString &name)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    const auto part = std::find_if(widgets.cbegin(), widgets.cend(), [&name](const auto *widget) {
        return QString::fromLatin1(widget->metaObject()->className()) == name;
    });
    return part == widgets.cend() ? &window : *part;
}

/// The file with what the page @p name says; where Qt says it in another way from 6.8 on, one of
/// its own in qt6.8.
QString goldenFile(const QString &name)
{
    const QString folder = QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/ui/golden/");
    const QString later = folder + u"qt6.8/%1.txt"_s.arg(name);
    const bool isLater = QLibraryInfo::version() >= QVersionNumber(6, 8) && QFile::exists(later);
    return isLater ? later : folder + name + u".txt"_s;
}

/// The first line of @p text that @p expected does not have there.
QByteArray firstDifference(const QString &text, const QString &expected)
{
    const QStringList lines = text.split(u'\n');
    const QStringList others = expected.split(u'\n');
    qsizetype line = 0;
    while (line < lines.size() && lines.value(line) == others.value(line)) {
        ++line;
    }
    return u"line %1\n  is     %2\n  was    %3\nSTATUSCAT_UPDATE_GOLDEN=1 tests_ui TestSpokenPages writes it anew"_s
        .arg(line + 1)
        .arg(lines.value(line), others.value(line))
        .toUtf8();
}

void resize(ShownWindow &shown)
{
    const ui::Lengths lengths(shown.window.font());
    shown.window.resize(lengths.letters(160), 45 * lengths.line);
}

/// @p text without what is another at each run: dates, ports, times, sizes of programs.
QString withoutRun(QString text)
{
    static const QRegularExpression date(u"Date: [^\\n¶]* GMT"_s);
    static const QRegularExpression port(u"(127\\.0\\.0\\.1|localhost):[0-9]+"_s);
    static const QRegularExpression time(u"[0-9]+([.,][0-9]+)? (ms|s)\\b"_s);
    static const QRegularExpression taken(u"Port 8404 is taken[^.]*\\. "_s);
    return text.replace(date, u"Date: …"_s)
        .replace(port, u"\\1:…"_s)
        .replace(time, u"… \\2"_s)
        .remove(taken);
}

} // namespace

/// Compares what the class @p part of @p shown says with the file @p name.
#define COMPARE_SPOKEN(shown, part, name)                                                          \
    do {                                                                                           \
        const QString text = withoutRun(printAccessible(partOf((shown).window, part)));            \
        const QString file = goldenFile(name);                                                     \
        if (qEnvironmentVariableIsSet("STATUSCAT_UPDATE_GOLDEN")) {                                \
            QVERIFY(writeFile(file, text.toUtf8()));                                               \
        }                                                                                          \
        const QString expected = QString::fromUtf8(contents(file));                                \
        QVERIFY2(text == expected, firstDifference(text, expected).constData());                   \
    } while (false)

void TestSpokenPages::page_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Qt::Key>("pageKey"); // Enter, or with Ctrl
    QTest::addColumn<QString>("part"); // the class of what is printed; all for none
    const QString article = u"ui::ArticleView"_s;
    for (const char *code : {"404", "429", "460", "418", "487"}) {
        QTest::addRow("code-%s", code) << QString::fromLatin1(code) << Qt::Key_unknown << article;
    }
    const QString list = u"ui::SearchPane"_s;
    QTest::newRow("window") << u"rate limit"_s << Qt::Key_unknown << QString();
    QTest::newRow("list") << QString() << Qt::Key_unknown << list;
    QTest::newRow("list-nothing") << u"frobdidn"_s << Qt::Key_unknown << list;
    QTest::newRow("list-unassigned") << u"487"_s << Qt::Key_unknown << list;
    QTest::newRow("gallery") << u"4xx"_s << Qt::Key_G << u"ui::GalleryView"_s;
    QTest::newRow("check") << QString() << Qt::Key_L << u"ui::CheckPane"_s;
    QTest::newRow("compare") << u"401 vs 403"_s << Qt::Key_Return << u"ui::ComparePane"_s;
    QTest::newRow("choose") << QString() << Qt::Key_N << u"ui::ChoosePane"_s;
    QTest::newRow("learn") << QString() << Qt::Key_unknown << u"ui::LearnPane"_s;
    QTest::newRow("respond") << u"404"_s << Qt::Key_R << u"ui::RespondPane"_s;
}

void TestSpokenPages::page()
{
    QFETCH(QString, query);
    QFETCH(Qt::Key, pageKey);
    QFETCH(QString, part);
    ShownWindow shown;
    resize(shown);
    shown.window.find(query);
    if (part == "ui::LearnPane"_L1) {
        shown.window.open({{}, core::WindowRequest::Task::Learn});
        const learn::Card card {.id = u"picture-404"_s, .code = 404};
        shown.window.findChild<ui::LearnPane *>()->beginWith({card}, {2026, 12, 1}, 1);
    }
    if (pageKey != Qt::Key_unknown) {
        shown.press(pageKey, pageKey == Qt::Key_Return ? Qt::NoModifier : Qt::ControlModifier);
    }
    QCoreApplication::processEvents(); // what is out of sight follows
    COMPARE_SPOKEN(shown, part, QString::fromLatin1(QTest::currentDataTag()));
}

void TestSpokenPages::checkWithAnAnswer()
{
    ScriptedServer server;
    server.answer({}, emptyAnswer("404 Not Found", "Server: tested\r\n"));
    ShownWindow shown;
    resize(shown);
    ask(shown, server.url());
    WAIT_VERIFY(isFinished(shown));
    COMPARE_SPOKEN(shown, u"ui::CheckPane"_s, u"check-answer"_s);
}

void TestSpokenPages::guideAtAnEnd()
{
    ShownWindow shown;
    resize(shown);
    shown.press(Qt::Key_N, Qt::ControlModifier);
    const auto *open = shown.window.findChild<QPushButton *>(u"choose-open"_s);
    QVERIFY(open);
    constexpr int mostQuestions = 12;
    for (int question = 0; question < mostQuestions && open->isHidden(); ++question) {
        shown.press(Qt::Key_1);
    }
    QVERIFY(open->isVisible());
    COMPARE_SPOKEN(shown, u"ui::ChoosePane"_s, u"choose-end"_s);
}

void TestSpokenPages::respondWhileOn()
{
    ShownWindow shown;
    resize(shown);
    shown.window.find(u"404"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    auto *toggle = shown.window.findChild<QPushButton *>(u"respond-toggle"_s);
    toggle->click();
    WAIT_COMPARE(toggle->text(), u"Stop"_s);
    COMPARE_SPOKEN(shown, u"ui::RespondPane"_s, u"respond-on"_s);
}

STATUSCAT_TEST(TestSpokenPages)
#include "tst_spokenpages.moc"
