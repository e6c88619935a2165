// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets.h"

#include "target.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

constexpr auto hidden = "(hidden)";

constexpr std::array wholeWords = {"auth", "key", "sig"};
constexpr std::array ends = {"apikey", "authorization", "cookie",    "csrf",   "jwt",
                             "passwd", "password",      "pwd",       "secret", "session",
                             "sessid", "sessionid",     "signature", "token",  "xsrf"};

bool isSecretWord(const QByteArray &word)
{
    return std::any_of(wholeWords.begin(), wholeWords.end(),
                       [&word](const char *whole) { return word == whole; })
        || std::any_of(ends.begin(), ends.end(),
                       [&word](const char *end) { return word.endsWith(end); });
}

QByteArray withoutSecretsInUrl(const QByteArray &url, int depth);

/// JSON, which may be cut off. The patterns never go back, so that large texts take no stack.
QByteArray withoutSecretsInJson(const QByteArray &json)
{
    static const QRegularExpression name(uR"re((?<!\\)"[^"\\]*+(?:\\.[^"\\]*+)*+"\s*+:\s*+)re"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression value(
        uR"re("[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[{](?:[^"\[\]{}]++|(?R))*+[\]}]|[^\s",\[\]{}]++)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(json); // an octet is a character
    QByteArray shown;
    qsizetype from = 0;
    for (auto found = name.match(text); found.hasMatch(); found = name.match(text, from)) {
        shown += json.sliced(from, found.capturedEnd() - from);
        from = found.capturedEnd();
        if (isSecretName(found.captured().toLatin1())) {
            const auto secret = value.match(text, from, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
            shown += '"' + QByteArray(hidden) + '"';
            from = secret.hasMatch() ? secret.capturedEnd() : text.size();
        }
    }
    return shown + json.sliced(from);
}

QByteArray withoutSecretsInParts(const QByteArray &multipart)
{
    static const QRegularExpression part(
        uR"re(\bname="?([^"\r\n;]++)[^\r\n]*+\r\n(?:[^\r\n]++\r\n)*+\r\n(.+?)(?=\r\n--|\z))re"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(multipart);
    QByteArray shown;
    qsizetype from = 0;
    for (auto found = part.match(text); found.hasMatch(); found = part.match(text, from)) {
        const bool isSecret = isSecretName(found.captured(1).toLatin1());
        const qsizetype end = isSecret ? found.capturedStart(2) : found.capturedEnd();
        shown += multipart.sliced(from, end - from) + (isSecret ? hidden : "");
        from = found.capturedEnd();
    }
    return shown + multipart.sliced(from);
}

/// The value of @p name, an argument or a field, with what is secret in it hidden.
QByteArray shownValue(const QByteArray &name, const QByteArray &value, int depth)
{
    constexpr int deepest = 4; // of values in values
    if (value.isEmpty()) {
        return value;
    }
    if (isSecretName(name) || depth > deepest) {
        return hidden;
    }
    const qsizetype colon = value.indexOf(':');
    if (isSameName(name, "header") && colon > 0) {
        return value.first(colon + 1)
            + shownValue(value.first(colon), value.sliced(colon + 1), depth + 1);
    }
    return withoutSecretsInUrl(withoutSecretsInJson(value), depth + 1);
}

/// Of "a=1&token=x".
QByteArray withoutSecretsInArguments(const QByteArray &text, int depth)
{
    QByteArrayList arguments = text.split('&');
    for (QByteArray &argument : arguments) {
        const Arguments read = readArguments(argument);
        if (!read.isEmpty()) {
            const QByteArray shown = shownValue(read.first().name, read.first().value, depth);
            if (shown != read.first().value) {
                argument =
                    argument.first(argument.indexOf('=') + 1) + shown.toPercentEncoding("():/?=");
            }
        }
    }
    return arguments.join('&');
}

/// Whether a secret is in the path behind @p before: "/basic-auth/user/", "/digest-auth/auth/user/"
/// and "/cookies/set/name/".
bool isBeforeSecret(const QByteArrayList &before)
{
    const auto part = [&before](qsizetype fromEnd) {
        return QByteArray::fromPercentEncoding(before.value(before.size() - fromEnd));
    };
    return part(2).endsWith("basic-auth") || part(3) == "digest-auth"
        || (part(2) == "set" && part(3) == "cookies");
}

/// Of "/basic-auth/user/password" and "http://user:password@host".
QByteArray withoutSecretsInPath(const QByteArray &path)
{
    QByteArrayList parts = path.split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isPassword = isBeforeSecret(parts.first(i)) && !parts.at(i).isEmpty();
        const qsizetype colon = parts.at(i).indexOf(':');
        const qsizetype at = parts.at(i).lastIndexOf('@');
        if (isPassword) {
            parts[i] = hidden;
        } else if (i > 1 && parts.at(i - 1).isEmpty() && colon >= 0 && colon < at) {
            parts[i] = parts.at(i).first(colon + 1) + hidden + parts.at(i).sliced(at);
        }
    }
    return parts.join('/');
}

QByteArray withoutSecretsInUrl(const QByteArray &url, int depth)
{
    const qsizetype hash = url.indexOf('#');
    const QByteArray front = hash < 0 ? url : url.first(hash);
    const qsizetype mark = front.indexOf('?');
    QByteArray shown = withoutSecretsInPath(mark < 0 ? front : front.first(mark));
    if (mark >= 0 && shown.endsWith("/cookies/set")) {
        shown += '?' + QByteArray(hidden);
    } else if (mark >= 0) {
        shown += '?' + withoutSecretsInArguments(front.sliced(mark + 1), depth);
    }
    if (hash >= 0) {
        shown += '#' + withoutSecretsInArguments(url.sliced(hash + 1), depth);
    }
    return shown;
}

QByteArray withoutSecretsInBody(const Request &request)
{
    if (fieldValue(request.fields, "Content-Type").toLower().startsWith("multipart/")) {
        return withoutSecretsInParts(request.body);
    }
    const QByteArray body = request.body.left(100).trimmed();
    return body.startsWith('{') || body.startsWith('[')
        ? withoutSecretsInJson(request.body)
        : withoutSecretsInArguments(request.body, 0);
}

Fields withoutSecretsInFields(Fields fields)
{
    for (Field &field : fields) {
        field.value = shownValue(field.name, field.value, 0);
    }
    return fields;
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    QByteArray word;
    bool isLower = false; // a capital after it begins a word
    for (const char c : name) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        const bool isLetter = isCapital || (c >= 'a' && c <= 'z');
        if (!isLetter || (isCapital && isLower)) {
            if (isSecretWord(word)) {
                return true;
            }
            word.clear();
        }
        if (isLetter) {
            word += static_cast<char>(isCapital ? c - 'A' + 'a' : c);
        }
        isLower = isLetter && !isCapital;
    }
    return isSecretWord(word);
}

QByteArray shownTarget(const LogEntry &entry)
{
    return withoutSecretsInUrl(entry.request.target, 0);
}

LogEntry shownEntry(const LogEntry &entry, Secrets secrets)
{
    LogEntry shown = entry;
    if (secrets == Secrets::Hidden) {
        shown.request.body = withoutSecretsInBody(entry.request);
        shown.request.target = shownTarget(entry);
        shown.request.fields = withoutSecretsInFields(entry.request.fields);
        shown.fields = withoutSecretsInFields(entry.fields);
    }
    return shown;
}

} // namespace respond
