// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "ruletest.h"
#include "structuredfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

using structured::Field;
using structured::FieldType;
using structured::Type;

FieldType typeOf(const QString &field)
{
    static const QStringList lists {u"cache-status"_s, u"proxy-status"_s, u"cache-groups"_s,
                                    u"cache-group-invalidation"_s, u"accept-ch"_s};
    static const QStringList items {u"deprecation"_s};
    const QString name = field.toLower();
    return lists.contains(name) ? FieldType::List
        : items.contains(name)  ? FieldType::Item
                                : FieldType::Dictionary;
}

/// The structured fields that are there for which @p detail gives something.
template<typename Detail>
Findings findStructured(const Hop &hop, const QStringList &fields, const Detail &detail)
{
    Findings findings;
    for (const QString &field : fields) {
        const QString value = hop.headerValues(field).join(", "_L1);
        if (!hop.hasHeader(field) || value.size() > longestValue) {
            continue;
        }
        const std::optional<QString> found = detail(structured::read(value, typeOf(field)));
        if (found) {
            findings << Finding {.field = field, .value = value, .detail = *found};
        }
    }
    return findings;
}

Findings isNoStructuredField(const Hop &hop, const QStringList &fields)
{
    return findStructured(hop, fields, [](const std::optional<Field> &field) {
        return field ? std::nullopt : std::optional(QString());
    });
}

Findings keyRepeats(const Hop &hop, const QStringList &fields)
{
    return findStructured(hop, fields, [](const std::optional<Field> &field) {
        return field && !field->repeatedKeys.isEmpty()
            ? std::optional(field->repeatedKeys.join(", "_L1))
            : std::nullopt;
    });
}

Findings isNoListOfStrings(const Hop &hop, const QStringList &fields)
{
    return findStructured(hop, fields, [](const std::optional<Field> &field) {
        const bool isOther = field
            && !std::all_of(field->members.cbegin(), field->members.cend(),
                            [](const auto &member) { return member.second.type == Type::String; });
        return isOther ? std::optional(QString()) : std::nullopt;
    });
}

/// The types that a value may have, by parameter or directive.
using TypeTable = QHash<QString, QList<Type>>;

QStringList ofOtherType(const structured::Items &items, const TypeTable &types)
{
    QStringList found;
    for (const auto &[name, item] : items) {
        if (types.contains(name) && !types.value(name).contains(item.type)) {
            found << name;
        }
    }
    return found;
}

Findings findParameterTypes(const Hop &hop, const QStringList &fields, const TypeTable &types)
{
    return findStructured(hop, fields, [&types](const std::optional<Field> &field) {
        QStringList found;
        if (field) {
            for (const auto &[key, member] : field->members) {
                found << ofOtherType(member.parameters, types);
            }
        }
        return found.isEmpty() ? std::nullopt : std::optional(found.join(", "_L1));
    });
}

/// RFC 9211, section 2.
Findings cacheStatusParameter(const Hop &hop, const QStringList &fields)
{
    static const TypeTable types {
        {u"hit"_s, {Type::Boolean}},        {u"fwd"_s, {Type::Token}},
        {u"fwd-status"_s, {Type::Integer}}, {u"ttl"_s, {Type::Integer}},
        {u"stored"_s, {Type::Boolean}},     {u"collapsed"_s, {Type::Boolean}},
        {u"key"_s, {Type::String}},         {u"detail"_s, {Type::String, Type::Token}}};
    return findParameterTypes(hop, fields, types);
}

/// RFC 9209, section 2.1.
Findings proxyStatusParameter(const Hop &hop, const QStringList &fields)
{
    static const TypeTable types {{u"error"_s, {Type::Token}},
                                  {u"next-hop"_s, {Type::String, Type::Token}},
                                  {u"next-protocol"_s, {Type::Token, Type::Bytes}},
                                  {u"received-status"_s, {Type::Integer}},
                                  {u"details"_s, {Type::String}}};
    return findParameterTypes(hop, fields, types);
}

/// RFC 9213, section 2.1: as Cache-Control has them, numbers as integers, the others as flags.
Findings targetedDirective(const Hop &hop, const QStringList &fields)
{
    static const QList<Type> flagOrFields {Type::Boolean, Type::String};
    static const TypeTable types {{u"max-age"_s, {Type::Integer}},
                                  {u"s-maxage"_s, {Type::Integer}},
                                  {u"stale-while-revalidate"_s, {Type::Integer}},
                                  {u"stale-if-error"_s, {Type::Integer}},
                                  {u"no-store"_s, {Type::Boolean}},
                                  {u"must-revalidate"_s, {Type::Boolean}},
                                  {u"must-understand"_s, {Type::Boolean}},
                                  {u"public"_s, {Type::Boolean}},
                                  {u"immutable"_s, {Type::Boolean}},
                                  {u"private"_s, flagOrFields},
                                  {u"no-cache"_s, flagOrFields}};
    return findStructured(hop, fields, [](const std::optional<Field> &field) {
        const QStringList found = field ? ofOtherType(field->members, types) : QStringList();
        return found.isEmpty() ? std::nullopt : std::optional(found.join(", "_L1));
    });
}

} // namespace

QHash<QString, RuleTest> structuredTests()
{
    return {{u"is-no-structured-field"_s, isNoStructuredField},
            {u"key-repeats"_s, keyRepeats},
            {u"is-no-list-of-strings"_s, isNoListOfStrings},
            {u"cache-status-parameter"_s, cacheStatusParameter},
            {u"proxy-status-parameter"_s, proxyStatusParameter},
            {u"targeted-directive"_s, targetedDirective}};
}

} // namespace net
