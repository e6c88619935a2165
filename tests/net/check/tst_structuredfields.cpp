// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/structuredfields.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::structured::Field;
using net::structured::FieldType;
using net::structured::Item;
using net::structured::Type;

namespace {

QString textOf(const Item &item);

/// The parameters of @p item as "key=value".
QString parametersOf(const Item &item)
{
    QString text;
    for (const auto &[key, value] : item.parameters) {
        text += u';' + key + u'=' + textOf(value);
    }
    return text;
}

/// @p item with a letter for its type.
QString textOf(const Item &item)
{
    switch (item.type) {
    case Type::Integer:
        return u"i%1"_s.arg(item.number) + parametersOf(item);
    case Type::Decimal:
        return u'd' + item.text + parametersOf(item);
    case Type::String:
        return u's' + item.text + parametersOf(item);
    case Type::Token:
        return u't' + item.text + parametersOf(item);
    case Type::Bytes:
        return u':' + item.text + parametersOf(item);
    case Type::Boolean:
        return u"?%1"_s.arg(item.number) + parametersOf(item);
    case Type::Date:
        return u"@%1"_s.arg(item.number) + parametersOf(item);
    case Type::DisplayString:
        return u'%' + item.text + parametersOf(item);
    case Type::InnerList:
        break;
    }
    QStringList members;
    for (const Item &member : item.members) {
        members << textOf(member);
    }
    return u'(' + members.join(u' ') + u')' + parametersOf(item);
}

QString textOf(const std::optional<Field> &field)
{
    if (!field) {
        return u"none"_s;
    }
    QStringList members;
    for (const auto &[key, item] : field->members) {
        members << (key.isEmpty() ? textOf(item) : key + u'=' + textOf(item));
    }
    return members.join(", "_L1);
}

} // namespace

/// The parser of RFC 9651, by the examples there and what it forbids.
class TestStructuredFields : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void repeatedKeys();
    void hostileTextEnds();
};

void TestStructuredFields::reads_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](FieldType type, const QString &text, const QString &result) {
        QTest::addRow("%d %s", static_cast<int>(type), qPrintable(text)) << type << text << result;
    };
    const QString none = u"none"_s;
    const auto item = [&row](const QString &text, const QString &result) {
        row(FieldType::Item, text, result);
    };
    item(u"42"_s, u"i42"_s);
    item(u"-0"_s, u"i0"_s);
    item(u"999999999999999"_s, u"i999999999999999"_s);
    item(u"1000000000000000"_s, none);
    item(u"4.5"_s, u"d4.5"_s);
    item(u"4."_s, none);
    item(u"1.2345"_s, none);
    item(u"1234567890123.0"_s, none);
    item(u"--1"_s, none);
    item(u"+1"_s, none);
    item(u"\"hello \\\"w\\\\\""_s, u"shello \"w\\"_s);
    item(u"\"a"_s, none);
    item(u"\"\\n\""_s, none);
    item(u"\"\u00fc\""_s, none);
    item(u"foo123/456:*"_s, u"tfoo123/456:*"_s);
    item(u"*"_s, u"t*"_s);
    item(u":cHJldGVuZA==:"_s, u":cHJldGVuZA=="_s);
    item(u":a b:"_s, none);
    item(u":aaaa"_s, none);
    item(u"?1"_s, u"?1"_s);
    item(u"?0"_s, u"?0"_s);
    item(u"?2"_s, none);
    item(u"@1659578233"_s, u"@1659578233"_s);
    item(u"@1.5"_s, none);
    item(u"%\"f%c3%bc\""_s, u"%f\u00fc"_s);
    item(u"%\"f%C3%BC\""_s, none);
    item(u"%\"f%ff\""_s, none);
    item(u"%\"a%"_s, none);
    item(u"1; a; b=?0;c = 1"_s, none);
    item(u"1; a; b=?0"_s, u"i1;a=?1;b=?0"_s);
    item(u"1;A=1"_s, none);
    item(u" 1 "_s, u"i1"_s);
    item(u"1 2"_s, none);
    item(u"(1 2)"_s, none);
    item(u""_s, none);
    const auto list = [&row](const QString &text, const QString &result) {
        row(FieldType::List, text, result);
    };
    list(u""_s, u""_s);
    list(u"sugar, tea,\trum"_s, u"tsugar, ttea, trum"_s);
    list(u"(\"foo\" \"bar\"), (\"baz\"), ()"_s, u"(sfoo sbar), (sbaz), ()"_s);
    list(u"(1; a 2);b"_s, u"(i1;a=?1 i2);b=?1"_s);
    list(u"a,"_s, none);
    list(u",a"_s, none);
    list(u"a b"_s, none);
    list(u"(a"_s, none);
    list(u"((a))"_s, none);
    list(u"(a,b)"_s, none);
    list(u"(a\tb)"_s, none);
    const auto dictionary = [&row](const QString &text, const QString &result) {
        row(FieldType::Dictionary, text, result);
    };
    dictionary(u"en=\"Applepie\", da=:aGk=:"_s, u"en=sApplepie, da=:aGk="_s);
    dictionary(u"a=?0, b, c; foo=bar"_s, u"a=?0, b=?1, c=?1;foo=tbar"_s);
    dictionary(u"a=(1 2), b=3, a=5"_s, u"a=i5, b=i3"_s);
    dictionary(u"A=1"_s, none);
    dictionary(u"a = 1"_s, none);
    dictionary(u"a=1,,b=2"_s, none);
}

void TestStructuredFields::reads()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QTEST(textOf(net::structured::read(text, type)), "result");
}

void TestStructuredFields::repeatedKeys()
{
    const auto field = net::structured::read(u"a=1;x;x, b, a=2", FieldType::Dictionary);
    QVERIFY(field);
    QCOMPARE(field->repeatedKeys, (QStringList {u"x"_s, u"a"_s}));
}

void TestStructuredFields::hostileTextEnds()
{
    for (const QChar c : u"(\";:%@-?*, =a1"_s) {
        for (const FieldType type : {FieldType::Item, FieldType::List, FieldType::Dictionary}) {
            net::structured::read(QString(100'000, c), type);
        }
    }
}

STATUSCAT_TEST(TestStructuredFields)
#include "tst_structuredfields.moc"
