// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include <core/classfilter.h>
#include <core/language.h>
#include <ui/look/icons.h>
#include <ui/look/theme.h>

#include <QActionGroup>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

Actions::Actions(QWidget *window)
    : filters(new QActionGroup(window))
    , themes(new QActionGroup(window))
    , languages(new QActionGroup(window))
    , m_window(window)
{
    addForCode();
    addForWindow();
    addForChecks();
    addFilters();
    addForPictures();
    addThemes();
    addLanguages();
}

void Actions::setIcons(const QPalette &palette) const
{
    const struct
    {
        QAction *action;
        QString drawing;
        QString themeName;
    } icons[] = {{copy, u"copy"_s, u"edit-copy"_s},
                 {find, u"search"_s, u"edit-find"_s},
                 {back, u"back"_s, u"go-previous"_s},
                 {forward, u"forward"_s, u"go-next"_s},
                 {pin, u"pin"_s, u"window-pin"_s},
                 {picture, u"picture"_s, u"view-fullscreen"_s},
                 {savePicture, u"picture"_s, u"document-save-as"_s},
                 {quit, u"quit"_s, u"application-exit"_s},
                 {shortcuts, u"help"_s, u"help-contents"_s}};
    for (const auto &entry : icons) {
        entry.action->setIcon(icon(entry.drawing, entry.themeName, palette));
    }
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
    copy = add(u"copy"_s, tr("&Copy", "@action"), {Qt::CTRL | Qt::Key_C},
               tr("Copy the selected text, or the code in the chosen format", "@info:status"));
    copyAs = add(u"copy-as"_s, tr("Copy &as…", "@action"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                 tr("Choose what to copy", "@info:status"));
    copyPicture =
        add(u"copy-picture"_s, tr("Copy Pict&ure", "@action"), {Qt::CTRL | Qt::ALT | Qt::Key_C},
            tr("Copy the picture as PNG and SVG", "@info:status"));
    pin = add(u"pin"_s, tr("&Pin", "@action"), {Qt::CTRL | Qt::Key_D},
              tr("Pin the code to the top of the list, or take it off", "@info:status"));
    ecosystems = add(u"ecosystems"_s, tr("Choose &Languages…", "@action which constants are shown"),
                     {Qt::CTRL | Qt::Key_E},
                     tr("Choose whose constants are shown and copied", "@info:status"));
}

void Actions::addForWindow()
{
    find = add(u"find"_s, tr("&Find", "@action"),
               {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K, Qt::Key_Slash},
               tr("Go to the search field", "@info:status"));
    back = add(u"back"_s, tr("&Back", "@action in the history of codes"),
               {Qt::ALT | Qt::Key_Left, Qt::Key_Back},
               tr("Back to the code seen before", "@info:status"));
    forward = add(u"forward"_s, tr("&Forward", "@action in the history of codes"),
                  {Qt::ALT | Qt::Key_Right, Qt::Key_Forward},
                  tr("Forward to the code seen after", "@info:status"));
    quit = add(u"quit"_s, tr("&Quit", "@action"), {Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W},
               tr("Quit Statuscat", "@info:status"));
    quit->setMenuRole(QAction::QuitRole);
    shortcuts = add(u"shortcuts"_s, tr("&Keyboard Shortcuts", "@action"),
                    {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}, tr("Show all keys", "@info:status"));
    about = add(u"about"_s, tr("&About Statuscat", "@action"), {},
                tr("Version and licences", "@info:status"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::addForChecks()
{
    checkUrl = add(u"check-url"_s, tr("Check a &URL…", "@action"), {Qt::CTRL | Qt::Key_L},
                   tr("Ask a server and show each answer on the way", "@info:status"));
    checkAgain = add(u"check-again"_s, tr("Check A&gain", "@action"), {Qt::Key_F5},
                     tr("Ask the same URL once more", "@info:status"));
    cancelCheck = add(u"cancel-check"_s, tr("C&ancel", "@action ends a check"), {Qt::Key_Escape},
                      tr("End the check that is under way", "@info:status"));
}

void Actions::addFilters()
{
    using core::ClassFilter;
    int key = Qt::Key_0;
    for (const ClassFilter &filter : core::allClassFilters()) {
        const bool oneClass = filter.kind == ClassFilter::Kind::OneClass;
        const QString shortText = oneClass ? core::classPattern(filter.statusClass)
            : filter.kind == ClassFilter::Kind::All
            ? tr("All", "filter above the list: every class")
            : tr("Common", "filter above the list: the codes most people meet");
        const QString text = oneClass ? core::classHeading(filter.statusClass) : shortText;
        QAction *action =
            add(u"filter-"_s + core::classFilterKey(filter), text, {Qt::CTRL | Qt::Key(key++)},
                tr("Show only: %1", "@info:status; %1 is a class, All or Common").arg(text));
        action->setIconText(shortText);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(filter));
        filters->addAction(action);
    }
    filters->actions().constFirst()->setChecked(true);
}

void Actions::addForPictures()
{
    picture = add(u"picture"_s, tr("Large &Picture", "@action"), {Qt::Key_F11},
                  tr("Show the picture on the whole screen", "@info:status"));
    nextPicture = add(u"next-picture"_s,
                      tr("&Other Picture", "@action switch between the drawings of a code"),
                      {Qt::CTRL | Qt::Key_P},
                      tr("Show the next picture of the code, if it has several", "@info:status"));
    gallery = add(u"gallery"_s, tr("&Gallery", "@action"), {Qt::CTRL | Qt::Key_G},
                  tr("Show all codes as pictures, or the text again", "@info:status"));
    gallery->setCheckable(true);
    larger = add(u"larger"_s, tr("&Larger Pictures", "@action in the gallery"),
                 {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                 tr("Make the gallery's pictures larger", "@info:status"));
    smaller =
        add(u"smaller"_s, tr("&Smaller Pictures", "@action in the gallery"),
            {Qt::CTRL | Qt::Key_Minus}, tr("Make the gallery's pictures smaller", "@info:status"));
    thumbnails = add(u"thumbnails"_s, tr("Pictures in the L&ist", "@action"), {},
                     tr("Show a small picture in each row of the list", "@info:status"));
    thumbnails->setCheckable(true);
    savePicture = add(u"save-picture"_s, tr("&Save Picture…", "@action"), {Qt::CTRL | Qt::Key_S},
                      tr("Save the picture as SVG, or as PNG of any size", "@info:status"));
    saveAllPictures = add(u"save-all-pictures"_s, tr("Save &All Pictures…", "@action"),
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                          tr("Save every picture into a folder", "@info:status"));
}

void Actions::addThemes()
{
    const std::pair<Theme, QString> offered[] = {
        {Theme::System, tr("Follow the &System", "@action theme")},
        {Theme::Light, tr("&Light", "@action theme")},
        {Theme::Dark, tr("&Dark", "@action theme")}};
    for (const auto &[theme, text] : offered) {
        QAction *action = add(u"theme-"_s + themeKey(theme), text);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(theme));
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
    offer(u"system"_s, tr("Follow the &System", "@action language"), {});
    for (const QString &language : core::languages()) {
        offer(language, core::nativeLanguageName(language), language);
    }
}

} // namespace ui
