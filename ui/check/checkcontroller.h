// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <pictures/picturecache.h>
#include <ui/base/settings.h>

#include <QObject>

class QMenu;
class QStackedWidget;

namespace ui {

struct Actions;
class CheckCopying;
class CheckPane;

/// The checks of the window: the page, which is made when it is first wanted, and what the actions
/// for it do.
class CheckController : public QObject
{
    Q_OBJECT

public:
    /// The page becomes one of @p pages. All must outlive the object.
    CheckController(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                    Settings &settings, const Actions &actions, QStackedWidget *pages);

    /// The page; it is made now if it was not there.
    CheckPane *page();

    /// Whether the page is the one in front.
    bool isShown() const;

    /// The forms in which a result can be copied.
    QMenu *copyMenu() const;

    /// Gives the focus to the URL field, all of it selected.
    void focus();

    /// Asks @p urls with the options that are set on the page: one URL, or several, a line each.
    /// Without any the page waits for them.
    void check(const QString &urls);

    /// Shows the page with @p text in its field and asks nobody.
    void offer(const QString &text);

    /// Asks @p url as another start of the program wants it: with no option that is set on the
    /// page.
    void open(const QString &url);

    /// Copies the selected text of the page, or the result in the form that was chosen last.
    void copy();

signals:
    /// The page belongs in front.
    void shown();

    void codeRequested(int code);
    void urlRequested(const QUrl &url);

    /// What happened, in one line for the user.
    void said(const QString &text);

private:
    void updateActions();

    const core::Catalogue &m_catalogue;
    pictures::PictureCache &m_pictures;
    Settings &m_settings;
    const Actions &m_actions;
    QStackedWidget *m_pages;
    CheckCopying *m_copying;
    CheckPane *m_page = nullptr;
};

} // namespace ui
