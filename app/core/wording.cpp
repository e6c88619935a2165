// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("core::Wording", text, comment);
}

} // namespace

QString levelText(const QString &level)
{
    if (level == "must"_L1) {
        return u"MUST"_s; // words of RFC 2119, never translated
    }
    if (level == "must-not"_L1) {
        return u"MUST NOT"_s;
    }
    if (level == "should"_L1) {
        return u"SHOULD"_s;
    }
    if (level == "should-not"_L1) {
        return u"SHOULD NOT"_s;
    }
    return level == "may"_L1 ? u"MAY"_s
                             : tr("described", "level of a header: no requirement word is used");
}

QString sideText(const QString &side)
{
    if (side == "client"_L1) {
        return tr("The cause is on your side.", "whose side the cause is on");
    }
    if (side == "server"_L1) {
        return tr("The cause is on the server's side.", "whose side the cause is on");
    }
    if (side == "between"_L1) {
        return tr("The cause is in between: a proxy, balancer, CDN or the network.",
                  "whose side the cause is on");
    }
    if (side == "either"_L1) {
        return tr("The cause may be on either side.", "whose side the cause is on");
    }
    return tr("Nothing is wrong.", "whose side the cause is on");
}

QString retryText(const core::Guidance::Retry &retry)
{
    if (retry.value == "no"_L1) {
        return tr("Don't retry", "tag: whether to repeat the request");
    }
    if (retry.value == "yes"_L1) {
        return tr("Retry", "tag: whether to repeat the request");
    }
    return retry.value == "later"_L1
        ? tr("Retry after a wait", "tag: whether to repeat the request")
        : tr("Retry only changed", "tag: whether to repeat the request");
}

} // namespace core
