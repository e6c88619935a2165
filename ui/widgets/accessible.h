// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

class FoldRow;
class TextBlock;

/// Lets screen readers know our widgets for what they are: a TextBlock as its headings, paragraphs,
/// lists and links, a Heading as a heading, a FoldRow as a button that is expanded or not, a Pill
/// that does nothing as text. Called by the widgets; nothing is made until a screen reader asks.
void describeWidgetsToScreenReaders();

/// Tells a listening screen reader that @p block has another text.
void textChangedForScreenReaders(TextBlock *block);

/// Tells a listening screen reader that a link of @p block has got the focus.
void linkFocusedForScreenReaders(TextBlock *block);

/// Tells a listening screen reader that @p row was folded in or out.
void foldChangedForScreenReaders(FoldRow *row);

} // namespace ui
