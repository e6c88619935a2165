// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentrange.h"

#include "fieldsyntax.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

bool ContentRange::isInvalid() const
{
    return flaw == Flaw::None && first && last && (*last < *first || (length && *length <= *last));
}

ContentRange readContentRange(const QString &value)
{
    using Flaw = ContentRange::Flaw;
    ContentRange range;
    const qsizetype blank = value.indexOf(u' ');
    range.unit = value.left(blank);
    if (blank < 0 || !isToken(range.unit)) {
        range.flaw = Flaw::Unit;
        return range;
    }
    const QString rest = value.mid(blank + 1);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0) {
        range.flaw = Flaw::Slash;
        return range;
    }
    const QString positions = rest.left(slash);
    const QString length = rest.mid(slash + 1);
    if (length != "*"_L1) {
        range.length = readNumber(length);
        range.flaw = range.length ? Flaw::None : Flaw::Number;
    }
    if (positions == "*"_L1) {
        range.flaw = length == "*"_L1 ? Flaw::Asterisk : range.flaw;
        return range;
    }
    const qsizetype hyphen = positions.indexOf(u'-');
    if (hyphen < 0) {
        range.flaw = Flaw::Hyphen;
        return range;
    }
    range.first = readNumber(QStringView(positions).left(hyphen));
    range.last = readNumber(QStringView(positions).mid(hyphen + 1));
    if (!range.first || !range.last) {
        range.flaw = Flaw::Number;
    }
    return range;
}

std::optional<AskedRange> readRange(const QString &value)
{
    static const QRegularExpression pattern(u"^bytes=(\\d+)-(\\d*)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch()) {
        return {};
    }
    return AskedRange {.first = *readNumber(match.capturedView(1)),
                       .last = readNumber(match.capturedView(2))};
}

} // namespace net
