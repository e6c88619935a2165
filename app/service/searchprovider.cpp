// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchprovider.h"

#include "openwindow.h"
#include "shellsearch.h"

#include <core/status.h>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace service {

namespace {

using Task = core::WindowRequest::Task;

const QString copyPrefix = u"copy "_s; // before a code: the result that copies it

} // namespace

SearchProvider::SearchProvider(ShellSearch &search, QTimer &silence, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_search(search)
    , m_silence(silence)
{
}

QStringList SearchProvider::GetInitialResultSet(const QStringList &terms)
{
    m_silence.start();
    QStringList ids;
    const QList<search::SearchHit> hits = m_search.find(terms.join(u' '));
    for (const search::SearchHit &hit : hits) {
        const QString id = core::codeText(hit.code);
        ids << id;
        if (ids.size() == 1) {
            ids << copyPrefix + id;
        }
    }
    return ids;
}

/// A longer query may mean more: "too" is any word, "too many" is not.
QStringList SearchProvider::GetSubsearchResultSet(const QStringList & /*previous_results*/,
                                                  const QStringList &terms)
{
    return GetInitialResultSet(terms);
}

QList<QVariantMap> SearchProvider::GetResultMetas(const QStringList &identifiers)
{
    m_silence.start();
    QList<QVariantMap> metas;
    const QStringList answered =
        identifiers.mid(0, ShellSearch::mostCodes + 1); // as many as we gave
    for (const QString &id : answered) {
        const bool copies = id.startsWith(copyPrefix);
        const int code = m_search.codeForId(copies ? id.sliced(copyPrefix.size()) : id);
        if (code < 0) {
            continue; // not one of ours
        }
        QVariantMap meta {{u"id"_s, id},
                          {u"name"_s, m_search.title(code)},
                          {u"description"_s, m_search.summary(code)},
                          {u"icon-data"_s, QVariant::fromValue(m_search.icon(code))}};
        if (copies) {
            //: @action %1 is a code
            meta.insert(u"name"_s, tr("Copy %1").arg(core::codeText(code)));
            meta.insert(u"clipboardText"_s, core::codeText(code));
        }
        metas << meta;
    }
    return metas;
}

void SearchProvider::ActivateResult(const QString &identifier, const QStringList & /*terms*/,
                                    uint timestamp)
{
    m_silence.start();
    // What copies is copied by the Shell, and no window is wanted.
    if (m_search.codeForId(identifier) >= 0) {
        openWindow({.text = identifier, .task = Task::Search}, tokenOfTimestamp(timestamp));
    }
}

void SearchProvider::LaunchSearch(const QStringList &terms, uint timestamp)
{
    m_silence.start();
    openWindow({.text = terms.join(u' '), .task = Task::Search}, tokenOfTimestamp(timestamp));
}

} // namespace service
