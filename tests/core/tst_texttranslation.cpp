// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/texttranslation.h>

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// The texts of another language in place of the catalogue's own.
class TestTextTranslation : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void faults_data();
    void faults();

    void catalogueSpeaksIt();
    void whatIsMissingStaysEnglish();
    void faultsNameTheTranslatedFile();
    void fileWithoutAnOriginal_data();
    void fileWithoutAnOriginal();
    void languageWithoutTexts();
};

void TestTextTranslation::merges_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *original, const char *overlay,
                        const char *merged) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(overlay) << QByteArray(merged);
    };
    row("nothing", R"({"summary": "a"})", "{}", R"({"summary": "a"})");
    row("a text", R"({"summary": "a", "note": "b"})", R"({"summary": "A"})",
        R"({"summary": "A", "note": "b"})");
    row("a text inside", R"({"guidance": {"summary": "a", "action": "b"}})",
        R"({"guidance": {"action": "B"}})", R"({"guidance": {"summary": "a", "action": "B"}})");
    row("list members by place", R"({"related": [{"code": 1, "difference": "a"}, {"code": 2}]})",
        R"({"related": [{"code": 1, "difference": "A"}, {}]})",
        R"({"related": [{"code": 1, "difference": "A"}, {"code": 2}]})");
    row("texts of a list", R"({"causes": ["a", "b"]})", R"({"causes": ["A", "b"]})",
        R"({"causes": ["A", "b"]})");
    row("search words are added", R"({"keywords": ["a"]})", R"({"keywords": ["B", "C"]})",
        R"({"keywords": ["a", "B", "C"]})");
    row("list members by id", R"({"rules": [{"id": "a", "text": "1"}, {"id": "b", "text": "2"}]})",
        R"({"rules": [{"id": "b", "text": "B"}]})",
        R"({"rules": [{"id": "a", "text": "1"}, {"id": "b", "text": "B"}]})");
    row("placeholders in another order", R"({"text": "{a} of {b}"})", R"({"text": "{b}: {a}"})",
        R"({"text": "{b}: {a}"})");
    row("a value in words", R"({"versions": {"value": "any"}})",
        R"({"versions": {"value": "alle"}})", R"({"versions": {"value": "alle"}})");
    row("repeated as it is", R"({"uses": [{"by": "nginx"}], "changed": null})",
        R"({"uses": [{"by": "nginx"}], "changed": null})",
        R"({"uses": [{"by": "nginx"}], "changed": null})");
}

void TestTextTranslation::merges()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, overlay);
    QStringList errors;
    QFETCH(QByteArray, merged);
    QCOMPARE(core::overlaid(object(original), object(overlay), u"de/404.json"_s, &errors),
             object(merged));
    QCOMPARE(errors, QStringList());
}

void TestTextTranslation::faults_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *original, const char *overlay,
                        const QString &error) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(overlay)
                            << u"de/404.json: "_s + error;
    };
    row("a key that the original lacks", R"({"guidance": {}})", R"({"guidance": {"hint": "A"}})",
        u"guidance.hint: there is nothing to translate"_s);
    row("a text for nothing", R"({"changed": null})", R"({"changed": "A"})",
        u"changed: must be as in the original, or left out"_s);
    row("another type", R"({"summary": "a"})", R"({"summary": ["A"]})",
        u"summary: must be as in the original, or left out"_s);
    row("a word that is no text", R"({"side": "client"})", R"({"side": "server"})",
        u"side: must be as in the original, or left out"_s);
    row("a value that is no text", R"({"retry": {"value": "no"}})",
        R"({"retry": {"value": "yes"}})",
        u"retry.value: must be as in the original, or left out"_s);
    row("another owner", R"({"uses": [{"by": "nginx"}]})", R"({"uses": [{"by": "Apache"}]})",
        u"uses[0].by: must be as in the original, or left out"_s);
    row("another number", R"({"related": [{"code": 1}]})", R"({"related": [{"code": 2}]})",
        u"related[0].code: must be as in the original, or left out"_s);
    row("a shorter list", R"({"causes": ["a", "b"]})", R"({"causes": ["A"]})",
        u"causes: must have 2 members, has 1"_s);
    row("search words that are no list", R"({"keywords": ["a"]})", R"({"keywords": "B"})",
        u"keywords: must be as in the original, or left out"_s);
    row("an unknown id", R"({"rules": [{"id": "a"}]})", R"({"rules": [{"id": "b"}]})",
        u"rules[0]: there is no id \"b\""_s);
    row("a lost placeholder", R"({"text": "{a} of {b}"})", R"({"text": "{b}"})",
        u"text: must keep exactly these: {a} {b}"_s);
    row("a placeholder too many", R"({"text": "{a}"})", R"({"text": "{a} {a}"})",
        u"text: must keep exactly these: {a}"_s);
}

void TestTextTranslation::faults()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, overlay);
    QFETCH(QString, error);
    QStringList errors;
    core::overlaid(object(original), object(overlay), u"de/404.json"_s, &errors);
    QCOMPARE(errors, QStringList {error});
}

namespace {

/// A small catalogue with @p content as the file @p name in German.
class Folder
{
public:
    explicit Folder(const QString &name, const QByteArray &content)
    {
        const QDir originals(QFINDTESTDATA("data/catalogue"));
        for (const QString &file : originals.entryList(QDir::Files)) {
            QFile::copy(originals.filePath(file), path() + u'/' + file);
        }
        QDir(path()).mkdir(u"de"_s);
        isReady = writeFile(path() + "/de/"_L1 + name, content);
    }

    QString path() const { return m_folder.filePath(u"catalogue"_s); }

    bool isReady = false;

private:
    QTemporaryDir m_folder;
    bool m_isMade = QDir(m_folder.path()).mkdir(u"catalogue"_s);
};

} // namespace

void TestTextTranslation::catalogueSpeaksIt()
{
    const Folder folder(u"404.json"_s,
                        R"({"guidance": {"summary": "Hier ist nichts"}, "keywords": ["fehlt"]})");
    QVERIFY(folder.isReady);
    QStringList errors;
    const Catalogue english = Catalogue::fromFiles(folder.path(), &errors);
    const Catalogue german = Catalogue::fromFiles(folder.path(), &errors, u"de"_s);
    QCOMPARE(errors, QStringList());
    QCOMPARE(german.find(404)->summary, u"Hier ist nichts"_s);
    QCOMPARE(german.find(404)->englishSummary, english.find(404)->summary);
    QCOMPARE(german.find(404)->keywords, english.find(404)->keywords + QStringList {u"fehlt"_s});
    QCOMPARE(german.title(404), u"404 Not Found"_s);
    QCOMPARE(german.source(404), english.source(404));
}

void TestTextTranslation::whatIsMissingStaysEnglish()
{
    const Folder folder(u"404.json"_s, R"({"guidance": {"summary": "Hier ist nichts"}})");
    QVERIFY(folder.isReady);
    QStringList errors;
    const Catalogue english = Catalogue::fromFiles(folder.path(), &errors);
    const Catalogue german = Catalogue::fromFiles(folder.path(), &errors, u"de"_s);
    QCOMPARE(german.status(404).guidance.description, english.status(404).guidance.description);
    QCOMPARE(german.find(500)->summary, english.find(500)->summary);
    QCOMPARE(german.find(500)->englishSummary, QString());
}

void TestTextTranslation::faultsNameTheTranslatedFile()
{
    const Folder folder(u"404.json"_s, R"({"guidance": {"summary": " "}})");
    QVERIFY(folder.isReady);
    QStringList errors;
    Catalogue::fromFiles(folder.path(), &errors, u"de"_s);
    QCOMPARE(errors.value(0), u"de/404.json: guidance.summary: must not be empty"_s);
}

void TestTextTranslation::fileWithoutAnOriginal_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("of a code that is not there") << u"405.json"_s;
    QTest::newRow("of no code") << u"notes.txt"_s;
}

void TestTextTranslation::fileWithoutAnOriginal()
{
    QFETCH(QString, name);
    const Folder folder(name, "{}");
    QVERIFY(folder.isReady);
    QStringList errors;
    Catalogue::fromFiles(folder.path(), &errors, u"de"_s);
    QCOMPARE(errors, QStringList {u"de/%1: there is no %1 to translate"_s.arg(name)});
}

void TestTextTranslation::languageWithoutTexts()
{
    const Catalogue catalogue = Catalogue::embedded(u"tlh"_s);
    const Catalogue english = Catalogue::embedded();
    QCOMPARE(catalogue.toIndex(), english.toIndex());
    QCOMPARE(catalogue.status(404).guidance.receiving.action,
             english.status(404).guidance.receiving.action);
    QCOMPARE(core::toConfusableIndex(catalogue.confusables()),
             core::toConfusableIndex(english.confusables()));
}

STATUSCAT_TEST(TestTextTranslation)
#include "tst_texttranslation.moc"
