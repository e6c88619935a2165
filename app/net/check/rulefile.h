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

/// Reads the rules as the build has checked and translated them.
RuleFile readRules(const QByteArray &json);

/// The rules inside the program, in @p language as far as they are translated.
RuleFile embeddedRules(const QString &language);

} // namespace net
