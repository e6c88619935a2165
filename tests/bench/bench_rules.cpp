// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the rules take for one answer.

#include "support/ruletrial.h"

#include <net/check/rulebook.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void measure(const net::RuleBook &rules, const char *name, const QList<net::Hop> &hops, int rounds)
{
    qsizetype said = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const net::Hop &hop : hops) {
            said += rules.remarks(hop).size();
        }
    }
    constexpr double microsecond = 1000.0;
    const auto answers = static_cast<double>(hops.size() * rounds);
    std::printf("%-28s %8.1f us an answer, %.1f remarks\n", name,
                static_cast<double>(timer.nsecsElapsed()) / microsecond / answers,
                static_cast<double>(said) / answers);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const net::RuleBook rules(catalogue);
    const net::Hop page = trialHop(
        {u"GET https://example.com/"_s, u"Accept: */*"_s},
        {u"200 OK"_s, u"Date: Sun, 06 Nov 1994 08:49:37 GMT"_s, u"Server: nginx"_s,
         u"Content-Type: text/html; charset=utf-8"_s, u"Content-Length: 12345"_s,
         u"Last-Modified: Sat, 05 Nov 1994 08:49:37 GMT"_s, u"ETag: \"6b0cb0d1-f5c\""_s,
         u"Cache-Control: public, max-age=3600, stale-while-revalidate=60"_s,
         u"Vary: Accept-Encoding, Origin"_s, u"Age: 17"_s, u"Accept-Ranges: bytes"_s,
         u"Strict-Transport-Security: max-age=31536000"_s, u"Alt-Svc: h3=\":443\"; ma=86400"_s,
         u"Cache-Status: edge; hit; ttl=30"_s, u"Via: 1.1 varnish"_s, u"content"_s});
    QList<net::Hop> broken;
    for (const RuleTrial &trial : ruleTrials()) {
        broken << trial.broken;
    }
    net::Hop large = page;
    for (int i = 0; i < 985; ++i) {
        large.headers << net::HeaderField {u"X-Field-%1"_s.arg(i), QString(200, u',')};
    }
    rules.remarks(page); // reads the catalogue
    measure(rules, "a page", {page}, 2000);
    measure(rules, "answers that break a rule", broken, 20);
    measure(rules, "an answer of 1000 fields", {large}, 20);
    return 0;
}
