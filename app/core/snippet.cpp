// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snippet.h"

#include "headervalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto headersPlace = "{headers}"_L1;

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        result << item.toString();
    }
    return result;
}

/// Whether an answer with the code has no content (RFC 9110, sections 6.4.1 and 15.3.6).
bool isWithoutContent(int code)
{
    return code < 200 || code == 204 || code == 205 || code == 304;
}

/// @p fields as @p snippet sets them; nothing if there are none.
QString headersText(const QJsonObject &snippet, const QMap<QString, QString> &fields)
{
    const QString header = snippet["header"_L1].toString();
    QStringList texts;
    for (auto field = fields.cbegin(); field != fields.cend() && !header.isEmpty(); ++field) {
        const QString named = QString(header).replace("{name}"_L1, field.key());
        texts << QString(named).replace("{value}"_L1, field.value());
    }
    const QStringList around = strings(snippet["around"_L1]);
    return texts.isEmpty()
        ? QString()
        : around.value(0) + texts.join(snippet["join"_L1].toString()) + around.value(1);
}

/// The lines of @p snippet that fit the code; those that it always has, if it has no others.
QStringList linesFor(const QJsonObject &snippet, int code, bool hasLocation)
{
    const QLatin1StringView key = isWithoutContent(code) ? "withoutContent"_L1
        : code / 100 == 3 && hasLocation                 ? "redirect"_L1
        : code < 400                                     ? "success"_L1
                                                         : "lines"_L1;
    return strings(snippet[snippet.contains(key) ? key : "lines"_L1]);
}

} // namespace

QString snippetText(const QJsonObject &snippet, const Status &status, const QString &constant,
                    const QJsonObject &headerValues)
{
    // 1xx are answered by the server itself, and 000 is no answer.
    if ((status.code < 200 && !snippet.contains("compares"_L1))
        || snippet["cannot"_L1].toArray().contains(status.code)) {
        return {};
    }
    const QMap<QString, QString> fields = answerFields(status, headerValues);
    const QString headers = headersText(snippet, fields);
    const QString number = snippet["number"_L1].toString(u"{code}"_s);
    const QString phrase = status.knownPhrase();
    // Those first that may hold the others.
    const std::pair<QLatin1StringView, QString> parts[] = {
        {headersPlace, headers},
        {"{constant}"_L1, constant.isEmpty() ? number : constant},
        {"{code}"_L1, codeText(status.code)},
        {"{location}"_L1, fields.value(u"Location"_s)},
        {"{phrase}"_L1, phrase.isEmpty() ? codeText(status.code) : phrase}};
    QStringList lines;
    for (const QString &line : linesFor(snippet, status.code, fields.contains(u"Location"_s))) {
        if (line.trimmed() == headersPlace && headers.isEmpty()) {
            continue;
        }
        QString filled = line;
        for (const auto &[place, text] : parts) {
            filled.replace(place, text);
        }
        lines << filled;
    }
    return lines.join(u'\n');
}

} // namespace core
