// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deepquestion.h"
#include "urlcheck.h"

namespace net {

/// Asks a server that a plain check has reached some questions more, one after the other.
class DeepCheck : public QObject
{
    Q_OBJECT

public:
    /// @p rules must outlive the check.
    explicit DeepCheck(const RuleBook &rules, QObject *parent = nullptr);

    /// How many requests start() would send for @p result, at most 12.
    static qsizetype requestsFor(const CheckResult &result);

    /// Asks the server of @p result. A check that is under way is dropped without a signal.
    void start(const CheckResult &result);

    /// Ends it; what came is kept, and finished() comes.
    void cancel();

    /// Ends it without a signal and forgets what came.
    void reset();

    bool isRunning() const { return m_isRunning; }

    /// In the order in which it was asked.
    const QList<DeepFinding> &findings() const { return m_findings; }

signals:
    void answered();
    void finished();

private:
    void askNext();
    void takeAnswer();

    UrlCheck m_check;
    Hop m_base;
    QList<DeepQuestion> m_questions; ///< still to be asked; the first one is under way
    QList<DeepFinding> m_findings;
    bool m_isRunning = false;
};

} // namespace net
