// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"
#include "support/files.h"
#include "support/testmain.h"
#include "support/toolrun.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/");

const QString validator = QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/resources/validate.py");

/// Pairs of a schema and a file, both paths.
using Pairs = QList<std::pair<QString, QString>>;

/// The schema of @p kind, whose file in resources names it as its own.
QString schemaOf(const checker::Kind &kind, bool isTranslation)
{
    return resources + "schema/"_L1 + checker::schemaPath(kind, isTranslation).section(u'/', -1);
}

/// @p value with each of its members, however deep, in turn left out and in turn null.
QJsonArray damaged(const QJsonValue &value)
{
    QJsonArray all;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const QJsonValue member = object.take(key);
        all << object;
        QJsonArray others {QJsonValue::Null};
        for (const QJsonValue &other : damaged(member)) {
            others << other;
        }
        for (const QJsonValue &other : std::as_const(others)) {
            object[key] = other;
            all << object;
        }
        object[key] = member;
    }
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue member = array.at(i);
        for (const QJsonValue &other : damaged(member)) {
            array[i] = other;
            all << array;
        }
        array[i] = member;
    }
    return all;
}

} // namespace

/// The JSON Schemas beside the data, which editors read: they must say what the build's checker
/// says. Held against it with Python's validator.
class TestSchemas : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyFileKeepsTheSchemaThatItNames();
    void agreeAboutFaults();
    void agreeWhateverIsLeftOutOrNull();
    void saysWhatItIsFor();

private:
    /// Whether a schema finds each of @p files valid; empty if the validator fails.
    static QList<bool> areValid(const QList<Fault> &files);

    /// Whether each file is valid, or why not, in lines.
    static QStringList verdicts(const Pairs &pairs);
};

void TestSchemas::initTestCase()
{
    const ToolRun run = runTool(u"python3"_s, {validator});
    if (!run.isInstalled || run.code == 77) {
        QSKIP("The Python package jsonschema is not installed (Debian: python3-jsonschema)");
    }
    QCOMPARE(run.code, 0);
}

QStringList TestSchemas::verdicts(const Pairs &pairs)
{
    QStringList arguments {validator};
    for (const auto &[schema, file] : pairs) {
        arguments << schema << file;
    }
    const ToolRun run = runTool(u"python3"_s, arguments);
    QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    return lines.size() == pairs.size() ? lines : QStringList(QString::fromUtf8(run.err));
}

QList<bool> TestSchemas::areValid(const QList<Fault> &files)
{
    const QTemporaryDir folder;
    Pairs pairs;
    for (const Fault &file : files) {
        const QString path = folder.filePath(u"%1.json"_s.arg(pairs.size()));
        writeFile(path, file.json);
        pairs.append({schemaOf(file.kind(), file.isTranslation()), path});
    }
    const QStringList lines = verdicts(pairs);
    QList<bool> valid;
    for (const QString &line : lines) {
        valid << (line == "valid"_L1);
    }
    return valid;
}

void TestSchemas::everyFileKeepsTheSchemaThatItNames()
{
    Pairs pairs;
    for (const checker::Kind &kind : checker::kinds()) {
        QDirIterator files(resources + kind.folder, {kind.name}, QDir::Files,
                           kind.isTranslated ? QDirIterator::Subdirectories
                                             : QDirIterator::NoIteratorFlags);
        while (files.hasNext()) {
            const QString file = files.next();
            const QJsonObject object = QJsonDocument::fromJson(contents(file)).object();
            const QString named = object.value("$schema"_L1).toString();
            const QDir folder(QFileInfo(file).path());
            QVERIFY2(folder.exists(named), qPrintable(file));
            pairs.append({QDir::cleanPath(folder.filePath(named)), file});
            QCOMPARE(pairs.last().first, schemaOf(kind, !folder.path().endsWith(kind.folder)));
        }
    }
    QVERIFY(pairs.size() > 250);
    const QStringList lines = verdicts(pairs);
    QCOMPARE(lines.size(), pairs.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines.at(i) == "valid"_L1, qPrintable(pairs.at(i).second + ": "_L1 + lines.at(i)));
    }
}

void TestSchemas::agreeAboutFaults()
{
    const QList<Fault> files = goodFiles() + faults();
    QStringList differences;
    const QList<bool> valid = areValid(files);
    QCOMPARE(valid.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Fault &file = files.at(i);
        if (valid.at(i) != (file.error.isEmpty() || !file.unsaid.isEmpty())) {
            differences << QString::fromUtf8(file.name);
        }
    }
    QCOMPARE(differences, QStringList());
}

void TestSchemas::agreeWhateverIsLeftOutOrNull()
{
    QList<Fault> files;
    for (Fault file : goodFiles()) {
        for (const QJsonValue &value : damaged(QJsonDocument::fromJson(file.json).object())) {
            file.json = QJsonDocument(value.toObject()).toJson();
            files << file;
        }
    }
    QVERIFY(files.size() > 200);
    QStringList differences;
    const QList<bool> valid = areValid(files);
    QCOMPARE(valid.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QStringList errors = checked(files.at(i));
        if (valid.at(i) != errors.isEmpty()) {
            differences << errors.join(u'\n') + QString::fromUtf8(files.at(i).json);
        }
    }
    QCOMPARE(differences, QStringList());
}

/// Editors show it above the file.
void TestSchemas::saysWhatItIsFor()
{
    for (const QString &name : QDir(resources + "schema"_L1).entryList(QDir::Files)) {
        const QJsonObject schema =
            QJsonDocument::fromJson(contents(resources + "schema/"_L1 + name)).object();
        QVERIFY2(!schema.value("title"_L1).toString().isEmpty(), qPrintable(name));
        QVERIFY2(!schema.value("description"_L1).toString().isEmpty(), qPrintable(name));
    }
}

STATUSCAT_TEST(TestSchemas)
#include "tst_schemas.moc"
