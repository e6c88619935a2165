// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

/// Two answers from a rule of resources/rules: one that breaks it, one that keeps it.
struct RuleTrial
{
    QString id; ///< of the rule
    QStringList brokenLines; ///< request and answer
    QStringList keptLines;
    net::Hop broken;
    net::Hop kept;
};

/// The trials of all rules.
QList<RuleTrial> ruleTrials();

/// The hop of @p request ("GET https://example.com/", then fields; "… after 302" behind the URL if
/// a redirect led there) and @p answer ("HTTP/2 404 Not Found" or "404 Not Found", then fields; a
/// last line "content" stands for content), which arrived at 08:49:37 GMT on 6 November 1994.
net::Hop trialHop(const QStringList &request, const QStringList &answer);
