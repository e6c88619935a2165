// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpbin.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace respond {

namespace {

constexpr auto realm = "cats";

/// The parameters of a field such as `Digest name="value", other=value`, behind its scheme.
Arguments parametersOf(QByteArrayView text)
{
    Arguments parameters;
    while (true) {
        const qsizetype equals = text.indexOf('=');
        if (equals < 0) {
            return parameters;
        }
        const QByteArray name = text.first(equals).trimmed().toByteArray().toLower();
        text = text.sliced(equals + 1);
        const bool isQuoted = text.startsWith('"');
        text = text.sliced(isQuoted ? 1 : 0);
        const qsizetype found = text.indexOf(isQuoted ? '"' : ',');
        const qsizetype end = found < 0 ? text.size() : found;
        parameters << Argument {name, text.first(end).trimmed().toByteArray()};
        text = text.sliced(end);
        const qsizetype comma = text.indexOf(',');
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    }
}

QByteArray valueOf(const Arguments &parameters, const char *name)
{
    const auto found =
        std::find_if(parameters.cbegin(), parameters.cend(),
                     [name](const Argument &parameter) { return parameter.name == name; });
    return found == parameters.cend() ? QByteArray() : found->value;
}

QCryptographicHash::Algorithm algorithmOf(const QByteArray &name)
{
    return name == "SHA-256" ? QCryptographicHash::Sha256
        : name == "SHA-512"  ? QCryptographicHash::Sha512
                             : QCryptographicHash::Md5;
}

/// Whether @p given answers a challenge with the name and password in the path (RFC 7616, section
/// 3.4.1). Any nonce is good: none is kept.
bool isRightDigest(const Arguments &given, const Asked &asked)
{
    const auto hashed = [&asked](const QByteArray &text) {
        return QCryptographicHash::hash(text, algorithmOf(asked.segment(4))).toHex();
    };
    const QByteArray qop = valueOf(given, "qop");
    const QByteArray nonce = valueOf(given, "nonce");
    const QByteArray secret = hashed(asked.segment(2) + ':' + realm + ':' + asked.segment(3));
    QByteArray what = asked.request.method + ':' + valueOf(given, "uri");
    if (qop == "auth-int") {
        what += ':' + hashed(asked.request.body);
    }
    const QByteArray middle = qop.isEmpty()
        ? nonce
        : nonce + ':' + valueOf(given, "nc") + ':' + valueOf(given, "cnonce") + ':' + qop;
    return valueOf(given, "username") == asked.segment(2)
        && valueOf(given, "uri") == asked.request.target
        && valueOf(given, "response") == hashed(secret + ':' + middle + ':' + hashed(what));
}

QByteArray randomText()
{
    quint32 words[4];
    QRandomGenerator::global()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

} // namespace

/// "/digest-auth/QOP/USER/PASSWORD", and an algorithm after it.
Plan planOfDigest(const Asked &asked)
{
    const QByteArray field = asked.field("Authorization");
    if (field.left(7).toLower() == "digest "
        && isRightDigest(parametersOf(QByteArrayView(field).sliced(7)), asked)) {
        return planOfJson({{QStringLiteral("authenticated"), true},
                           {QStringLiteral("user"), QString::fromUtf8(asked.segment(2))}});
    }
    const QByteArray qop = asked.segment(1);
    const bool isOne = qop == "auth" || qop == "auth-int";
    const QByteArray algorithm = asked.segment(4);
    const bool isKnown = algorithm == "SHA-256" || algorithm == "SHA-512";
    Plan plan = planOfCode(401);
    plan.content = QByteArray();
    plan.fields = {
        {"WWW-Authenticate",
         "Digest realm=\"" + QByteArray(realm) + "\", nonce=\"" + randomText() + "\", qop=\""
             + (isOne ? qop : QByteArray("auth, auth-int")) + "\", opaque=\"" + randomText()
             + "\", algorithm=" + (isKnown ? algorithm : QByteArray("MD5")) + ", stale=FALSE"}};
    return plan;
}

/// "/cookies", "/cookies/set?NAME=VALUE", "/cookies/set/NAME/VALUE", "/cookies/delete?NAME".
Plan planOfCookies(const Asked &asked)
{
    const QByteArray part = asked.segment(1);
    if (part.isEmpty()) {
        QJsonObject cookies;
        for (const QByteArray &cookie : asked.field("Cookie").split(';')) {
            if (const qsizetype equals = cookie.indexOf('='); equals > 0) {
                cookies.insert(QString::fromUtf8(cookie.first(equals).trimmed()),
                               QString::fromUtf8(cookie.sliced(equals + 1).trimmed()));
            }
        }
        return planOfJson({{QStringLiteral("cookies"), cookies}});
    }
    if (part != "set" && part != "delete") {
        return unknownPlan();
    }
    const bool isInPath = part == "set" && !asked.segment(2).isEmpty();
    const Arguments cookies =
        isInPath ? Arguments {{asked.segment(2), asked.segment(3)}} : asked.target.query;
    Plan plan = redirectTo("/cookies");
    for (const Argument &cookie : cookies) {
        const QByteArray rest =
            part == "set" ? QByteArray(cookie.value).replace(';', "") : QByteArray("; Max-Age=0");
        const QByteArray line = cookie.name + '=' + rest;
        applyOption("header", "Set-Cookie:" + line + "; Path=/", &plan);
    }
    return plan;
}

} // namespace respond
