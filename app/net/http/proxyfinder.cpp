// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxyfinder.h"

#include "origin.h"

#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype mostKnown = 1000; // origins whose proxy is remembered

/// The system's proxy for @p url. Asked on a thread of its own, since the system may have to fetch
/// a script for its answer.
QFuture<QNetworkProxy> askSystem(const QUrl &url)
{
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0));
        promise->finish();
    });
    return promise->future();
}

} // namespace

void ProxyFinder::find(const QUrl &url, QObject *context, const Receiver &receiver)
{
    const QString origin = originOf(url);
    if (const auto known = m_known.constFind(origin); known != m_known.constEnd()) {
        receiver(*known);
        return;
    }
    const QPointer<ProxyFinder> self(this); // the receiver may outlive it
    // Not QFuture::then(): before Qt 6.6 it asserts that its context still lives.
    auto *answer = new QFutureWatcher<QNetworkProxy>(context);
    connect(answer, &QFutureWatcherBase::finished, answer, [self, answer, origin, receiver] {
        answer->deleteLater();
        const QNetworkProxy found = answer->result();
        const QNetworkProxy proxy = found.type() == QNetworkProxy::DefaultProxy
            ? QNetworkProxy(QNetworkProxy::NoProxy)
            : found;
        if (self) {
            if (self->m_known.size() >= mostKnown) {
                self->m_known.clear(); // a list may be of any length
            }
            self->m_known.insert(origin, proxy);
        }
        receiver(proxy);
    });
    answer->setFuture(askSystem(url));
}

} // namespace net
