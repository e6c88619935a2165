// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "urlcheck.h"

#include <QObject>

namespace net {

/// Checks many URLs side by side: at most 8 at a time, at most 2 to one host. Results keep the
/// order in which they were asked.
class CheckQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 8;
    static constexpr int atOncePerHost = 2;

    explicit CheckQueue(const RuleBook &rules, QObject *parent = nullptr);
    ~CheckQueue() override;

    void start(const QList<CheckRequest> &requests);

    /// Those that are not finished end with FailureKind::Cancelled.
    void cancel();

    /// One for each request, in its order; unfinished ones have no hops yet.
    const QList<CheckResult> &results() const;
    int finishedCount() const;

signals:
    /// The check at @p index of results() has ended.
    void checkFinished(int index);
    void finished();
};

} // namespace net
