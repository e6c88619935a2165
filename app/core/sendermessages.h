// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

namespace core {

/// The members of Status::senders whose message stands in @p text, such as a pasted line of a log:
/// the longest messages first, and none that only says a part of a longer one. A message that says
/// no more than number and phrase tells nothing of who sent it. Of a long text only the beginning
/// is read.
QList<Sender> sendersIn(const QString &text, const Status &status);

} // namespace core
