// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dbustypes.h"

#include <QDBusAbstractAdaptor>

class QTimer;

namespace service {

class ShellSearch;

/// Answers KRunner and what searches with it, such as the launcher and the overview of Plasma.
class KRunner : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")

public:
    /// Where KRunner looks for it; packaging/dbus says the same.
    static constexpr const char *path = "/io/github/statuscat/Statuscat/KRunner";

    /// @p search and @p silence, which every call starts anew, must outlive it.
    KRunner(ShellSearch &search, QTimer &silence, QObject *parent);

public slots: // the interface, as KRunner defines it
    // NOLINTBEGIN(readability-identifier-naming)
    QList<service::RemoteAction> Actions();
    QList<service::RemoteMatch> Match(const QString &query);
    void Run(const QString &matchId, const QString &actionId);
    void SetActivationToken(const QString &token);
    QVariantMap Config();
    void Teardown();
    // NOLINTEND(readability-identifier-naming)

private:
    void copy(const QString &text);

    ShellSearch &m_search;
    QTimer &m_silence;
    QString m_activationToken; // of the next Run()
};

} // namespace service
