// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace search {

/// "toomanyrequests": a phrase in small letters and without gaps has at least that many.
inline constexpr qsizetype shortestRunTogether = 10;

/// How many words a name is written from: "NoSuchKey" has three, "HTTPGone" two, "rate_limit" two.
int wordsOf(QStringView name);

/// Whether no letter of @p name is small.
bool isAllCapitals(QStringView name);

/// "TooManyRequestsError" without its last word; empty if it has another one.
QStringView withoutSuffix(QStringView name);

/// Whether @p code says no more than that something failed, and on whose side.
bool isGeneral(int code);

/// What the form of @p name says about its being a name and no word of a sentence: 0 to 3. @p
/// isExact says that a service writes it so.
int nameFormScore(QStringView name, bool isExact);

/// What its place says, from @p start to @p end of @p lower, a text in small letters: 0 to 6.
int namePlaceScore(QStringView lower, qsizetype start, qsizetype end);

} // namespace search
