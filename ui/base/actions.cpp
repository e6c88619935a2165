// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include <core/classfilter.h>
#include <core/language.h>

#include <QActionGroup>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

Actions::Actions(QWidget *window)
    : filters(new QActionGroup(window))
    , firstCards(new QActionGroup(window))
    , themes(new QActionGroup(window))
    , languages(new QActionGroup(window))
    , m_window(window)
{
    addForCode();
    addForWindow();
    addForChecks();
    addFilters();
    addForPictures();
    addFirstCards();
    addThemes();
    addLanguages();
}

QAction *Actions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                      const QString &tip) const
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    m_window->addAction(action); // else its keys would work in menus only
    return action;
}

void Actions::addForCode()
{
    //: @action
    copy = add(u"copy"_s, tr("&Copy"), {Qt::CTRL | Qt::Key_C},
               //: @info:status
               tr("Copy the selected text, or the code in the chosen format"));
    //: @action
    copyAs = add(u"copy-as"_s, tr("Copy &as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                 //: @info:status
                 tr("Choose what to copy"));
    //: @action
    copyPicture = add(u"copy-picture"_s, tr("Copy Pict&ure"), {Qt::CTRL | Qt::ALT | Qt::Key_C},
                      //: @info:status
                      tr("Copy the picture as PNG and SVG"));
    //: @action copies what is to be seen in the picture, as text
    copyDescription = add(u"copy-picture-description"_s, tr("Copy Picture &Description"), {},
                          //: @info:status
                          tr("Copy what is to be seen in the picture, as text"));
    //: @action shows the page of the code
    open = add(u"open"_s, tr("&Open"), {},
               //: @info:status
               tr("Show all about the code"));
    //: @action
    pin = add(u"pin"_s, tr("&Pin"), {Qt::CTRL | Qt::Key_D},
              //: @info:status
              tr("Pin the code to the top of the list, or take it off"));
    //: @action the programming languages and frameworks whose constants are shown
    ecosystems = add(u"ecosystems"_s, tr("Choose Framewor&ks…"), {Qt::CTRL | Qt::Key_E},
                     //: @info:status
                     tr("Choose whose constants are shown and copied"));
    //: @action opens the specification of the code
    reference = add(u"reference"_s, tr("Open R&eference"), {Qt::CTRL | Qt::Key_O},
                    //: @info:status
                    tr("Open the first reference of the code on the web"));
}

void Actions::addForWindow()
{
    //: @action
    find = add(u"find"_s, tr("&Find"), {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K, Qt::Key_Slash},
               //: @info:status
               tr("Go to the search field"));
    //: @action whether the list of codes is shown
    list = add(u"list"_s, tr("Sho&w List"), {Qt::Key_F9},
               //: @info:status
               tr("Show or hide the list of codes"));
    list->setCheckable(true);
    //: @action:button opens and closes the list of codes
    list->setIconText(tr("List"));
    //: @action search field, list, page bar, page and status bar are parts of the window
    nextPart = add(u"next-part"_s, tr("Next Part of the Window"), {Qt::Key_F6},
                   //: @info:status
                   tr("Go to search field, list, page bar, page or status bar"));
    //: @action search field, list, page bar, page and status bar are parts of the window
    previousPart =
        add(u"previous-part"_s, tr("Previous Part of the Window"), {Qt::SHIFT | Qt::Key_F6},
            //: @info:status
            tr("Go to the part of the window before"));
    addForPage();
    //: @action
    contextMenu = add(u"context-menu"_s, tr("Context &Menu"), {Qt::SHIFT | Qt::Key_F10},
                      //: @info:status
                      tr("Show what can be done with what has the focus"));
    //: @action in the history of codes
    back = add(u"back"_s, tr("&Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back},
               //: @info:status
               tr("Back to the code seen before"));
    //: @action in the history of codes
    forward = add(u"forward"_s, tr("&Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward},
                  //: @info:status
                  tr("Forward to the code seen after"));
    //: @action
    quit = add(u"quit"_s, tr("&Quit"), {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W},
               //: @info:status
               tr("Quit Statuscat"));
    quit->setMenuRole(QAction::QuitRole);
    //: @action opens a list of all that can be done, to be found by typing
    panel = add(u"actions"_s, tr("All A&ctions…"), {Qt::CTRL | Qt::Key_J},
                //: @info:status
                tr("Find whatever can be done, by typing"));
    //: @action:button opens a list of all that can be done
    panel->setIconText(tr("Actions"));
    //: @action
    shortcuts =
        add(u"shortcuts"_s, tr("&Keyboard Shortcuts"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question},
            //: @info:status
            tr("Show all keys"));
    //: @action
    about = add(u"about"_s, tr("&About Statuscat"), {},
                //: @info:status
                tr("Version and licences"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::addForPage()
{
    //: @action in a page
    nextHeading = add(u"next-heading"_s, tr("Next Heading"), {Qt::ALT | Qt::Key_Down},
                      //: @info:status
                      tr("Go to the next heading of the page"));
    //: @action in a page
    previousHeading = add(u"previous-heading"_s, tr("Previous Heading"), {Qt::ALT | Qt::Key_Up},
                          //: @info:status
                          tr("Go to the heading before"));
    //: @action
    scrollDown = add(u"scroll-down"_s, tr("Scroll Forward"), {Qt::CTRL | Qt::Key_PageDown},
                     //: @info:status
                     tr("Show what is below, wherever the cursor is"));
    //: @action
    scrollUp = add(u"scroll-up"_s, tr("Scroll Back"), {Qt::CTRL | Qt::Key_PageUp},
                   //: @info:status
                   tr("Show what is above, wherever the cursor is"));
}

void Actions::addForChecks()
{
    //: @action
    checkUrl = add(u"check-url"_s, tr("Check a &URL…"), {Qt::CTRL | Qt::Key_L},
                   //: @info:status
                   tr("Ask a server and show each answer on the way"));
    //: @action
    checkAgain = add(u"check-again"_s, tr("Check A&gain"), {Qt::Key_F5},
                     //: @info:status
                     tr("Ask the same URL once more"));
    //: @action ends a check
    cancelCheck = add(u"cancel-check"_s, tr("C&ancel"), {Qt::Key_Escape},
                      //: @info:status
                      tr("End the check that is under way"));
    //: @action whether advice is shown among what is remarked about an answer
    advice = add(u"advice"_s, tr("Ad&vice in Checks"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
                 //: @info:status
                 tr("Show or hide remarks that no specification makes"));
    advice->setCheckable(true);
}

void Actions::addFilters()
{
    using core::ClassFilter;
    int key = Qt::Key_0;
    for (const ClassFilter &filter : core::allClassFilters()) {
        const bool oneClass = filter.kind == ClassFilter::Kind::OneClass;
        //: filter above the list: every class
        const QString shortText = oneClass ? core::classPattern(filter.statusClass)
            : filter.kind == ClassFilter::Kind::All
            ? tr("All")
            : /*: filter above the list: the codes most people meet */ tr("Common");
        const QString text = oneClass ? core::classHeading(filter.statusClass) : shortText;
        QAction *action =
            add(u"filter-"_s + core::classFilterKey(filter), text, {Qt::CTRL | Qt::Key(key++)},
                //: @info:status; %1 is a class, All or Common
                tr("Show only: %1").arg(text));
        action->setIconText(shortText);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(filter));
        filters->addAction(action);
    }
    filters->actions().constFirst()->setChecked(true);
}

void Actions::addForPictures()
{
    //: @action
    picture = add(u"picture"_s, tr("Large &Picture"), {Qt::Key_F11},
                  //: @info:status
                  tr("Show the picture on the whole screen"));
    //: @action switch between the drawings of a code
    nextPicture = add(u"next-picture"_s, tr("&Other Picture"),
                      {Qt::SHIFT | Qt::Key_F11, Qt::CTRL | Qt::Key_P},
                      //: @info:status
                      tr("Show the other picture of the code"));
    //: @action
    gallery = add(u"gallery"_s, tr("&Gallery"), {Qt::CTRL | Qt::Key_G},
                  //: @info:status
                  tr("Show all codes as pictures, or the text again"));
    gallery->setCheckable(true);
    //: @action in the gallery
    larger = add(u"larger"_s, tr("&Larger Pictures"),
                 {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                 //: @info:status
                 tr("Make the gallery's pictures larger"));
    //: @action in the gallery
    smaller = add(u"smaller"_s, tr("&Smaller Pictures"), {Qt::CTRL | Qt::Key_Minus},
                  //: @info:status
                  tr("Make the gallery's pictures smaller"));
    //: @action
    thumbnails = add(u"thumbnails"_s, tr("Pictures in the L&ist"), {},
                     //: @info:status
                     tr("Show a small picture in each row of the list"));
    thumbnails->setCheckable(true);
    //: @action
    savePicture = add(u"save-picture"_s, tr("&Save Picture…"), {Qt::CTRL | Qt::Key_S},
                      //: @info:status
                      tr("Save the picture as SVG, or as PNG of any size"));
    //: @action
    saveAllPictures =
        add(u"save-all-pictures"_s, tr("Save &All Pictures…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
            //: @info:status
            tr("Save every picture into a folder"));
    //: @action
    savePoster = add(u"save-poster"_s, tr("Save P&oster…"), {},
                     //: @info:status
                     tr("Save a poster of the codes, to print or to share"));
}

void Actions::addFirstCards()
{
    const std::pair<QString, QString> offered[] = {
        //: @action which of two cards about a code stands first
        {u"received"_s, tr("You &Received It")},
        //: @action which of two cards about a code stands first
        {u"returned"_s, tr("You R&eturn It")},
    };
    for (const auto &[card, text] : offered) {
        QAction *action = add(u"first-"_s + card, text);
        action->setCheckable(true);
        action->setData(card);
        firstCards->addAction(action);
    }
}

void Actions::addThemes()
{
    const std::pair<QString, QString> offered[] = {
        //: @action theme
        {u"system"_s, tr("Follow the &System", "theme")},
        //: @action theme
        {u"light"_s, tr("&Light")},
        //: @action theme
        {u"dark"_s, tr("&Dark")},
    };
    for (const auto &[theme, text] : offered) {
        QAction *action = add(u"theme-"_s + theme, text);
        action->setCheckable(true);
        action->setData(theme);
        themes->addAction(action);
    }
}

void Actions::addLanguages()
{
    const auto offer = [this](const QString &name, const QString &text, const QString &language) {
        QAction *action = add(u"language-"_s + name, text);
        action->setCheckable(true);
        action->setData(language);
        languages->addAction(action);
    };
    //: @action language
    offer(u"system"_s, tr("Follow the &System", "language"), {});
    for (const QString &language : core::languages()) {
        offer(language, core::nativeLanguageName(language), language);
    }
}

} // namespace ui
