// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtContainerFwd>

class QUrl;

namespace ui {

class Page;

/// The ways from any part of the window to any other, and to what the window says. It is handed
/// down by constructor and outlives whoever has it.
class Navigator
{
public:
    /// Shows @p code and selects its row; what filters the row out is cleared.
    virtual void goTo(int code) = 0;

    /// Shows a code of the catalogue, or else what a search for @p text finds. Sends nothing.
    virtual void find(const QString &text) = 0;

    /// Asks @p urls, a line each, as the page of the checks is set; without any it waits for them.
    virtual void check(const QString &urls) = 0;

    /// Shows @p codes side by side: those that the catalogue has, at most five.
    virtual void compare(const QList<int> &codes) = 0;

    /// Adds @p codes to those that are compared, as far as there is room; the page in front stays.
    virtual void compareWith(const QList<int> &codes) = 0;

    /// Asks for the situation, from the guide's question @p question on; from the first one if
    /// there is no such.
    virtual void choose(const QString &question) = 0;

    /// Opens the page that answers requests, with @p code as the answer. Starts nothing.
    virtual void respond(int code) = 0;

    /// Opens @p url in the desktop's browser.
    virtual void openUrl(const QUrl &url) = 0;

    /// Brings @p page to the front. Where it is then is a step of the history.
    virtual void show(Page &page) = 0;

    /// The user did something with what is shown, so it is a step of the history, even if it was
    /// come upon while typing.
    virtual void keepPlace() = 0;

    /// Title or copies of the page in front are others than before.
    virtual void pageChanged() = 0;

    /// Says over the page that something went onto the clipboard: @p sentence, "Copied the
    /// picture", or a word with the @p text that was copied behind it.
    virtual void copied(const QString &sentence, const QString &text = {}) = 0;

    /// Says @p text for a few seconds.
    virtual void say(const QString &text) = 0;

    /// Says how something ended that took a while, for longer: it may be a fault.
    virtual void sayOutcome(const QString &text) = 0;

protected:
    ~Navigator() = default;
};

} // namespace ui
