// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <core/catalogue.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;

/// What the loader says about faults in the files of a catalogue.
class TestCatalogueFaults : public QObject
{
    Q_OBJECT

private slots:

    void faultyFile_data();
    void faultyFile();
    void missingRelatedCode();
    void emptyFolder();
    void faultyIndex_data();
    void faultyIndex();
};

void TestCatalogueFaults::faultyFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error"); // its beginning
    const QByteArray good = contents(QFINDTESTDATA("data/catalogue/404.json"));
    const auto row = [&good](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &error) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << u"404.json"_s << QByteArray(good).replace(from, to) << error;
    };
    row("unknown key", R"("common": true)", R"("common": true, "colour": "red")",
        u"404.json: colour: unknown key"_s);
    row("unknown key inside", R"("side": "client")", R"("side": "client", "mood": "bad")",
        u"404.json: guidance.receiving.mood: unknown key"_s);
    row("wrong type", R"("common": true)", R"("common": "yes")",
        u"404.json: common: must be true or false, is a string"_s);
    row("wrong type inside a list", R"("difference": "removed for good")", R"("difference": 5)",
        u"404.json: related[0].difference: must be a string, is a number"_s);
    row("missing field", R"("changed": null,)", "", u"404.json: changed: is missing"_s);
    row("missing field inside", R"("value": "no",)", "",
        u"404.json: guidance.retry.value: is missing"_s);
    row("duplicate key", R"("common": true)", R"("common": true, "common": true)",
        u"404.json: the key \"common\" stands twice"_s);
    row("duplicate key inside", R"("value": "no")", R"("value": "no", "value": "yes")",
        u"404.json: the key \"value\" stands twice"_s);
    row("unknown word", R"("standing": "registered")", R"("standing": "famous")",
        u"404.json: standing: \"famous\" is none of registered, "_s);
    row("empty text", R"("summary": "Nothing lives at this address")", R"("summary": " ")",
        u"404.json: guidance.summary: must not be empty"_s);
    row("duplicate keyword", R"("dead link")", R"("dead link", "Dead Link")",
        u"404.json: keywords: \"Dead Link\" stands twice"_s);
    row("another file's code", R"("code": 404)", R"("code": 405)",
        u"404.json: code: belongs into the file 405.json"_s);
    row("code of four digits", R"("code": 404)", R"("code": 1000)",
        u"404.json: code: must be a whole number from 0 to 999"_s);
    row("code of letters", R"("code": 404)", R"("code": "404")",
        u"404.json: code: must be a number, is a string"_s);
    row("not JSON", R"("code": 404)", R"("code": )", u"404.json: not JSON at byte "_s);
    row("cut off", good.right(20), "", u"404.json: not JSON at byte "_s);
    QTest::newRow("empty file") << u"404.json"_s << QByteArray() << u"404.json: not JSON "_s;
    QTest::newRow("a list") << u"404.json"_s << QByteArray("[]")
                            << u"404.json: must be an object"_s;
    QTest::newRow("a code that another file has")
        << u"405.json"_s << good << u"405.json: code: belongs into the file 404.json"_s;
    QTest::newRow("a file named after no code")
        << u"new.json"_s << good << u"new.json: code: belongs into the file 404.json"_s;
}

/// The fault is named with its place, and the other codes are there all the same.
void TestCatalogueFaults::faultyFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QFINDTESTDATA("data/catalogue/500.json"), folder.filePath(u"500.json"_s)));
    QVERIFY(writeFile(folder.filePath(file), content));
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().startsWith(error), qPrintable(errors.join(u'\n')));
    QCOMPARE(catalogue.numbers(), QList<int> {500});
}

void TestCatalogueFaults::missingRelatedCode()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"404.json"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA("data/catalogue/404.json"), file));
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QCOMPARE(errors, QStringList {u"404.json: related: there is no code 410"_s});
}

void TestCatalogueFaults::emptyFolder()
{
    const QTemporaryDir folder;
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromFiles(folder.path(), &errors);
    QCOMPARE(errors, QStringList {folder.path() + ": holds no code files"_L1});
    QVERIFY(catalogue.codes().isEmpty());
}

void TestCatalogueFaults::faultyIndex_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no such file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << Catalogue::embedded().toIndex().chopped(10);
    QTest::newRow("an object") << QByteArray("{}");
}

void TestCatalogueFaults::faultyIndex()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    if (!content.isNull()) {
        QVERIFY(writeFile(folder.filePath(u"index.json"_s), content));
    }
    QStringList errors;
    const Catalogue catalogue = Catalogue::fromIndex(folder.path(), &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.first().startsWith("index.json: "_L1), qPrintable(errors.first()));
    QVERIFY(!errors.join(u' ').contains("no error"_L1));
    QVERIFY(catalogue.codes().isEmpty());
}

STATUSCAT_TEST(TestCatalogueFaults)
#include "tst_cataloguefaults.moc"
