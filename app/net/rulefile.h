// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rule.h"

namespace net {

/// What resources/rules/rules.json holds.
struct RuleFile
{
    /// Header facts of the catalogue that hold only sometimes, so that they are no rules by
    /// themselves.
    struct Conditional
    {
        QList<StatusRange> statuses;
        QStringList headers;
        QString because;
    };

    QList<Rule> rules;
    QList<Conditional> conditional;

    bool isConditional(int status, const QString &header) const;
};

/// Reads @p json strictly: each fault is appended to @p errors with @p fileName and the path inside
/// the file; a rule with faults is left out.
RuleFile readRules(const QByteArray &json, const QString &fileName, QStringList *errors);

/// The rules inside the program. Faults go to the log.
RuleFile embeddedRules();

} // namespace net
