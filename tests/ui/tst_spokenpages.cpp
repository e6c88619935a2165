// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/printaccessible.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/learn/learnpane.h>
#include <ui/look/lengths.h>

#include <QFile>
#include <QLibraryInfo>
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

} // namespace

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
    const ui::Lengths lengths(shown.window.font());
    shown.window.resize(lengths.letters(160), 45 * lengths.line);
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
    static const QRegularExpression date(u"Date: [^\\n]* GMT"_s);
    const QString text = printAccessible(partOf(shown.window, part)).replace(date, u"Date: …"_s);
    const QString file = goldenFile(QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("STATUSCAT_UPDATE_GOLDEN")) {
        QVERIFY(writeFile(file, text.toUtf8()));
    }
    const QString expected = QString::fromUtf8(contents(file));
    QVERIFY2(text == expected, firstDifference(text, expected).constData());
}

STATUSCAT_TEST(TestSpokenPages)
#include "tst_spokenpages.moc"
