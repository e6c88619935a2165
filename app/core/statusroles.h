// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace core {

/// What a row of StatusModel is.
enum class RowKind { Heading, Code, Action };

/// The roles of StatusModel and StatusFilter. Unscoped on purpose: they travel as int through
/// data().
enum StatusRole {
    KindRole = Qt::UserRole + 1, ///< RowKind as int
    CodeRole, ///< int; -1 where there is none
    ClassRole, ///< StatusClass as int; 0 on the heading of the pinned codes
    NameRole, ///< "Not Found": never translated, it is protocol text
    SummaryRole, ///< one sentence
    StandingRole, ///< Standing as int
    PinnedRole, ///< bool
    CountRole, ///< of a heading: how many codes stand below it
    AcceptRole, ///< std::function<void()>: what accepting the row does, of those that are no code
    MatchSpansRole, ///< QList<FoldedText::Span> into NameRole: what the query matched; served by
                    ///< StatusFilter
    MatchViaRole ///< what matched if it was not the name, such as a keyword; served by StatusFilter
};

} // namespace core
