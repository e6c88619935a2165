// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace core {

/// What the window is asked to do by a command line, by a link or by the desktop's search.
struct WindowRequest
{
    enum class Task {
        Open, ///< whatever the text is: a link to a code, a URL, which is checked at once, or words
        Search, ///< for the text, even if it is a URL: nothing is sent
        Check, ///< the page of the checks, with the text in its field: nothing is sent
        Gallery, ///< with the code that the text finds in sight
        Respond, ///< the page that answers requests, with the text as its codes: nothing starts
        Compare, ///< the codes in the text, side by side
        Choose, ///< the guide to a code
        Learn, ///< questions about codes
        Copy ///< the code that the text finds
    };

    /// The longest text that is handed over, in octets of UTF-8. A longer one is refused, not cut:
    /// the beginning of a URL is another URL.
    static constexpr qsizetype longestText = qsizetype {64} * 1024;

    QString text; ///< comes from outside; may be empty
    Task task = Task::Open;

    /// Whether the text is no longer than may be.
    bool fits() const;

    bool operator==(const WindowRequest &) const = default;
};

/// "search", "check", "gallery", "respond", "compare", "choose", "learn" or "copy": the name of @p
/// task in messages and on the command line; empty for Open.
QString taskKey(WindowRequest::Task task);

/// The task with that name; none for any other.
std::optional<WindowRequest::Task> taskForKey(const QString &key);

} // namespace core
