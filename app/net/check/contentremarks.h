// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

#include <net/http/answer.h>

namespace net {

/// What the content of @p answer tells that its head does not: framing, coding, a refresh in HTML.
/// Nothing if no content was read.
QList<Remark> contentRemarks(const Hop &hop, const Answer &answer);

} // namespace net
