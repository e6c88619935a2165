// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QActionGroup;
class QWidget;

namespace ui {

/// Every action of the window: the name that tests find it by, its text, keys, icon, and a sentence
/// that says what it does. Doing it is up to whoever connects to it.
struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(ui::Actions)

public:
    /// Makes the actions for @p window, which owns them: their keys work wherever in it the focus
    /// is, and the shortcut sheet shows them in the order of making.
    explicit Actions(QWidget *window);

    /// Adds an action to the window: one of the list below, or the one that a page brings along.
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys = {},
                 const QString &tip = {}) const;

    QAction *copy;
    QAction *copyAs;
    QAction *copyPicture;
    QAction *copyDescription; ///< of the picture
    QAction *open;
    QAction *pin;
    QAction *ecosystems;
    QAction *reference; ///< enabled while the code has one
    QAction *find;
    QAction *list; ///< checkable
    QAction *nextPart;
    QAction *previousPart;
    QAction *nextHeading;
    QAction *previousHeading;
    QAction *scrollDown;
    QAction *scrollUp;
    QAction *contextMenu;
    QAction *back;
    QAction *forward;
    QAction *quit;
    QAction *panel; ///< all that can be done
    QAction *shortcuts;
    QAction *about;

    QAction *checkUrl;
    QAction *checkAgain;
    QAction *cancelCheck; ///< enabled only while a check is under way: its key is Escape
    QAction *advice; ///< checkable

    QActionGroup *filters; ///< checkable; the data of each is its core::ClassFilter

    QAction *picture;
    QAction *nextPicture;
    QAction *gallery; ///< checkable
    QAction *larger;
    QAction *smaller;
    QAction *thumbnails; ///< checkable
    QAction *savePicture;
    QAction *saveAllPictures;
    QAction *savePoster;

    QActionGroup *firstCards; ///< checkable; the data of each is its name in the settings
    QActionGroup *themes; ///< checkable; the data of each is its name in the settings
    QActionGroup *languages; ///< checkable; the data of each is its code, empty for the system's

private:
    void addForCode();
    void addForWindow();
    void addForPage();
    void addForChecks();
    void addFilters();
    void addForPictures();
    void addFirstCards();
    void addThemes();
    void addLanguages();

    QWidget *m_window;
};

} // namespace ui
