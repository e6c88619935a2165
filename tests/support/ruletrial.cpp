// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletrial.h"

#include "rawanswer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

net::Hop trialHop(const QStringList &request, const QStringList &answer)
{
    const QString asked = request.first().section(u" after "_s, 0, 0);
    QStringList lines = answer;
    QString version = u"1.1"_s;
    if (lines.first().startsWith("HTTP/"_L1)) {
        version = lines.first().section(u' ', 0, 0).mid(5);
        lines.first() = lines.first().section(u' ', 1);
    }
    net::Hop hop = rawAnswer(lines, asked, version);
    hop.sentHeaders = rawAnswer(QStringList {u"0"_s} + request.sliced(1)).headers;
    hop.redirectedBy = request.first().section(u" after "_s, 1).toInt();
    hop.ended = QDateTime({1994, 11, 6}, {8, 49, 37}, QTimeZone::utc());
    return hop;
}

QList<RuleTrial> ruleTrials()
{
    QList<RuleTrial> trials;
    const QDir folder(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/rules"));
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(name));
        }
        const QJsonArray rules = QJsonDocument::fromJson(file.readAll())["rules"_L1].toArray();
        for (const auto &rule : rules) {
            const QJsonArray ofRule = rule["trials"_L1].toArray();
            for (const auto &trial : ofRule) {
                const auto lines = [&trial](QLatin1StringView key, const QString &otherwise) {
                    return trial[key].toString(otherwise).split(u'\n');
                };
                const QString get = u"GET https://example.com/"_s;
                const QStringList request = lines("request"_L1, get);
                const QStringList keptRequest = lines("keptRequest"_L1, request.join(u'\n'));
                const QStringList broken = lines("broken"_L1, {});
                const QStringList kept = lines("kept"_L1, {});
                trials << RuleTrial {.id = rule["id"_L1].toString(),
                                     .brokenLines = request + broken,
                                     .keptLines = keptRequest + kept,
                                     .broken = trialHop(request, broken),
                                     .kept = trialHop(keptRequest, kept)};
            }
        }
    }
    return trials;
}
