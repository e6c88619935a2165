// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include <core/classfilter.h>
#include <core/windowrequest.h>
#include <net/check/expectation.h>
#include <net/check/urlinput.h>

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

struct Session;

/// How requests are answered.
struct Respond
{
    /// What is printed of each request.
    enum class Log {
        Auto, ///< text, if a terminal shows it
        Text,
        Json
    };

    int port = 8404; ///< 0 for any that is free
    QString host; ///< an address; empty for this machine alone
    Log log = Log::Auto;
    int exitAfter = 0; ///< requests; 0 for never
    QString certificate; ///< a file; empty for no TLS
    QString key; ///< a file
    QString scenario; ///< a file; may be empty
};

/// What the command line asks for. The members that its command does not use keep their defaults.
struct CommandLine
{
    enum class Action {
        Run, ///< run, without a window
        Window, ///< does what task and text say
        Screenshot, ///< of the window that does the same but sends nothing, to file
        Poster, ///< to file, without a window but with the system's fonts
        Service ///< of the session bus, without a window; run where it was not built
    };
    /// Returns the program's exit code.
    using Runner = int (*)(const CommandLine &commandLine, const Session &session);

    Action action = Action::Window;
    QString command; ///< its name in the table; empty for the window
    Runner run = nullptr;
    QString error; ///< why the command line cannot be understood; empty if it can
    QString text; ///< a code, words, a URL or a link; may be empty
    core::WindowRequest::Task task = core::WindowRequest::Task::Open; ///< of the window
    int code = -1;
    QList<int> codes; ///< to compare
    core::ClassFilter filter;
    QString ecosystem; ///< of constants, and for show what to call the code; may be empty
    bool snippet = false; ///< of show: ready code of the ecosystem
    When color = When::Auto;
    std::optional<PictureForm> picture; ///< of show; without, as the terminal can
    bool json = false;
    bool markdown = false; ///< of compare
    QString style; ///< of choose; empty for none
    QString file;
    QList<net::UrlInput> urls; ///< to check
    QString from; ///< a file of URLs or of lines, "-" for standard input; may be empty
    QString bodyFile; ///< what is sent as body, if request does not hold it
    net::CheckRequest request; ///< what is sent to each URL
    net::CheckPace pace; ///< of several URLs
    bool jsonLines = false; ///< each result is a line as soon as it is there; json is set, too
    bool noAdvice = false; ///< remarks that are advice are not printed
    bool deep = false; ///< more is asked of the one server
    net::Expectations expected; ///< of each URL; empty if the check is no test
    bool portable = false; ///< whether the window keeps its settings beside the program
    std::optional<int> width; ///< of a PNG picture, in pixels
    QSize size {1180, 780}; ///< of the screenshot
    QString theme; ///< of the screenshot and the poster: "light", "dark" or empty
    QString paper; ///< of the poster, one of poster::papers(); empty for what suits the codes
    bool onlyRegistered = false; ///< on the poster
    QString language; ///< one of core::languages(); empty for the one that was chosen before
    Respond respond;
    QStringList words; ///< to complete

    /// Whether the widgets are needed; everything else runs without a display.
    bool needsWindow() const;
};

/// Reads @p arguments, the program's name first. A pure function that needs no application object,
/// so that main() can choose which one to make.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace cli
