// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "userinformation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

QString withoutUserInformation(const QString &text)
{
    static const QRegularExpression afterScheme(
        u"(\\b[a-z][a-z0-9+.-]*:[/\\\\]{2})[^\\s/?#\\\\]*@"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A password may hold what ends an authority. A port is a number, so this is none.
    static const QRegularExpression oddPassword(
        u"(\\b[a-z][a-z0-9+.-]*:[/\\\\]{2})[^\\s/?#\\\\:\\[]*:(?!\\d*(?:[/?#\\s]|$))\\S*@"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withoutScheme(
        u"^(\\s*)[^\\s/?#\\\\:@]*:(?![/\\\\]{2})[^\\s]*@"_s);
    QString shown = text;
    return shown.replace(afterScheme, u"\\1"_s)
        .replace(oddPassword, u"\\1"_s)
        .replace(withoutScheme, u"\\1"_s);
}

} // namespace net
