// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "krunner.h"

#include "openwindow.h"
#include "shellsearch.h"

#include <core/status.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace service {

namespace {

using Task = core::WindowRequest::Task;

constexpr int exactMatch = 100; // KRunner's numbers for how sure a match is
constexpr int possibleMatch = 30;
const QString copyAction = u"copy"_s;

} // namespace

KRunner::KRunner(ShellSearch &search, QTimer &silence, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_search(search)
    , m_silence(silence)
{
}

QList<RemoteAction> KRunner::Actions()
{
    m_silence.start();
    //: @action of a match in KRunner
    return {{.id = copyAction, .text = tr("Copy the code"), .iconName = u"edit-copy"_s}};
}

QList<RemoteMatch> KRunner::Match(const QString &query)
{
    m_silence.start();
    QList<RemoteMatch> matches;
    const QList<search::SearchHit> hits = m_search.find(query);
    for (const search::SearchHit &hit : hits) {
        const bool isExact = hit.reason == search::Reason::Number;
        const double place = static_cast<double>(matches.size()) / ShellSearch::mostCodes;
        matches << RemoteMatch {
            .id = core::codeText(hit.code),
            .text = m_search.title(hit.code),
            .iconName = {},
            .type = isExact ? exactMatch : possibleMatch,
            .relevance = 1 - place,
            .properties = {{u"subtext"_s, m_search.summary(hit.code)},
                           {u"actions"_s, QStringList {copyAction}},
                           {u"icon-data"_s, QVariant::fromValue(m_search.icon(hit.code))}}};
    }
    return matches;
}

void KRunner::Run(const QString &matchId, const QString &actionId)
{
    m_silence.start();
    if (m_search.codeForId(matchId) < 0) {
        return; // not one of ours
    }
    if (actionId == copyAction) {
        copy(matchId);
    } else if (actionId.isEmpty()) {
        openWindow({.text = matchId, .task = Task::Search}, std::exchange(m_activationToken, {}));
    }
}

void KRunner::SetActivationToken(const QString &token)
{
    m_silence.start();
    m_activationToken = token;
}

QVariantMap KRunner::Config()
{
    m_silence.start();
    return {{u"MinLetterCount"_s, 2}};
}

void KRunner::Teardown()
{
    m_silence.start();
    m_activationToken.clear();
}

/// Only a program with a window can own the clipboard everywhere: that of Plasma, or else ours.
void KRunner::copy(const QString &text)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.kde.klipper"_s, u"/klipper"_s,
                                       u"org.kde.klipper.klipper"_s, u"setClipboardContents"_s);
    call.setArguments({text});
    call.setAutoStartService(false);
    const QString token = std::exchange(m_activationToken, {});
    const auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [text, token](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (const QDBusPendingReply<> reply = *finished; reply.isError()) {
                    openWindow({.text = text, .task = Task::Copy}, token);
                }
            });
}

} // namespace service
