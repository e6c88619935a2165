// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ink.h"

#include <core/catalogue.h>

class QTextStream;

namespace cli {

/// Prints codes, a line each: in columns that fit a terminal, and elsewhere in the form that
/// scripts may read, which never changes.
class CodeTable
{
public:
    /// The columns are as wide as @p codes need. All must outlive the object.
    CodeTable(const core::Catalogue &catalogue, const QList<int> &codes, const Ink &ink,
              const Terminal &terminal, QTextStream &out);

    void printLine(int code);

private:
    void printColumns(const core::StatusSummary &summary);

    const core::Catalogue &m_catalogue;
    const Ink &m_ink;
    const Terminal &m_terminal;
    QTextStream &m_out;
    int m_titleColumns = 0;
    int m_ownerColumns = 0;
};

} // namespace cli
