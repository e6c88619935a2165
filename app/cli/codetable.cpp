// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codetable.h"

#include <core/copytext.h>
#include <core/textwidth.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// How the number came by its meaning; of a vendor code the products that use it.
QString ownerText(const core::StatusSummary &summary)
{
    const bool isOwned = summary.standing == core::Standing::Vendor && !summary.owners.isEmpty();
    return isOwned ? summary.owners.join(", "_L1) : core::standingName(summary.standing);
}

} // namespace

CodeTable::CodeTable(const core::Catalogue &catalogue, const QList<int> &codes, const Ink &ink,
                     const Terminal &terminal, QTextStream &out)
    : m_catalogue(catalogue)
    , m_ink(ink)
    , m_terminal(terminal)
    , m_out(out)
{
    const int mostForTitle = terminal.columns * 2 / 5;
    const int mostForOwner = terminal.columns / 5;
    for (const int code : codes) {
        const core::StatusSummary &summary = *catalogue.find(code);
        m_titleColumns = qMax(m_titleColumns, core::columnsOf(summary.title));
        m_ownerColumns = qMax(m_ownerColumns, core::columnsOf(ownerText(summary)));
    }
    m_titleColumns = qMin(m_titleColumns, mostForTitle);
    m_ownerColumns = qMin(m_ownerColumns, mostForOwner);
}

void CodeTable::printLine(int code)
{
    const core::StatusSummary &summary = *m_catalogue.find(code);
    if (m_terminal.isTerminal) {
        printColumns(summary);
    } else {
        m_out << m_ink.ofClass(code, core::codeText(code)) << "  " << summary.title << "  ("
              << core::withoutMarkup(summary.summary) << ")\n";
    }
}

void CodeTable::printColumns(const core::StatusSummary &summary)
{
    const QString title = core::cutToColumns(summary.title, m_titleColumns);
    const QString owner = core::cutToColumns(ownerText(summary), m_ownerColumns);
    constexpr int codeAndGaps = 3 + 3 * 2;
    const int rest = m_terminal.columns - codeAndGaps - m_titleColumns - m_ownerColumns;
    m_out << m_ink.ofClass(summary.code, core::codeText(summary.code)) << "  " << m_ink.bold(title)
          << core::filledToColumns({}, m_titleColumns - core::columnsOf(title)) << "  "
          << core::filledToColumns(owner, m_ownerColumns) << "  "
          << core::cutToColumns(core::withoutMarkup(summary.summary), rest) << '\n';
}

} // namespace cli
