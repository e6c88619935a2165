// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"
#include "support/files.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the build says about faults in the data.
class TestDataFaults : public QObject
{
    Q_OBJECT

private slots:
    void good_data();
    void good();
    void faulty_data();
    void faulty();
    void emptyFolder();
    void everyFaultyFileIsNamed();
    void translationWithoutAnOriginal_data();
    void translationWithoutAnOriginal();
    void languageThatTheCatalogueLacks();
    void askedAboutThreeCodes();
    void askedOutOfOrder();
    void learnNamesWhatThereIsNot();
};

namespace {

/// A folder of data with the codes 404 and 410.
class Resources
{
public:
    Resources()
    {
        for (const QString &name : {u"404.json"_s, u"410.json"_s}) {
            write("catalogue/"_L1 + name,
                  contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/data/catalogue/") + name));
        }
    }

    void write(const QString &path, const QByteArray &json) const
    {
        const QString file = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(writeFile(file, json));
    }

    QStringList errors() const
    {
        QStringList errors;
        checker::readData(m_folder.path(), &errors);
        return errors;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void TestDataFaults::good_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Fault> all = goodFiles();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::newRow(all.at(i).name.constData()) << i;
    }
}

void TestDataFaults::good()
{
    QFETCH(qsizetype, index);
    QCOMPARE(checked(goodFiles().at(index)), QStringList());
}

void TestDataFaults::faulty_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Fault> all = faults();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::newRow(all.at(i).name.constData()) << i;
    }
}

/// The fault is named with its file and its place in it.
void TestDataFaults::faulty()
{
    QFETCH(qsizetype, index);
    const Fault fault = faults().at(index);
    const QStringList errors = checked(fault);
    const QString expected = fault.where + ": "_L1 + fault.error;
    const bool isNamed =
        std::any_of(errors.cbegin(), errors.cend(),
                    [&expected](const QString &error) { return error.startsWith(expected); });
    QVERIFY2(isNamed, qPrintable(expected + " is not in:\n"_L1 + errors.join(u'\n')));
}

void TestDataFaults::emptyFolder()
{
    const QTemporaryDir folder;
    QStringList errors;
    checker::readData(folder.path(), &errors);
    QCOMPARE(errors, QStringList {u"catalogue: holds no code files"_s});
}

void TestDataFaults::everyFaultyFileIsNamed()
{
    const Resources resources;
    resources.write(u"catalogue/404.json"_s, "{");
    resources.write(u"catalogue/410.json"_s, "[]");
    resources.write(u"rules/rules.json"_s, "5");
    const QStringList errors = resources.errors();
    QCOMPARE(errors.size(), 3);
    QVERIFY(errors.at(0).startsWith("catalogue/404.json: not JSON"_L1));
    QCOMPARE(errors.at(1), u"catalogue/410.json: must be an object"_s);
    QVERIFY(errors.at(2).startsWith("rules/rules.json: "_L1));
}

void TestDataFaults::translationWithoutAnOriginal_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("of a code that is not there") << u"catalogue/de/405.json"_s;
    QTest::newRow("of no code") << u"catalogue/de/notes.txt"_s;
    QTest::newRow("of rules that are not there") << u"rules/de/rules.json"_s;
}

void TestDataFaults::translationWithoutAnOriginal()
{
    QFETCH(QString, path);
    const Resources resources;
    resources.write(u"catalogue/de/404.json"_s, "{}");
    QCOMPARE(resources.errors(), QStringList());
    resources.write(path, "{}");
    QCOMPARE(resources.errors(),
             QStringList {u"%1: there is no %2 to translate"_s.arg(path, path.section(u'/', -1))});
}

void TestDataFaults::languageThatTheCatalogueLacks()
{
    const Resources resources;
    resources.write(u"confusables/it/missing.json"_s, "{}");
    QCOMPARE(
        resources.errors(),
        QStringList {u"confusables/it: is no folder of a language that the catalogue speaks"_s});
}

void TestDataFaults::askedAboutThreeCodes()
{
    const Resources resources;
    const QByteArray code = contents(STATUSCAT_SOURCE_DIR "/tests/data/catalogue/404.json"_L1);
    for (const QByteArray number : {"404", "405", "406"}) {
        QByteArray json = code;
        json.replace(R"("code": 404)", QByteArray(R"("code": )" + number));
        json.replace(R"("related":)", R"("asked": ["page: missing"], "related":)");
        resources.write(u"catalogue/%1.json"_s.arg(QString::fromLatin1(number)), json);
    }
    QCOMPARE(resources.errors(),
             QStringList {u"catalogue/406.json: asked: \"page: missing\" stands in more than two "
                          "codes"_s});
}

void TestDataFaults::askedOutOfOrder()
{
    const Resources resources;
    resources.write(u"search/asked/de.json"_s, R"({
  "410": ["weg"],
  "404": ["fehlt"]
})");
    QCOMPARE(resources.errors(),
             QStringList {u"search/asked/de.json: 404: must stand before 410"_s});
}

void TestDataFaults::learnNamesWhatThereIsNot()
{
    const Resources resources;
    resources.write(u"catalogue/410.json"_s,
                    contents(STATUSCAT_SOURCE_DIR "/tests/data/catalogue/404.json"_L1)
                        .replace(R"("code": 404)", R"("code": 410)")
                        .replace(R"("related": [{"code": 410)", R"("related": [{"code": 404)"));
    for (const Fault &file : goodFiles()) {
        if (file.where == "guide/disputes.json"_L1) {
            resources.write(file.where, file.json);
        }
        if (file.where == "learn/learn.json"_L1) {
            resources.write(
                file.where,
                QByteArray(file.json).replace(R"("first": [])", R"("first": ["lost"])"));
        }
    }
    QVERIFY(resources.errors().contains(u"learn/learn.json: there is no set \"lost\""_s));
    QVERIFY(resources.errors().contains(u"learn/learn.json: there is no set \"set\""_s));
    QVERIFY(
        resources.errors().contains(u"learn/learn.json: one: must settle the dispute missing"_s));
}

STATUSCAT_TEST(TestDataFaults)
#include "tst_datafaults.moc"
