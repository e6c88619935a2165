// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ink.h"
#include "runcheck.h"

namespace net {
class CheckQueue;
struct CheckResult;
} // namespace net

namespace cli {

/// What the program ends with for @p result, a CheckExitCode. Complains of what it does not meet,
/// if @p commandLine expects anything.
int checkExitCode(const net::CheckResult &result, const CommandLine &commandLine, QTextStream &err);

/// Prints the results of a check as they come, and knows what the program will end with.
class ResultPrinter
{
public:
    /// @p asList: one of several, a line each. @p commandLine and @p session must outlive it.
    ResultPrinter(bool asList, const CommandLine &commandLine, const Session &session);

    /// Prints what can be printed now that the check at @p index of @p queue has ended, and lets
    /// the queue forget it: in the order of the requests, or as they come if the user wants it.
    void printFinished(net::CheckQueue *queue, int index);

    /// Prints @p result, without advice if the user wants none.
    void print(const net::CheckResult &result);

    /// Prints the end of the list.
    void end();

    bool canWrite() const;
    int gravest() const { return m_exitCode; } ///< a CheckExitCode

private:
    void printAsText(const net::CheckResult &result);
    void take(net::CheckQueue *queue, int index);

    bool m_asList;
    const CommandLine &m_commandLine;
    const Session &m_session;
    Ink m_ink;
    int m_next = 0; ///< the first that was not printed, in order
    bool m_hasPrinted = false;
    int m_exitCode = GoodStatus;
};

} // namespace cli
