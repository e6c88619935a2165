// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

QString failureKey(FailureKind kind)
{
    switch (kind) {
    case FailureKind::HostNotFound:
        return u"host-not-found"_s;
    case FailureKind::Refused:
        return u"refused"_s;
    case FailureKind::Reset:
        return u"reset"_s;
    case FailureKind::Unreachable:
        return u"unreachable"_s;
    case FailureKind::TimedOut:
        return u"timed-out"_s;
    case FailureKind::TlsExpired:
        return u"tls-expired"_s;
    case FailureKind::TlsWrongHost:
        return u"tls-wrong-host"_s;
    case FailureKind::TlsUnknownIssuer:
        return u"tls-unknown-issuer"_s;
    case FailureKind::TlsSelfSigned:
        return u"tls-self-signed"_s;
    case FailureKind::TlsProtocol:
        return u"tls-protocol"_s;
    case FailureKind::PlainOnTlsPort:
        return u"plain-on-tls-port"_s;
    case FailureKind::TlsOnPlainPort:
        return u"tls-on-plain-port"_s;
    case FailureKind::BrokenAnswer:
        return u"broken-answer"_s;
    case FailureKind::TooLarge:
        return u"too-large"_s;
    case FailureKind::ProxyLogin:
        return u"proxy-login"_s;
    case FailureKind::Proxy:
        return u"proxy"_s;
    case FailureKind::TooManyHops:
        return u"too-many-hops"_s;
    case FailureKind::Loop:
        return u"loop"_s;
    case FailureKind::BadTarget:
        return u"bad-target"_s;
    case FailureKind::PrivateTarget:
        return u"private-target"_s;
    case FailureKind::Cancelled:
        return u"cancelled"_s;
    case FailureKind::Other:
        break;
    }
    return u"other"_s;
}

QString remarkLevelKey(RemarkLevel level)
{
    switch (level) {
    case RemarkLevel::Must:
        return u"must"_s;
    case RemarkLevel::Should:
        return u"should"_s;
    case RemarkLevel::May:
        return u"may"_s;
    case RemarkLevel::Advice:
        return u"advice"_s;
    case RemarkLevel::Note:
        break;
    }
    return u"note"_s;
}

QStringList Hop::headerValues(QStringView name) const
{
    QStringList values;
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) {
            values << field.value;
        }
    }
    return values;
}

bool Hop::hasHeader(QStringView name) const
{
    return !headerValues(name).isEmpty();
}

int CheckResult::finalStatus() const
{
    const Hop *hop = finalHop();
    return hop ? hop->status : 0;
}

QString CheckResult::finalPhrase() const
{
    const Hop *hop = finalHop();
    return hop ? hop->phrase : QString();
}

/// The last one that got an answer; null if none did.
const Hop *CheckResult::finalHop() const
{
    const auto hop = std::find_if(hops.crbegin(), hops.crend(),
                                  [](const Hop &each) { return each.status != 0; });
    return hop == hops.crend() ? nullptr : &*hop;
}

} // namespace net
