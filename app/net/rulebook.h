// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

#include <core/catalogue.h>

namespace net {

/// The rules that an answer is held against: resources/rules/rules.json, each with level and
/// source, and the header facts of the catalogue.
class RuleBook
{
public:
    /// @p catalogue must outlive the rule book.
    explicit RuleBook(const core::Catalogue &catalogue);

    /// What is to be said about the answer in @p hop, gravest first. A pure function of what came.
    QList<Remark> remarks(const Hop &hop) const;

private:
    const core::Catalogue &m_catalogue;
};

} // namespace net
