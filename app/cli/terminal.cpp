// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// A terminal that takes no escapes. Where it has no name at all, that too must be expected; but
/// terminals of Windows have none.
bool isDumb(const QString &term)
{
#ifdef Q_OS_WIN
    return term == "dumb"_L1;
#else
    return term == "dumb"_L1 || term.isEmpty();
#endif
}

/// Those of Linux and Emacs, and the serial ones, such as vt220, show them as text.
bool hasLinks(const QString &term)
{
    const bool isSerial = term.size() > 2 && term.startsWith("vt"_L1) && term.at(2).isDigit();
    return !isDumb(term) && !isSerial && term != "linux"_L1 && !term.startsWith("eterm"_L1);
}

bool isColored(const QProcessEnvironment &environment, const QString &term, bool isTerminal)
{
    if (!environment.value(u"NO_COLOR"_s).isEmpty()) { // https://no-color.org
        return false;
    }
    const QString force = environment.value(u"CLICOLOR_FORCE"_s); // https://bixense.com/clicolors
    if (!force.isEmpty() && force != "0"_L1) {
        return true;
    }
    return isTerminal && !isDumb(term) && environment.value(u"CLICOLOR"_s) != "0"_L1;
}

bool hasManyColors(const QProcessEnvironment &environment, const QString &term)
{
    return environment.contains(u"COLORTERM"_s) || term.contains("256color"_L1)
        || term.contains("kitty"_L1) || term.contains("ghostty"_L1);
}

/// Within a multiplexer the terminal that is looked at is another one, which gets no pictures.
PictureForm pictureOf(const QProcessEnvironment &environment, const QString &term)
{
    const bool isMultiplexed = environment.contains(u"TMUX"_s) || environment.contains(u"STY"_s)
        || term.startsWith("screen"_L1) || term.startsWith("tmux"_L1);
    const QString program = environment.value(u"TERM_PROGRAM"_s);
    const bool isKitty = environment.contains(u"KITTY_WINDOW_ID"_s) || term == "xterm-kitty"_L1
        || term.contains("ghostty"_L1) || program == "ghostty"_L1 || program == "WezTerm"_L1;
    if (isKitty && !isMultiplexed) {
        return PictureForm::Kitty;
    }
    const QString colors = environment.value(u"COLORTERM"_s);
    return colors == "truecolor"_L1 || colors == "24bit"_L1 ? PictureForm::Blocks
                                                            : PictureForm::None;
}

} // namespace

Terminal terminalOf(const QProcessEnvironment &environment, bool isTerminal, int windowColumns)
{
    Terminal terminal;
    terminal.isTerminal = isTerminal;
    const QString term = environment.value(u"TERM"_s);
    terminal.isColored = isColored(environment, term, isTerminal);
    terminal.hasManyColors = hasManyColors(environment, term);
    terminal.hasLinks = isTerminal && hasLinks(term);
    if (!isDumb(term)) {
        terminal.picture = pictureOf(environment, term);
    }
    if (isTerminal) {
        const int columns = environment.value(u"COLUMNS"_s).toInt();
        terminal.columns = columns > 0 ? columns
            : windowColumns > 0        ? windowColumns
                                       : terminal.columns;
    }
    return terminal;
}

Terminal outputTerminal()
{
    bool isTerminal = false;
    int columns = 0;
#ifdef Q_OS_WIN
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    isTerminal = GetConsoleMode(output, &mode)
        && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(output, &info)) {
        columns = info.srWindow.Right - info.srWindow.Left + 1;
    }
#else
    isTerminal = isatty(STDOUT_FILENO) != 0;
    winsize size {};
    if (isTerminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        columns = size.ws_col;
    }
#endif
    return terminalOf(QProcessEnvironment::systemEnvironment(), isTerminal, columns);
}

} // namespace cli
