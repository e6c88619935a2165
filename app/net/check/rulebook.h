// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rulefile.h"
#include "ruleindex.h"

#include <core/catalogue.h>

#include <QList>

namespace net {

/// The rules that an answer is held against. Header facts of the catalogue ("a 401 must have
/// WWW-Authenticate") are rules by themselves, with their level and source; what needs more than
/// a code and a header, or holds only sometimes, stands in resources/rules/rules.json.
class RuleBook
{
public:
    /// The rules inside the program, in the language of @p catalogue, which must outlive the rule
    /// book.
    explicit RuleBook(const core::Catalogue &catalogue);

    RuleBook(const core::Catalogue &catalogue, RuleFile file);

    /// What is to be said about the answer in @p hop and the interim ones before it, gravest first.
    /// A pure function of what was sent and what came.
    QList<Remark> remarks(const Hop &hop) const;

private:
    void addRemarks(QList<Remark> *remarks, const Hop &hop, const QString &prefix) const;

    const core::Catalogue &m_catalogue;
    RuleFile m_file;
    RuleIndex m_index;
};

} // namespace net
