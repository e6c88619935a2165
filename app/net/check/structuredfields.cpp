// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structuredfields.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net::structured {

namespace {

constexpr QStringView tokenMarks = u"!#$%&'*+-.^_`|~:/";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isAlpha(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

/// Reads one value from its start to its end. What is no structured field sets m_failed; then
/// nothing that was read counts.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    std::optional<Field> field(FieldType type)
    {
        skip(u" ");
        Field field;
        if (type == FieldType::Item) {
            field.members.append({QString(), item()});
        } else if (!atEnd()) {
            field.members = members(type);
        }
        skip(u" ");
        if (m_failed || !atEnd()) {
            return {};
        }
        field.repeatedKeys = m_repeated;
        return field;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return atEnd() ? QChar() : m_text.at(m_at); }

    void skip(QStringView characters)
    {
        while (!atEnd() && characters.contains(next())) {
            ++m_at;
        }
    }

    bool take(QChar c)
    {
        if (atEnd() || next() != c) {
            return false;
        }
        ++m_at;
        return true;
    }

    void want(QChar c) { m_failed = !take(c) || m_failed; }

    Items members(FieldType type)
    {
        Items members;
        Places places;
        while (!m_failed) {
            if (type == FieldType::Dictionary) {
                const QString name = key();
                put(&members, &places, name, take(u'=') ? itemOrInnerList() : flag());
            } else {
                members.append({QString(), itemOrInnerList()});
            }
            skip(u" \t");
            if (atEnd()) {
                break;
            }
            want(u',');
            skip(u" \t");
            m_failed = m_failed || atEnd(); // a comma has to be followed by a member
        }
        return members;
    }

    using Places = QHash<QString, qsizetype>; ///< of the keys in their items

    /// The last one of a key counts, in the place of the first.
    void put(Items *items, Places *places, const QString &name, const Item &item)
    {
        const auto found = places->constFind(name);
        if (found == places->constEnd()) {
            places->insert(name, items->size());
            items->append({name, item});
        } else {
            (*items)[*found].second = item;
            m_repeated << name;
        }
    }

    Item flag() // a key alone is true
    {
        Item item {.type = Type::Boolean, .number = 1};
        item.parameters = parameters();
        return item;
    }

    Item itemOrInnerList()
    {
        if (!take(u'(')) {
            return item();
        }
        Item list {.type = Type::InnerList};
        while (!m_failed) {
            skip(u" ");
            if (take(u')')) {
                list.parameters = parameters();
                return list;
            }
            list.members << item();
            m_failed = m_failed || (next() != u' ' && next() != u')');
        }
        return list;
    }

    Item item()
    {
        Item item = bareItem();
        item.parameters = parameters();
        return item;
    }

    Items parameters()
    {
        Items parameters;
        Places places;
        while (!m_failed && take(u';')) {
            skip(u" ");
            const QString name = key();
            put(&parameters, &places, name,
                take(u'=') ? bareItem() : Item {.type = Type::Boolean, .number = 1});
        }
        return parameters;
    }

    QString key()
    {
        const qsizetype first = m_at;
        if (!isLower(next()) && next() != u'*') {
            m_failed = true;
            return {};
        }
        while (isLower(next()) || isDigit(next()) || (!atEnd() && u"_-.*"_s.contains(next()))) {
            ++m_at;
        }
        return m_text.sliced(first, m_at - first).toString();
    }

    Item bareItem()
    {
        const QChar c = next();
        if (c == u'-' || isDigit(c)) {
            return number();
        }
        if (c == u'"') {
            return string();
        }
        if (c == u'*' || isAlpha(c)) {
            return token();
        }
        if (take(u':')) {
            return bytes();
        }
        if (take(u'?')) {
            const bool isTrue = take(u'1');
            m_failed = m_failed || (!isTrue && !take(u'0'));
            return {.type = Type::Boolean, .number = isTrue ? 1 : 0};
        }
        if (take(u'@')) {
            Item date = number();
            m_failed = m_failed || date.type != Type::Integer;
            date.type = Type::Date;
            return date;
        }
        if (take(u'%')) {
            return displayString();
        }
        m_failed = true;
        return {};
    }

    qsizetype digits()
    {
        const qsizetype first = m_at;
        while (isDigit(next())) {
            ++m_at;
        }
        return m_at - first;
    }

    Item number()
    {
        constexpr qsizetype mostDigits = 15;
        constexpr qsizetype mostBeforePoint = 12;
        constexpr qsizetype mostBehindPoint = 3;
        const qsizetype first = m_at;
        take(u'-');
        const qsizetype before = digits();
        Item item {.type = Type::Integer};
        m_failed = m_failed || before == 0 || before > mostDigits;
        if (take(u'.')) {
            item.type = Type::Decimal;
            const qsizetype behind = digits();
            m_failed =
                m_failed || before > mostBeforePoint || behind == 0 || behind > mostBehindPoint;
        }
        item.text = m_text.sliced(first, m_at - first).toString();
        item.number = item.text.toLongLong();
        return item;
    }

    Item string()
    {
        Item item {.type = Type::String};
        want(u'"');
        while (!m_failed && !take(u'"')) {
            const bool isEscaped = take(u'\\');
            const QChar c = next();
            m_failed = atEnd() || c < u' ' || c > u'~' || (isEscaped && c != u'"' && c != u'\\');
            item.text += c;
            ++m_at;
        }
        return item;
    }

    Item token()
    {
        const qsizetype first = m_at;
        while (isAlpha(next()) || isDigit(next()) || (!atEnd() && tokenMarks.contains(next()))) {
            ++m_at;
        }
        return {.type = Type::Token, .text = m_text.sliced(first, m_at - first).toString()};
    }

    Item bytes()
    {
        const qsizetype end = m_text.indexOf(u':', m_at);
        if (end < 0) {
            m_failed = true;
            return {};
        }
        const QByteArray base64 = m_text.sliced(m_at, end - m_at).toUtf8();
        m_at = end + 1;
        const auto decoded =
            QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        m_failed = m_failed || decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok;
        return {.type = Type::Bytes, .text = QString::fromLatin1(base64)};
    }

    /// Section 4.2.10: UTF-8 with each octet beyond ASCII as % and two small hexadecimal digits.
    Item displayString()
    {
        QByteArray octets;
        want(u'"');
        while (!m_failed && !take(u'"')) {
            const QChar c = next();
            m_failed = atEnd() || c < u' ' || c > u'~';
            ++m_at;
            if (c == u'%' && !m_failed) {
                const QByteArray hex = m_text.mid(m_at, 2).toLatin1();
                const QByteArray octet = QByteArray::fromHex(hex);
                m_failed = octet.size() != 1 || octet.toHex() != hex;
                octets += octet;
                m_at += 2;
            } else {
                octets += c.toLatin1();
            }
        }
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(octets);
        m_failed = m_failed || utf8.hasError();
        return {.type = Type::DisplayString, .text = text};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
    QStringList m_repeated;
};

} // namespace

const Item *Item::parameter(const QString &key) const
{
    const auto found = std::find_if(parameters.cbegin(), parameters.cend(),
                                    [&key](const auto &each) { return each.first == key; });
    return found == parameters.cend() ? nullptr : &found->second;
}

std::optional<Field> read(QStringView text, FieldType type)
{
    return Parser(text).field(type);
}

} // namespace net::structured
