// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rule.h"

#include <core/texttranslation.h>

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

/// Reads @p json strictly, with the texts of @p overlay in place of its own: each fault is appended
/// to @p errors with @p fileName, or the overlay's, and the path inside the file; a rule with
/// faults is left out.
RuleFile readRules(const QByteArray &json, const QString &fileName, QStringList *errors,
                   const core::TextTranslation &overlay = {});

/// The rules inside the program, in @p language as far as they are translated. Faults go to the
/// log.
RuleFile embeddedRules(const QString &language);

} // namespace net
