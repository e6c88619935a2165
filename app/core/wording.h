// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

namespace core {

/// "MUST NOT": @p level, how much a specification demands a header field, in its own words, which
/// are never translated; "described" where it demands nothing.
QString levelText(const QString &level);

/// "request" or "response": the message that a header field stands in. @p direction is that of
/// HeaderFact.
QString directionText(const QString &direction);

/// "The cause is on your side.": who has to act, as the one who receives the code reads it. @p side
/// is that of Guidance::Receiving.
QString sideText(const QString &side);

/// "Client": sideText() in a word or two.
QString causeText(const QString &side);

/// The side that the class of a code speaks of, as in Guidance::Receiving.
QString sideOfClass(StatusClass statusClass);

/// The title of a code; @p summary is null if nobody assigned it.
QString titleOf(const StatusSummary *summary);

/// Where a code and its phrase come from, in a few words each: "Registered as (Unused)", the owner
/// or the number of owners, "No official phrase".
QStringList standingTexts(const Status &status);

/// "Cacheable": what a cache may do with a response of which @p facts hold, where they tell.
QString cachingText(const Facts &facts);

/// "Allowed by default": cachingText() as an answer; "Not specified" where nobody tells.
QString cachingAnswer(const Facts &facts);

/// "May become GET": what becomes of the method of a request that is redirected; empty if @p fact
/// is.
QString methodAnswer(const Fact &fact);

/// "Nobody assigned 299. A client …": what becomes of @p code, which nobody assigned (RFC 9110,
/// section 15).
QString unassignedText(int code);

/// @p text as a whole sentence: with the language's full stop, if it does not end with a mark yet.
QString sentence(const QString &text);

/// @p text with a capital at its beginning, as it stands alone in a row.
QString capitalized(const QString &text);

/// A text of the catalogue as a whole sentence: with the full stop of its own language, which need
/// not be the program's.
QString catalogueSentence(const QString &text);

/// The first sentence of @p text, which may hold several; all of it if there is but one.
QString firstSentence(const QString &text);

/// "Retry after a wait": whether and how to repeat the request.
QString retryText(const Guidance::Retry &retry);

/// "After a wait": retryText() as an answer; "Not specified" where nobody tells.
QString retryAnswer(const Guidance::Retry &retry);

/// "Likely causes": what stands above the causes of a code.
QString causesHeading(const QString &side);

} // namespace core
