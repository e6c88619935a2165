// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printable.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString escaped(QChar c)
{
    return c.unicode() < 0x100 ? u"\\x%1"_s.arg(int {c.unicode()}, 2, 16, QChar(u'0'))
                               : u"\\u%1"_s.arg(int {c.unicode()}, 4, 16, QChar(u'0'));
}

} // namespace

bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString printable(const QString &text, qsizetype longest)
{
    QString result;
    const qsizetype end = qMin(text.size(), longest);
    result.reserve(end + 1);
    for (qsizetype i = 0; i < end; ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < end && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            result += c;
            result += text.at(++i);
        } else if (isUnsafe(c) || c.isSurrogate()) {
            result += escaped(c);
        } else {
            result += c;
        }
    }
    return text.size() > longest ? result + u'…' : result;
}

} // namespace core
