// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace core {

/// What a row of StatusModel is.
enum class RowKind { Heading, Code, Action };

/// The groups of StatusModel, in their order; each class has one of its own.
enum class RowGroup { Foremost, Pinned, Class, Mentions, NextSteps };

/// The roles of StatusModel and StatusFilter. Unscoped on purpose: they travel as int through
/// data().
enum StatusRole {
    KindRole = Qt::UserRole + 1, ///< RowKind as int
    CodeRole, ///< int; -1 where there is none
    GroupRole, ///< of a heading: RowGroup as int
    ClassRole, ///< StatusClass as int; 0 on the heading of a group that is no class
    NameRole, ///< "Not Found": never translated, it is protocol text
    SummaryRole, ///< one sentence
    StandingRole, ///< Standing as int
    PinnedRole, ///< bool
    CountRole, ///< of a heading: how many codes stand below it
    AcceptRole, ///< std::function<void()>: what accepting the row does, of those that are no code
    LargeRole, ///< bool: the row stands alone before all others, and has room for more
    MatchSpansRole, ///< QList<FoldedText::Span> into NameRole: what the query matched; served by
                    ///< StatusFilter
    MatchKindRole, ///< "Keyword", in the user's language: what MatchViaRole is; served by
                   ///< StatusFilter
    MatchViaSpansRole, ///< QList<FoldedText::Span> into MatchViaRole; served by StatusFilter
    MatchViaRole, ///< what matched if it was not the name, such as a keyword; served by
                  ///< StatusFilter
    MatchCountRole ///< int: how often a pasted text speaks of the code; served by StatusFilter
};

} // namespace core
