// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/wording.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Status;

namespace {

QString resourceFolder(const QString &name)
{
    return QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/") + name;
}

} // namespace

/// The catalogue inside the program and its files.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void indexSaysWhatTheFilesSay();
    void sourcesAreTheFiles();
    void speaksAnotherLanguage();
    void whatIsNotTranslatedStaysEnglish();
    void languageWithoutTexts();
    void inClassOrder();
    void unknownCodes_data();
    void unknownCodes();
    void whatWasHandedOutStays();

    void example_data();
    void example();

    void everyDrawingHasACode();
    void everyCodeHasADrawing_data();
    void everyCodeHasADrawing();

private:
    void addCodes() const;

    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    QVERIFY(!m_catalogue.codes().isEmpty());
}

/// Makes a row of test data of each code.
void TestCatalogue::addCodes() const
{
    QTest::addColumn<int>("code");
    for (const int code : m_catalogue.numbers()) {
        QTest::addRow("%03d", code) << code;
    }
}

void TestCatalogue::indexSaysWhatTheFilesSay()
{
    QCOMPARE(m_catalogue.numbers().size(),
             QDir(resourceFolder(u"catalogue"_s)).entryList(QDir::Files).size());
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const Status &status = m_catalogue.status(summary.code);
        QCOMPARE(summary.phrase, status.phrase);
        QCOMPARE(summary.title, status.title);
        QCOMPARE(summary.knownPhrase(), status.knownPhrase());
        QCOMPARE(summary.summary, status.guidance.summary);
        QCOMPARE(summary.standing, status.standing);
        QCOMPARE(summary.common, status.common);
        QCOMPARE(summary.keywords, status.keywords);
    }
}

/// But for the line that names their schema, which is for those who edit them, and for what is
/// asked, which is for the search.
void TestCatalogue::sourcesAreTheFiles()
{
    for (const int code : m_catalogue.numbers()) {
        const QString name = core::codeText(code) + ".json"_L1;
        QString file = QString::fromUtf8(contents(resourceFolder(u"catalogue/"_s + name)));
        QJsonObject object = QJsonDocument::fromJson(file.toUtf8()).object();
        static const QRegularExpression left(
            u"  \"\\$schema\": .*\n|,\n  \"asked\": \\[[^\\]]*\\]"_s);
        const QByteArray source = m_catalogue.source(code);
        QVERIFY2(source == file.remove(left).toUtf8(), qPrintable(name));
        object.remove("$schema"_L1);
        object.remove("asked"_L1);
        QVERIFY2(QJsonDocument::fromJson(source).object() == object, qPrintable(name));
    }
}

void TestCatalogue::speaksAnotherLanguage()
{
    const Catalogue english(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
    const Catalogue german(QStringLiteral(STATUSCAT_SMALL_CATALOGUE), u"de"_s);
    QCOMPARE(german.find(404)->summary, u"Hier ist nichts"_s);
    QCOMPARE(german.status(404).guidance.summary, u"Hier ist nichts"_s);
    QCOMPARE(german.find(404)->keywords, english.find(404)->keywords + QStringList {u"fehlt"_s});
    QCOMPARE(german.title(404), u"404 Not Found"_s);
    QCOMPARE(german.source(404), english.source(404));
}

void TestCatalogue::whatIsNotTranslatedStaysEnglish()
{
    const Catalogue english(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
    const Catalogue german(QStringLiteral(STATUSCAT_SMALL_CATALOGUE), u"de"_s);
    QCOMPARE(german.status(404).guidance.description, english.status(404).guidance.description);
    QCOMPARE(german.find(500)->summary, english.find(500)->summary);
    QCOMPARE(german.status(500).guidance.example, english.status(500).guidance.example);
}

void TestCatalogue::languageWithoutTexts()
{
    const Catalogue catalogue = Catalogue::embedded(u"tlh"_s);
    QCOMPARE(catalogue.numbers(), m_catalogue.numbers());
    QCOMPARE(catalogue.find(404)->summary, m_catalogue.find(404)->summary);
    QCOMPARE(catalogue.status(404).guidance.receiving.action,
             m_catalogue.status(404).guidance.receiving.action);
    QCOMPARE(catalogue.confusables().first().question, m_catalogue.confusables().first().question);
}

void TestCatalogue::inClassOrder()
{
    const QList<int> codes = m_catalogue.numbers();
    QCOMPARE(QSet<int>(codes.cbegin(), codes.cend()).size(), codes.size());
    QList<core::StatusClass> classes;
    int previous = -1;
    for (const int code : codes) {
        const core::StatusClass statusClass = core::classOf(code);
        if (!classes.endsWith(statusClass)) {
            classes << statusClass;
            previous = -1;
        }
        QVERIFY2(code > previous, qPrintable(core::codeText(code)));
        previous = code;
    }
    QCOMPARE(classes, core::allClasses()); // each class once, so that one heading holds its codes
}

void TestCatalogue::unknownCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("that nobody assigned") << 468;
    QTest::newRow("beyond three digits") << 1000;
    QTest::newRow("negative") << -1;
}

void TestCatalogue::unknownCodes()
{
    QFETCH(int, code);
    QVERIFY(!m_catalogue.find(code));
    QVERIFY(m_catalogue.source(code).isEmpty());
    QCOMPARE(m_catalogue.status(code).code, code);
    QVERIFY(m_catalogue.status(code).guidance.description.isEmpty());
}

/// A reference is good for as long as the catalogue, however much is read after it.
void TestCatalogue::whatWasHandedOutStays()
{
    const Catalogue catalogue = Catalogue::embedded();
    const Status &first = catalogue.status(404);
    const QString description = first.guidance.description;
    for (const int code : catalogue.numbers()) {
        QCOMPARE(catalogue.status(code).code, code);
    }
    QCOMPARE(&catalogue.status(404), &first);
    QCOMPARE(first.guidance.description, description);
}

void TestCatalogue::example_data()
{
    addCodes();
}

/// Where an example shows the content of the last response, Content-Length is true.
void TestCatalogue::example()
{
    QFETCH(int, code);
    const QString example = m_catalogue.status(code).guidance.example;
    const qsizetype response = example.lastIndexOf("\nHTTP/"_L1);
    const qsizetype headEnd = response < 0 ? -1 : example.indexOf("\n\n"_L1, response);
    const QByteArray content = headEnd < 0 ? QByteArray() : example.mid(headEnd + 2).toUtf8();
    if (!content.isEmpty()) {
        static const QRegularExpression length(u"\\nContent-Length: (\\d+)\\n"_s);
        const QString head = example.sliced(response, headEnd + 1 - response);
        QCOMPARE(length.match(head).captured(1).toInt(), content.size());
    }
}

void TestCatalogue::everyDrawingHasACode()
{
    static const QRegularExpression name(uR"(^(?:(\d{3})(?:-([2-9]))?|unknown-[0-5])\.svg$)"_s);
    const QStringList drawings = QDir(resourceFolder(u"cats"_s)).entryList(QDir::Files);
    QVERIFY(!drawings.isEmpty());
    for (const QString &drawing : drawings) {
        const QRegularExpressionMatch match = name.match(drawing);
        QVERIFY2(match.hasMatch(), qPrintable(drawing));
        if (!match.captured(1).isEmpty()) {
            const int code = match.captured(1).toInt();
            const int number = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
            QVERIFY2(m_catalogue.find(code), qPrintable(drawing));
            QVERIFY2(number <= m_catalogue.status(code).pictureAlts.size(), qPrintable(drawing));
        }
    }
}

void TestCatalogue::everyCodeHasADrawing_data()
{
    addCodes();
}

/// Its own, or its class's until it has one; and one for each alternative text beyond the first.
void TestCatalogue::everyCodeHasADrawing()
{
    QFETCH(int, code);
    const QString folder = resourceFolder(u"cats/"_s);
    const core::StatusClass statusClass = core::classOf(code);
    const int digit = statusClass == core::StatusClass::Outside ? 0 : static_cast<int>(statusClass);
    QVERIFY(QFile::exists(folder + core::codeText(code) + ".svg"_L1)
            || QFile::exists(folder + u"unknown-%1.svg"_s.arg(digit)));
    for (qsizetype number = 2; number <= m_catalogue.status(code).pictureAlts.size(); ++number) {
        QVERIFY(QFile::exists(folder + u"%1-%2.svg"_s.arg(core::codeText(code)).arg(number)));
    }
}

STATUSCAT_TEST(TestCatalogue)
#include "tst_catalogue.moc"
