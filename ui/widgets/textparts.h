// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibletext.h"

namespace ui {

/// The parts of @p block's text in reading order, registered with Qt, which owns them: headings,
/// paragraphs, lists of items, tables as lists of rows, and in each of them its links.
std::vector<TextPart *> readParts(TextBlock *block);

} // namespace ui
