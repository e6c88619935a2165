// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statuslink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

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

} // namespace core
