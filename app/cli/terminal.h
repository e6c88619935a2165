// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QProcessEnvironment;

namespace cli {

/// When something is done that only suits a terminal.
enum class When {
    Auto, ///< where it suits
    Always,
    Never
};

/// How a picture is drawn between the lines of an answer.
enum class PictureForm {
    None,
    Kitty, ///< by kitty's graphics protocol
    Blocks ///< of half blocks in 24-bit colours
};

/// What is known of the place that the answer goes to, without asking it.
struct Terminal
{
    bool isTerminal = false; ///< else a file or a pipe
    int columns = 80; ///< its width
    bool isColored = false; ///< whether colours are shown if the user does not say
    bool hasManyColors = false; ///< 256 of them, else 16
    bool hasLinks = false; ///< whether it takes the links of OSC 8, or ignores them
    PictureForm picture = PictureForm::None; ///< what it can draw
};

/// What @p environment tells (TERM, COLORTERM, COLUMNS, NO_COLOR, CLICOLOR, CLICOLOR_FORCE and the
/// variables of single terminals). @p windowColumns is what the system says, 0 if it does not know.
Terminal terminalOf(const QProcessEnvironment &environment, bool isTerminal, int windowColumns);

/// The place that this program's standard output goes to.
Terminal outputTerminal();

} // namespace cli
