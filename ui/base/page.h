// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/history.h>

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace core {
class Catalogue;
}

namespace pictures {
class PictureCache;
}

namespace ui {

struct Actions;
class Navigator;
class Settings;

/// What a page is made from. All of it outlives the page.
struct PageContext
{
    const core::Catalogue &catalogue;
    pictures::PictureCache &pictures;
    Settings &settings;
    const Actions &actions;
    Navigator &navigator;
    QWidget *window; ///< the parent of menus and dialogs
};

/// One of those that share the place beside the list, with what the window's actions do while it is
/// in front. The page is there from the start, its widget when it is first wanted.
class Page : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Its name in the history, and the value of --view that asks for it.
    virtual QString key() const = 0;

    /// Its place in the page bar: Alt and this number opens it. Fixed, whatever pages there are:
    /// Code 1, Compare 2, Choose 3, Check 4, Respond 5, Gallery 6; 0 for a page without a tab.
    virtual int number() const = 0;

    /// Its name in the page bar.
    virtual QString name() const = 0;

    /// What it shows at present, as the window's title says it.
    virtual QString title() const = 0;

    /// The widget; it is made now if it was not there. The window owns it.
    virtual QWidget *widget() = 0;

    /// Where the history finds again what is shown. Another view of a code has the place of the
    /// page of codes.
    virtual core::Place place() const { return {.page = key()}; }

    /// Shows again what it showed at @p place, one of its own, before it comes to the front.
    virtual void restore(const core::Place &place) { Q_UNUSED(place) }

    /// Whether it shows the codes of the list itself: none stands beside it then.
    virtual bool isList() const { return false; }

    /// The user asks for the page and gives it @p text to begin with, which may be empty. Sends
    /// nothing.
    virtual void offer(const QString &text) = 0;

    /// The page came to the front, or another one did.
    virtual void setInFront(bool isInFront) { Q_UNUSED(isInFront) }

    /// Gives the focus to where the user begins. A page that leaves typing to the search field does
    /// nothing.
    virtual void focus() { }

    /// The text that is selected somewhere on the page, or nothing.
    virtual QString selectedText() const { return {}; }

    /// Copies what is shown, in the form that was chosen last.
    virtual void copy() = 0;

    /// The text of the action that does copy().
    virtual QString copyText() const = 0;

    /// The forms in which what is shown can be copied; null if there is but one.
    virtual QMenu *copyMenu() const { return nullptr; }

    /// What the menu "Go" has for the page, the action that opens it first.
    virtual QList<QAction *> actions() const { return {}; }
};

} // namespace ui
