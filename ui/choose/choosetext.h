// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>

namespace ui {

/// What there is to say about the end of @p walk, as HTML with links "code:404" and to the web: the
/// reason, what the answer must carry, the code of @p ecosystem, what is close, and who defends
/// another code.
QString endHtml(const guide::Walk &walk, const core::Catalogue &catalogue,
                const QString &ecosystem);

/// What the answers so far excluded, as HTML; empty before the first answer.
QString ruledOutHtml(const guide::Walk &walk);

/// The pairs of codes that both apply, and which goes first, as HTML.
QString ordersHtml(const guide::Guide &guide);

} // namespace ui
