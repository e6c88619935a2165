// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberquery.h"

#include <core/foldedtext.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace search {

std::optional<NumberQuery> readNumberQuery(const QString &query)
{
    // Numbers of four digits are those of products, such as Cloudflare's 1020.
    static const QRegularExpression number(u"^(\\d{1,3}|\\d{5,})\\z"_s);
    static const QRegularExpression begun(u"^([1-5]\\d?)[xX*]{1,2}\\z"_s);
    const QString folded = core::foldedWords(query); // digits of any script
    if (folded.size() == query.size() && number.match(folded).hasMatch()) {
        return NumberQuery {.digits = folded, .statusClass = {}};
    }
    const QRegularExpressionMatch pattern = begun.match(query);
    if (!pattern.hasMatch()) {
        return {};
    }
    NumberQuery result {.digits = pattern.captured(1), .statusClass = {}};
    if (result.digits.size() == 1) {
        result.statusClass = static_cast<core::StatusClass>(result.digits.toInt());
    }
    return result;
}

NumbersInWords readNumbersInWords(const QString &query)
{
    static const QRegularExpression number(u"^[1-9]\\d\\d\\z"_s);
    static const QRegularExpression list(u"^[\\w\\s,/?]+\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    NumbersInWords result;
    result.isList = list.match(query).hasMatch();
    const QStringList words = core::FoldedText(query).words;
    for (const QString &word : words) {
        if (!number.match(word).hasMatch()) {
            result.others << word;
        } else if (!result.numbers.contains(word.toInt())) {
            result.numbers << word.toInt();
        }
    }
    return result;
}

} // namespace search
