// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentrange.h"
#include "fieldsyntax.h"
#include "ruletest.h"

using namespace Qt::StringLiterals;

namespace net {

namespace {

using Flaw = ContentRange::Flaw;

template<Flaw flaw>
Findings hasFlaw(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Content-Range"_s}, [](const QString &value) {
        return readContentRange(value).flaw == flaw ? std::optional(value) : std::nullopt;
    });
}

Findings rangeIsInvalid(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Content-Range"_s}, [](const QString &value) {
        return readContentRange(value).isInvalid() ? std::optional(value) : std::nullopt;
    });
}

/// "bytes */1234", which says that nothing of what was asked for is there.
Findings rangeIsUnsatisfied(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Content-Range"_s}, [](const QString &value) {
        const ContentRange range = readContentRange(value);
        return range.flaw == Flaw::None && !range.first ? std::optional(value) : std::nullopt;
    });
}

/// A range where a 416 gives the length alone.
Findings rangeIsSatisfied(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Content-Range"_s}, [](const QString &value) {
        const ContentRange range = readContentRange(value);
        return range.flaw == Flaw::None && range.first ? std::optional(value) : std::nullopt;
    });
}

/// Another part than the one that was asked for; less of it is allowed.
Findings rangeWasNotAskedFor(const Hop &hop, const QStringList & /*fields*/)
{
    const std::optional<AskedRange> asked = readRange(sentValue(hop, u"Range"));
    const ContentRange range = readContentRange(onlyValue(hop, u"Content-Range"));
    const bool isOther = asked && range.flaw == Flaw::None && range.first
        && (*range.first < asked->first || (asked->last && *range.last > *asked->last));
    return findIf(isOther, isOther ? sentValue(hop, u"Range") : QString());
}

Findings unknownUnit(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(
        hop, {u"Accept-Ranges"_s}, [](const QString &value) -> std::optional<QString> {
            for (const QString &unit : splitOutsideQuotes(value, u',')) {
                if (isToken(unit) && unit.compare("bytes"_L1, Qt::CaseInsensitive) != 0
                    && unit.compare("none"_L1, Qt::CaseInsensitive) != 0) {
                    return unit;
                }
            }
            return {};
        });
}

} // namespace

QHash<QString, RuleTest> rangeTests()
{
    return {{u"range-unit"_s, hasFlaw<Flaw::Unit>},
            {u"range-slash"_s, hasFlaw<Flaw::Slash>},
            {u"range-hyphen"_s, hasFlaw<Flaw::Hyphen>},
            {u"range-number"_s, hasFlaw<Flaw::Number>},
            {u"range-asterisk"_s, hasFlaw<Flaw::Asterisk>},
            {u"range-is-invalid"_s, rangeIsInvalid},
            {u"range-is-unsatisfied"_s, rangeIsUnsatisfied},
            {u"range-is-satisfied"_s, rangeIsSatisfied},
            {u"range-was-not-asked-for"_s, rangeWasNotAskedFor},
            {u"range-unit-is-unknown"_s, unknownUnit}};
}

} // namespace net
