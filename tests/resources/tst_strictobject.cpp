// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QTest>

#include <checker/strictobject.h>

using namespace Qt::StringLiterals;
using checker::StrictObject;

namespace {

/// An object read from @p json, and what was complained about.
struct Reading
{
    explicit Reading(const QByteArray &json)
        : object(StrictObject::parse(json, u"404.json"_s, &errors))
    {
    }

    QStringList errors;
    StrictObject object;
};

} // namespace

class TestStrictObject : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void parse_data();
    void parse();
    void text_data();
    void text();
    void choice();
    void integer_data();
    void integer();
    void boolean();
    void texts_data();
    void texts();
    void optionalTexts();
    void code();
    void mustBeNamed();
    void objects();
    void nullObject();
    void unknownKeys();
    void pathNamesThePlace();
    void goesOnAfterAnError();
};

void TestStrictObject::readsWhatIsThere()
{
    Reading reading(R"({"phrase": "Not Found", "none": null, "side": "client", "code": 404,
        "common": true, "keywords": ["a", "b"], "facts": {"note": "x"}, "uses": [{"by": "y"}]})");
    StrictObject &object = reading.object;
    QCOMPARE(object.text("phrase"_L1), u"Not Found"_s);
    QCOMPARE(object.textOrNull("none"_L1), QString());
    QCOMPARE(object.optionalText("missing"_L1), QString());
    QCOMPARE(object.choice("side"_L1, {u"client"_s, u"server"_s}), u"client"_s);
    QCOMPARE(object.integer("code"_L1, 0, 999), 404);
    QVERIFY(object.boolean("common"_L1));
    QCOMPARE(object.texts("keywords"_L1), (QStringList {u"a"_s, u"b"_s}));
    StrictObject facts = object.object("facts"_L1);
    QVERIFY(!facts.isNull());
    QCOMPARE(facts.text("note"_L1), u"x"_s);
    facts.finish();
    QList<StrictObject> uses = object.objects("uses"_L1);
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.first().text("by"_L1), u"y"_s);
    uses.first().finish();
    object.finish();
    QCOMPARE(reading.errors, QStringList());
}

void TestStrictObject::parse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error"); // its beginning; empty: none
    const QString notJson = u"404.json: not JSON at byte "_s;
    const QString twice = u"404.json: the key \"%1\" stands twice in one object"_s;
    QTest::newRow("empty object") << QByteArray("{}") << QString();
    QTest::newRow("nothing") << QByteArray() << notJson;
    QTest::newRow("cut off") << QByteArray(R"({"code": 4)") << notJson;
    QTest::newRow("comment") << QByteArray("{} // no") << notJson;
    QTest::newRow("trailing comma") << QByteArray(R"({"a": 1,})") << notJson;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << notJson;
    QTest::newRow("array") << QByteArray("[]") << u"404.json: must be an object"_s;
    QTest::newRow("string") << QByteArray("\"x\"") << u"404.json: "_s;
    QTest::newRow("duplicate key")
        << QByteArray(R"({"a": 1, "b": 2, "a": 3})") << twice.arg(u"a"_s);
    QTest::newRow("duplicate key inside")
        << QByteArray(R"({"x": [{"a": {}, "a": []}]})") << twice.arg(u"a"_s);
    QTest::newRow("duplicate key around an object")
        << QByteArray(R"({"a": {"b": 1}, "a": 2})") << twice.arg(u"a"_s);
    QTest::newRow("same key in two objects")
        << QByteArray(R"([{"a": 1}, {"a": 1}])") << u"404.json: must be an object"_s;
    QTest::newRow("same key in and around") << QByteArray(R"({"a": {"a": {"a": 1}}})") << QString();
    QTest::newRow("values that look like keys")
        << QByteArray(R"({"a": "a", "b": "\"a\": {", "c": ["a", "a"], "d": "\\"})") << QString();
    QTest::newRow("duplicate key, once written with an escape")
        << QByteArray(R"({"a": 1, "\u0061": 2})") << twice.arg(u"a"_s);
}

void TestStrictObject::parse()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Reading reading(json);
    QCOMPARE(reading.errors.size(), error.isEmpty() ? 0 : 1);
    QVERIFY2(reading.errors.join(u' ').startsWith(error), qPrintable(reading.errors.join(u' ')));
}

void TestStrictObject::text_data()
{
    QTest::addColumn<QByteArray>("value"); // empty: the key is missing
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("required"); // the complaint of each function; empty: none
    QTest::addColumn<QString>("orNull");
    QTest::addColumn<QString>("optional");
    const QString none;
    const QString empty = u"must not be empty"_s;
    QTest::newRow("a text") << QByteArray(R"("x")") << u"x"_s << none << none << none;
    QTest::newRow("missing") << QByteArray() << none << u"is missing"_s << u"is missing"_s << none;
    QTest::newRow("null") << QByteArray("null") << none << u"must be a string, is null"_s << none
                          << u"must be a string, is null"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << none << empty << empty << empty;
    QTest::newRow("blank") << QByteArray(R"(" \n")") << u" \n"_s << empty << empty << empty;
    const QString number = u"must be a string, is a number"_s;
    QTest::newRow("number") << QByteArray("404") << none << number << number << number;
    const QString object = u"must be a string, is an object"_s;
    QTest::newRow("object") << QByteArray("{}") << none << object << object << object;
}

void TestStrictObject::text()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    using Read = QString (StrictObject::*)(QLatin1StringView);
    const std::pair<Read, const char *> functions[] = {{&StrictObject::text, "required"},
                                                       {&StrictObject::textOrNull, "orNull"},
                                                       {&StrictObject::optionalText, "optional"}};
    for (const auto &[read, column] : functions) {
        const QString complaint =
            *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
        Reading reading(value.isEmpty() ? QByteArray("{}") : R"({"key": )" + value + '}');
        QCOMPARE((reading.object.*read)("key"_L1), text);
        reading.object.finish();
        QCOMPARE(reading.errors,
                 complaint.isEmpty() ? QStringList()
                                     : QStringList("404.json: key: "_L1 + complaint));
    }
}

void TestStrictObject::choice()
{
    const QStringList allowed {u"yes"_s, u"no"_s};
    Reading reading(R"({"good": "no", "bad": "maybe", "case": "Yes", "type": true})");
    QCOMPARE(reading.object.choice("good"_L1, allowed), u"no"_s);
    QCOMPARE(reading.errors, QStringList());
    reading.object.choice("bad"_L1, allowed);
    reading.object.choice("case"_L1, allowed);
    reading.object.choice("type"_L1, allowed);
    reading.object.choice("missing"_L1, allowed);
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: bad: \"maybe\" is none of yes, no"_s,
                           u"404.json: case: \"Yes\" is none of yes, no"_s,
                           u"404.json: type: must be a string, is true or false"_s,
                           u"404.json: missing: is missing"_s}));
}

void TestStrictObject::integer_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("errors");
    const QStringList range {u"404.json: key: must be a whole number from 100 to 599"_s};
    QTest::newRow("inside") << QByteArray("404") << QStringList();
    QTest::newRow("least") << QByteArray("100") << QStringList();
    QTest::newRow("most") << QByteArray("599") << QStringList();
    QTest::newRow("written as a decimal") << QByteArray("404.0") << QStringList();
    QTest::newRow("below") << QByteArray("99") << range;
    QTest::newRow("above") << QByteArray("600") << range;
    QTest::newRow("negative") << QByteArray("-404") << range;
    QTest::newRow("fraction") << QByteArray("404.5") << range;
    QTest::newRow("huge") << QByteArray("1e300") << range;
    QTest::newRow("too large for an int") << QByteArray("4294967700") << range;
    QTest::newRow("text") << QByteArray(R"("404")")
                          << QStringList {u"404.json: key: must be a number, is a string"_s};
    QTest::newRow("null") << QByteArray("null")
                          << QStringList {u"404.json: key: must be a number, is null"_s};
}

void TestStrictObject::integer()
{
    QFETCH(QByteArray, value);
    Reading reading(R"({"key": )" + value + '}');
    reading.object.integer("key"_L1, 100, 599);
    QTEST(reading.errors, "errors");
}

void TestStrictObject::boolean()
{
    Reading reading(R"({"yes": true, "no": false, "text": "true", "number": 1})");
    QVERIFY(reading.object.boolean("yes"_L1));
    QVERIFY(!reading.object.boolean("no"_L1));
    QCOMPARE(reading.errors, QStringList());
    reading.object.boolean("text"_L1);
    reading.object.boolean("number"_L1);
    reading.object.boolean("missing"_L1);
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: text: must be true or false, is a string"_s,
                           u"404.json: number: must be true or false, is a number"_s,
                           u"404.json: missing: is missing"_s}));
}

void TestStrictObject::texts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("some") << QByteArray(R"(["a", "b"])") << QStringList();
    QTest::newRow("twice") << QByteArray(R"(["a", "b", "A"])")
                           << QStringList {u"404.json: key: \"A\" stands twice"_s};
    QTest::newRow("blank item")
        << QByteArray(R"(["a", " "])")
        << QStringList {u"404.json: key: item 1 must be a string that is not empty"_s};
    QTest::newRow("number as item")
        << QByteArray(R"([1, "a"])")
        << QStringList {u"404.json: key: item 0 must be a string that is not empty"_s};
    QTest::newRow("a text instead")
        << QByteArray(R"("a")") << QStringList {u"404.json: key: must be an array, is a string"_s};
}

void TestStrictObject::texts()
{
    QFETCH(QByteArray, value);
    Reading reading(R"({"key": )" + value + '}');
    reading.object.texts("key"_L1);
    QTEST(reading.errors, "errors");
}

void TestStrictObject::optionalTexts()
{
    Reading reading(R"({"some": ["a"], "none": []})");
    QCOMPARE(reading.object.optionalTexts("some"_L1), QStringList {u"a"_s});
    QCOMPARE(reading.object.optionalTexts("missing"_L1), QStringList());
    QCOMPARE(reading.errors, QStringList());
    reading.object.optionalTexts("none"_L1);
    QCOMPARE(reading.errors, QStringList {u"404.json: none: must not be empty"_s});
}

void TestStrictObject::code()
{
    Reading reading(R"({"known": 404, "unknown": 499, "text": "404"})");
    QCOMPARE(reading.object.code("known"_L1, {404}), 404);
    QCOMPARE(reading.errors, QStringList());
    reading.object.code("unknown"_L1, {404});
    reading.object.code("text"_L1, {404});
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: unknown: there is no code 499"_s,
                           u"404.json: text: must be a number, is a string"_s}));
}

void TestStrictObject::mustBeNamed()
{
    Reading reading("{}");
    reading.object.mustBeNamed("code"_L1, u"404"_s);
    QCOMPARE(reading.errors, QStringList());
    reading.object.mustBeNamed("code"_L1, u"04"_s);
    QCOMPARE(reading.errors, QStringList {u"404.json: code: belongs into the file 04.json"_s});
}

void TestStrictObject::objects()
{
    Reading reading(R"({"uses": [{"by": "x"}, 1, {"by": 2}], "no": {}})");
    QList<StrictObject> uses = reading.object.objects("uses"_L1);
    QCOMPARE(uses.size(), 3);
    uses.first().text("by"_L1);
    uses.last().text("by"_L1);
    reading.object.objects("no"_L1);
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: uses: item 1 must be an object"_s,
                           u"404.json: uses[2].by: must be a string, is a number"_s,
                           u"404.json: no: must be an array, is an object"_s}));
}

void TestStrictObject::nullObject()
{
    Reading reading(R"({"null": null, "object": {}, "text": "x"})");
    QVERIFY(reading.object.objectOrNull("null"_L1).isNull());
    QVERIFY(!reading.object.objectOrNull("object"_L1).isNull());
    QCOMPARE(reading.errors, QStringList());
    QVERIFY(reading.object.objectOrNull("text"_L1).isNull());
    QVERIFY(reading.object.objectOrNull("missing"_L1).isNull());
    reading.object.object("null"_L1);
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: text: must be an object, is a string"_s,
                           u"404.json: missing: is missing"_s,
                           u"404.json: null: must be an object, is null"_s}));
}

void TestStrictObject::unknownKeys()
{
    Reading reading(R"({"known": "x", "Known": "y", "facts": {"extra": 1}})");
    reading.object.text("known"_L1);
    reading.object.object("facts"_L1).finish();
    reading.object.finish();
    QCOMPARE(
        reading.errors,
        (QStringList {u"404.json: facts.extra: unknown key"_s, u"404.json: Known: unknown key"_s}));
}

void TestStrictObject::pathNamesThePlace()
{
    Reading reading(R"({"guidance": {"retry": {"value": 1}}, "uses": [{"deep": {}}]})");
    StrictObject retry = reading.object.object("guidance"_L1).object("retry"_L1);
    retry.text("value"_L1);
    StrictObject deep = reading.object.objects("uses"_L1).first().object("deep"_L1);
    deep.error("key"_L1, u"is odd"_s);
    QCOMPARE(reading.errors,
             (QStringList {u"404.json: guidance.retry.value: must be a string, is a number"_s,
                           u"404.json: uses[0].deep.key: is odd"_s}));
}

void TestStrictObject::goesOnAfterAnError()
{
    Reading reading(R"({"a": 1, "b": "good"})");
    reading.object.text("a"_L1);
    QCOMPARE(reading.object.text("b"_L1), u"good"_s);
    QCOMPARE(reading.errors.size(), 1);
}

STATUSCAT_TEST(TestStrictObject)
#include "tst_strictobject.moc"
