// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "ruletest.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
}

Findings findNames(const Hop &hop, bool (*isMeant)(const QString &name))
{
    Findings findings;
    for (const HeaderField &field : hop.headers) {
        if (isMeant(field.name)) {
            findings << Finding {.field = field.name, .value = field.value, .detail = {}};
        }
    }
    return findings;
}

/// All fields whose value is meant, but for those in @p exceptions.
Findings findOthers(const Hop &hop, const QStringList &exceptions,
                    bool (*isMeant)(const QString &value))
{
    Findings findings;
    for (const HeaderField &field : hop.headers) {
        if (!exceptions.contains(field.name, Qt::CaseInsensitive) && isMeant(field.value)) {
            findings << Finding {.field = field.name, .value = field.value, .detail = {}};
        }
    }
    return findings;
}

Findings nameIsNoToken(const Hop &hop, const QStringList & /*fields*/)
{
    return findNames(hop, [](const QString &name) { return isAscii(name) && !isToken(name); });
}

Findings nameIsNotAscii(const Hop &hop, const QStringList & /*fields*/)
{
    return findNames(hop, [](const QString &name) { return !isAscii(name); });
}

/// In URLs it is another fault.
Findings valueIsNotAscii(const Hop &hop, const QStringList & /*fields*/)
{
    return findOthers(hop, {u"Location"_s, u"Content-Location"_s},
                      [](const QString &value) { return !isAscii(value); });
}

Findings valueHasControls(const Hop &hop, const QStringList &exceptions)
{
    return findOthers(hop, exceptions, [](const QString &value) {
        return std::any_of(value.begin(), value.end(),
                           [](QChar c) { return (c < u' ' && c != u'\t') || c == QChar(0x7f); });
    });
}

qsizetype sizeOf(const HeaderField &field)
{
    constexpr qsizetype colonAndLineEnd = 4;
    return field.name.size() + field.value.toUtf8().size() + colonAndLineEnd;
}

/// Above what Apache httpd takes by default (LimitRequestFieldSize).
Findings fieldIsLarge(const Hop &hop, const QStringList & /*fields*/)
{
    constexpr qsizetype largest = 8190;
    Findings findings;
    for (const HeaderField &field : hop.headers) {
        if (sizeOf(field) > largest) {
            findings << Finding {.field = field.name,
                                 .value = field.value,
                                 .detail = QString::number(sizeOf(field))};
        }
    }
    return findings;
}

/// Above what Node's client takes by default.
Findings sectionIsLarge(const Hop &hop, const QStringList & /*fields*/)
{
    constexpr qsizetype largest = 16384;
    qsizetype size = 0;
    for (const HeaderField &field : hop.headers) {
        size += sizeOf(field);
    }
    return findIf(size > largest, QString::number(size));
}

Findings isNoTokenList(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) -> std::optional<QString> {
        for (const QString &member : splitOutsideQuotes(value, u',')) {
            if (!member.isEmpty() && !isToken(member)) {
                return member;
            }
        }
        return {};
    });
}

Findings isNoUri(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return hasUriCharacters(value) ? std::nullopt : std::optional(value);
    });
}

Findings isNoEntityTag(const Hop &hop, const QStringList &fields)
{
    static const QRegularExpression pattern(u"^(W/)?\"[^\\x00-\\x20\"\\x7f]*\"\\z"_s);
    return findValues(hop, fields, [](const QString &value) {
        return pattern.match(value).hasMatch() ? std::nullopt : std::optional(value);
    });
}

Findings isNoNumber(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return readNumber(value) || value.startsWith(u'-') ? std::nullopt : std::optional(value);
    });
}

Findings isNegative(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return value.startsWith(u'-') && readNumber(QStringView(value).sliced(1))
            ? std::optional(value)
            : std::nullopt;
    });
}

/// Above what a signed number of 64 bits holds.
Findings numberIsTooLarge(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        bool fits = false;
        value.toLongLong(&fits);
        return readNumber(value) && !fits ? std::optional(value) : std::nullopt;
    });
}

Findings isNoJson(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) -> std::optional<QString> {
        QJsonParseError error;
        // Several values of such a field make one array.
        QJsonDocument::fromJson('[' + value.toUtf8() + ']', &error);
        return error.error == QJsonParseError::NoError ? std::nullopt
                                                       : std::optional(error.errorString());
    });
}

/// All values of the field are empty, so that it holds no challenge.
Findings challengeIsMissing(const Hop &hop, const QStringList &fields)
{
    Findings findings;
    for (const QString &field : fields) {
        if (hop.hasHeader(field) && hop.headerValues(field).join(QString()).trimmed().isEmpty()) {
            findings << Finding {.field = field, .value = {}, .detail = {}};
        }
    }
    return findings;
}

Findings isNoChallenge(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return value.trimmed().isEmpty() || isChallengeList(value) ? std::nullopt
                                                                   : std::optional(value);
    });
}

Findings mediaTypeForm(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) -> std::optional<QString> {
        const ParameterizedValue type = readParameterized(value);
        const QStringList parts = type.value.split(u'/');
        if (parts.size() != 2 || !isToken(parts.first()) || !isToken(parts.last())) {
            return type.value;
        }
        for (const Parameter &parameter : type.parameters) {
            if (!parameter.isWhole || parameter.value.isNull()) {
                return parameter.name;
            }
        }
        return {};
    });
}

/// The names of a media type for which @p isMeant.
Findings findMediaTypes(const Hop &hop, const QStringList &fields,
                        bool (*isMeant)(const QString &name))
{
    return findValues(hop, fields, [isMeant](const QString &value) -> std::optional<QString> {
        const QString type = readParameterized(value).value;
        for (const QString &name : type.split(u'/')) {
            if (isMeant(name)) {
                return type;
            }
        }
        return {};
    });
}

/// A token that cannot be registered (RFC 6838, section 4.2).
Findings mediaTypeName(const Hop &hop, const QStringList &fields)
{
    return findMediaTypes(hop, fields, [](const QString &name) {
        static const QRegularExpression restricted(u"^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*\\z"_s);
        return isToken(name) && !restricted.match(name).hasMatch();
    });
}

Findings mediaTypeNameIsLong(const Hop &hop, const QStringList &fields)
{
    return findMediaTypes(hop, fields, [](const QString &name) {
        constexpr qsizetype longest = 127;
        return name.size() > longest;
    });
}

} // namespace

QHash<QString, RuleTest> fieldTests()
{
    return {{u"name-is-no-token"_s, nameIsNoToken},
            {u"name-is-not-ascii"_s, nameIsNotAscii},
            {u"value-is-not-ascii"_s, valueIsNotAscii},
            {u"value-has-controls"_s, valueHasControls},
            {u"field-is-large"_s, fieldIsLarge},
            {u"section-is-large"_s, sectionIsLarge},
            {u"is-no-token-list"_s, isNoTokenList},
            {u"is-no-uri"_s, isNoUri},
            {u"is-no-entity-tag"_s, isNoEntityTag},
            {u"is-no-number"_s, isNoNumber},
            {u"is-negative"_s, isNegative},
            {u"number-is-too-large"_s, numberIsTooLarge},
            {u"is-no-json"_s, isNoJson},
            {u"challenge-is-missing"_s, challengeIsMissing},
            {u"is-no-challenge"_s, isNoChallenge},
            {u"is-no-media-type"_s, mediaTypeForm},
            {u"media-type-cannot-be-registered"_s, mediaTypeName},
            {u"media-type-is-long"_s, mediaTypeNameIsLong}};
}

} // namespace net
