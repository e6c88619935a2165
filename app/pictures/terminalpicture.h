// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catimages.h"

namespace pictures {

/// @p picture for a terminal that knows kitty's graphics protocol, @p columns wide, with the line's
/// end. The terminal is told not to answer.
QString kittyPicture(const CatImages &images, const CatPicture &picture, int columns);

/// @p picture of half blocks in 24-bit colours, @p columns wide: lines of text that any terminal
/// with such colours shows.
QString blockPicture(const CatImages &images, const CatPicture &picture, int columns);

} // namespace pictures
