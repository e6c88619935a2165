// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout.h"

#include <pictures/catimages.h>

class QPainter;

namespace poster {

/// Paints @p layout, in vectors as far as what @p painter paints on takes them. The unit of
/// @p painter is the millimetre.
void paint(QPainter *painter, const Layout &layout, const pictures::CatImages &images, bool isDark);

} // namespace poster
