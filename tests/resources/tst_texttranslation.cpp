// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

#include <checker/texttranslation.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// The texts of another language in place of the English ones.
class TestTextTranslation : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void faults_data();
    void faults();
};

void TestTextTranslation::merges_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("translation");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *original, const char *translation,
                        const char *merged) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(translation)
                            << QByteArray(merged);
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
    row("repeated as it is", R"({"uses": [{"by": "nginx", "grade": "primary"}]})",
        R"({"uses": [{"by": "nginx"}]})", R"({"uses": [{"by": "nginx", "grade": "primary"}]})");
}

void TestTextTranslation::merges()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, translation);
    QStringList errors;
    QFETCH(QByteArray, merged);
    QCOMPARE(checker::translated(object(original), object(translation), u"de/404.json"_s, &errors),
             object(merged));
    QCOMPARE(errors, QStringList());
}

void TestTextTranslation::faults_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("translation");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *original, const char *translation,
                        const QString &error) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(translation)
                            << u"de/404.json: "_s + error;
    };
    row("a key that the original lacks", R"({"guidance": {}})", R"({"guidance": {"hint": "A"}})",
        u"guidance.hint: there is nothing to translate"_s);
    row("a text for nothing", R"({"changed": null})", R"({"changed": "A"})",
        u"changed: is no text to translate"_s);
    row("another type", R"({"summary": "a"})", R"({"summary": ["A"]})",
        u"summary: must be a string"_s);
    row("a word that is no text", R"({"side": "client"})", R"({"side": "server"})",
        u"side: is no text to translate"_s);
    row("what is no text, as it is", R"({"side": "client"})", R"({"side": "client"})",
        u"side: is no text to translate"_s);
    row("a value that is no text", R"({"retry": {"value": "no"}})",
        R"({"retry": {"value": "yes"}})", u"retry.value: is no text to translate"_s);
    row("another owner", R"({"uses": [{"by": "nginx"}]})", R"({"uses": [{"by": "Apache"}]})",
        u"uses[0].by: must be as in the original, or left out"_s);
    row("another number", R"({"related": [{"code": 1}]})", R"({"related": [{"code": 2}]})",
        u"related[0].code: must be as in the original, or left out"_s);
    row("a shorter list", R"({"causes": ["a", "b"]})", R"({"causes": ["A"]})",
        u"causes: must have 2 members, has 1"_s);
    row("search words that are no list", R"({"keywords": ["a"]})", R"({"keywords": "B"})",
        u"keywords: is no text to translate"_s);
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
    QFETCH(QByteArray, translation);
    QFETCH(QString, error);
    QStringList errors;
    checker::translated(object(original), object(translation), u"de/404.json"_s, &errors);
    QCOMPARE(errors, QStringList {error});
}

STATUSCAT_TEST(TestTextTranslation)
#include "tst_texttranslation.moc"
