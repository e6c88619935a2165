// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QList>
#include <QStringList>
#include <QVariantMap>

class QTimer;

namespace service {

class ShellSearch;

/// Answers GNOME Shell. A result is a code; behind the best one stands a second result that copies
/// it, since the Shell copies a result's text itself but offers no second action.
class SearchProvider : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public:
    /// Where the Shell looks for it; packaging/dbus says the same.
    static constexpr const char *path = "/io/github/statuscat/Statuscat/SearchProvider";

    /// @p search and @p silence, which every call starts anew, must outlive it.
    SearchProvider(ShellSearch &search, QTimer &silence, QObject *parent);

public slots: // the interface, as the Shell defines it
    // NOLINTBEGIN(readability-identifier-naming)
    QStringList GetInitialResultSet(const QStringList &terms);
    QStringList GetSubsearchResultSet(const QStringList &previous_results,
                                      const QStringList &terms);
    QList<QVariantMap> GetResultMetas(const QStringList &identifiers);
    void ActivateResult(const QString &identifier, const QStringList &terms, uint timestamp);
    void LaunchSearch(const QStringList &terms, uint timestamp);
    // NOLINTEND(readability-identifier-naming)

private:
    ShellSearch &m_search;
    QTimer &m_silence;
};

} // namespace service
