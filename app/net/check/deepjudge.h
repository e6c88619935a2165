// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deepquestion.h"

namespace net {

// What answers to the questions of a deep check are held against. Each takes the plain answer and
// the one to the question; the latter has a status.

DeepJudgement judgeConditional(const Hop &base, const Hop &answer); ///< RFC 9110, 13.1, 15.4.5
DeepJudgement judgeRange(const Hop &base, const Hop &answer); ///< RFC 9110, 14.2, 15.3.7
DeepJudgement judgeHead(const Hop &base, const Hop &answer); ///< RFC 9110, 9.3.2
DeepJudgement judgeCoding(const Hop &base, const Hop &answer); ///< RFC 9110, 12.5.3, 12.5.5
DeepJudgement judgeType(const Hop &base, const Hop &answer); ///< RFC 9110, 12.5.1, 12.5.5
DeepJudgement judgeUnknownPath(const Hop &base, const Hop &answer); ///< RFC 9110, 15.5.5
DeepJudgement judgePlainHttp(const Hop &base, const Hop &answer);
DeepJudgement judgeOtherHost(const Hop &base, const Hop &answer);
DeepJudgement judgeSlash(const Hop &base, const Hop &answer);
DeepJudgement judgeOptions(const Hop &base, const Hop &answer); ///< RFC 9110, 9.3.7, 15.5.6
DeepJudgement judgeHttp10(const Hop &base, const Hop &answer); ///< RFC 9112, 6.1

} // namespace net
