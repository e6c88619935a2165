// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "ruletest.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// The parameters of @p fields for which @p isMeant.
Findings findParameters(const Hop &hop, const QStringList &fields,
                        bool (*isMeant)(const Parameter &parameter))
{
    return findValues(hop, fields, [isMeant](const QString &value) -> std::optional<QString> {
        QStringList found;
        for (const Parameter &parameter : readParameterized(value).parameters) {
            if (isMeant(parameter)) {
                found << parameter.name;
            }
        }
        return found.isEmpty() ? std::nullopt : std::optional(found.join(", "_L1));
    });
}

Findings parameterRepeats(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) -> std::optional<QString> {
        QSet<QString> names;
        for (const Parameter &parameter : readParameterized(value).parameters) {
            const QString name = parameter.name.toLower();
            if (names.contains(name)) {
                return parameter.name;
            }
            names.insert(name);
        }
        return {};
    });
}

Findings parameterInSingleQuotes(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, [](const Parameter &parameter) {
        return parameter.value.size() > 1 && parameter.value.startsWith(u'\'')
            && parameter.value.endsWith(u'\'');
    });
}

bool isExtended(const Parameter &parameter)
{
    return parameter.name.endsWith(u'*') && !parameter.value.isNull();
}

/// The parts of "UTF-8'en'a%20b" (RFC 8187, section 3.2.1); empty if it has other parts.
QStringList extendedParts(const Parameter &parameter)
{
    const QStringList parts = parameter.value.split(u'\'');
    return parts.size() == 3 ? parts : QStringList();
}

Findings parameterIsExtended(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, isExtended);
}

Findings extendedIsQuoted(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, [](const Parameter &parameter) {
        return isExtended(parameter) && parameter.isQuoted;
    });
}

Findings extendedHasNoCharset(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, [](const Parameter &parameter) {
        return isExtended(parameter)
            && (extendedParts(parameter).isEmpty()
                || extendedParts(parameter).constFirst().isEmpty());
    });
}

Findings extendedHasOtherCharset(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, [](const Parameter &parameter) {
        const QStringList parts = extendedParts(parameter);
        return isExtended(parameter) && !parts.isEmpty() && !parts.first().isEmpty()
            && parts.first().compare("UTF-8"_L1, Qt::CaseInsensitive) != 0;
    });
}

/// A percent-encoding that is not whole, a character that should be encoded, or octets that are no
/// UTF-8 though it says so.
Findings extendedIsNotDecodable(const Hop &hop, const QStringList &fields)
{
    return findParameters(hop, fields, [](const Parameter &parameter) {
        static const QRegularExpression form(
            u"^(?:[A-Za-z0-9!#$&+.^_`|~-]++|%[0-9A-Fa-f]{2})*+\\z"_s);
        const QStringList parts = extendedParts(parameter);
        if (!isExtended(parameter) || parts.isEmpty()) {
            return false;
        }
        if (!form.match(parts.last()).hasMatch()) {
            return true;
        }
        const QByteArray octets = QByteArray::fromPercentEncoding(parts.last().toLatin1());
        return parts.first().compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 && !octets.isValidUtf8();
    });
}

} // namespace

QHash<QString, RuleTest> parameterTests()
{
    return {{u"parameter-repeats"_s, parameterRepeats},
            {u"parameter-in-single-quotes"_s, parameterInSingleQuotes},
            {u"parameter-is-extended"_s, parameterIsExtended},
            {u"extended-parameter-is-quoted"_s, extendedIsQuoted},
            {u"extended-parameter-has-no-charset"_s, extendedHasNoCharset},
            {u"extended-parameter-is-not-utf-8"_s, extendedHasOtherCharset},
            {u"extended-parameter-cannot-be-decoded"_s, extendedIsNotDecodable}};
}

} // namespace net
