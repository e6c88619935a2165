// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuslink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isLinkTo(QLatin1StringView page, const QString &link)
{
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"statuscat:(?://)?%1/?"_s.arg(page)),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(link).hasMatch();
}

} // namespace

bool isStatusLink(QStringView text)
{
    return text.trimmed().startsWith("statuscat:"_L1, Qt::CaseInsensitive);
}

std::optional<int> codeInLink(const QString &link)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"statuscat:(?://)?([0-9]{3})/?"_s),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(link);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QList<int> comparedInLink(const QString &link)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(
            u"statuscat:(?://)?compare/([0-9]{3}(?:,[0-9]{3}){1,4})/?"_s),
        QRegularExpression::CaseInsensitiveOption);
    QList<int> codes;
    const QStringList numbers = pattern.match(link).captured(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        codes << number.toInt();
    }
    return codes;
}

bool isChoiceLink(const QString &link)
{
    return isLinkTo("choose"_L1, link);
}

bool isLearnLink(const QString &link)
{
    return isLinkTo("learn"_L1, link);
}

} // namespace core
