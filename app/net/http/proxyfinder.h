// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>

namespace net {

/// Asks the system which proxy leads to a URL. Asking takes about as long as a whole exchange in
/// the local network, so an answer is remembered for its scheme, host and port as long as the
/// finder lives: one check, or one list of checks.
class ProxyFinder : public QObject
{
    Q_OBJECT

public:
    using Receiver = std::function<void(const QNetworkProxy &proxy)>;

    using QObject::QObject;

    /// Calls @p receiver with the proxy for @p url, NoProxy if there is none: at once if it is
    /// known, else from the event loop, and not at all if @p context is gone by then.
    void find(const QUrl &url, QObject *context, const Receiver &receiver);

private:
    QHash<QString, QNetworkProxy> m_known; ///< by scheme, host and port
};

} // namespace net
