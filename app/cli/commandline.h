// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkoptions.h"

#include <core/windowrequest.h>
#include <search/statusfilter.h>

#include <QSize>
#include <QString>
#include <QStringList>

namespace cli {

/// What the command line asks for. The members that its action does not use keep their defaults.
struct CommandLine
{
    enum class Action {
        Window, ///< does what task and text say
        Screenshot, ///< of the window that does the same but sends nothing, to file
        Show, ///< everything about code
        Search, ///< for text
        List, ///< the codes that pass the filter
        Constants, ///< of an ecosystem, or the ecosystems
        Picture, ///< of code, to file
        Check, ///< of URLs, as check says
        Service, ///< of the session bus, without a window
        Help,
        Version
    };

    Action action = Action::Window;
    QString error; ///< why the command line cannot be understood; empty if it can
    QString text; ///< a code, words, a URL or a link; may be empty for Window and Screenshot
    core::WindowRequest::Task task = core::WindowRequest::Task::Open; ///< of the window
    int code = -1;
    core::ClassFilter filter;
    QString ecosystem; ///< for Constants, and for Show what to call the code; may be empty
    bool json = false;
    QString file;
    CheckOptions check;
    bool portable = false; ///< whether the window keeps its settings beside the program
    int width = 800; ///< of a PNG picture, in pixels; the height is three quarters of it
    QSize size {1180, 780}; ///< of the screenshot
    QString theme; ///< of the screenshot: "light", "dark" or empty
    QString language; ///< one of core::languages(); empty for the one that was chosen before

    /// Whether the widgets are needed; everything else runs without a display.
    bool needsWindow() const;
};

/// Reads @p arguments, the program's name first. A pure function that needs no application object,
/// so that main() can choose which one to make.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace cli
