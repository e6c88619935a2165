// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <learn/card.h>

namespace core {
class Catalogue;
}

namespace ui {

/// What decides between the choices of @p question, after the one at the place @p chosen was taken,
/// as HTML with links "code:404".
QString explanationHtml(const learn::Question &question, qsizetype chosen,
                        const core::Catalogue &catalogue);

/// What was missed in a round, as HTML with links "code:404".
QString missedHtml(const QList<learn::Question> &missed, const core::Catalogue &catalogue);

} // namespace ui
