// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printable.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isUnsafe(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: // half a pair
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t c)
{
    const auto hexadecimal = [c](QLatin1StringView prefix, int width) -> QString {
        return prefix + QString::number(static_cast<uint>(c), 16).rightJustified(width, u'0');
    };
    return c < 0x100  ? hexadecimal("\\x"_L1, 2)
        : c < 0x10000 ? hexadecimal("\\u"_L1, 4)
                      : hexadecimal("\\U"_L1, 8);
}

} // namespace

QString withEscapes(QStringView text, QString (*escape)(char32_t))
{
    QString result;
    result.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QStringView character = text.sliced(i, 1);
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            character = text.sliced(i++, 2);
            c = QChar::surrogateToUcs4(character.front(), character.back());
        }
        if (isUnsafe(c)) {
            result += escape(c);
        } else {
            result += character;
        }
    }
    return result;
}

QString printable(const QString &text, qsizetype longest)
{
    QString result = withEscapes(QStringView(text).left(longest), escaped);
    return text.size() > longest ? result + u'…' : result;
}

QString printableJson(const QByteArray &json)
{
    // QJsonDocument escapes what JSON demands; this adds the rest of what is unsafe. It can stand
    // nowhere but in strings.
    return withEscapes(QString::fromUtf8(json), [](char32_t c) {
        QString escaped;
        for (const char16_t unit : QChar::fromUcs4(c)) {
            escaped += u"\\u%1"_s.arg(int {unit}, 4, 16, QChar(u'0'));
        }
        return c == '\n' ? u"\n"_s : escaped;
    });
}

} // namespace core
