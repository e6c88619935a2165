// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencewords.h"

namespace search {

/// Words between what a number is and the number: "status was 404".
const WordList &links();

/// "a 404".
const WordList &articles();

/// What is counted or measured: "attempt 404".
const WordList &counters();

/// What tests write before a number that may be a status: "Actual:404".
const WordList &testKeys();

/// Whether @p part of a key says that its value is no status, even before ": " in a sentence.
bool isMeasure(const QString &part);

/// Whether @p part of a key counts answers: "errors: 404".
bool isCount(const QString &part);

/// Whether a code of @p part is no status: "exit".
bool isOtherCode(const QString &part);

} // namespace search
