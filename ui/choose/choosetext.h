// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>

namespace ui {

/// Why @p end has the code of @p status, by whose rules it was decided, and what the answer must
/// carry, as HTML. Links here and below are "code:404" or lead to the web.
QString reasonHtml(const guide::End &end, const core::Status &status);

/// Who defends which code where @p end is disputed, as HTML.
QString disputeHtml(const guide::End &end);

/// The pairs of @p orders with the reason why one goes first, as HTML.
QString ordersHtml(const QList<guide::Order> &orders);

} // namespace ui
