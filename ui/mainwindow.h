// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <core/history.h>
#include <core/windowrequest.h>
#include <pictures/picturecache.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QMainWindow>

namespace ui {

class CopyActions;
class Page;
class PageBar;
class Pages;
class SearchPane;
class StatusBar;
class Toast;
class WindowFrame;
class WindowParts;

/// The window: the list beside the pages, and the ways between them. Whatever leads to a code, a
/// row, a link, the history or another program, leads through goTo().
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    /// @p catalogue, @p images and @p settings must outlive the window.
    MainWindow(const core::Catalogue &catalogue, const pictures::CatImages &images,
               Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The number that the page of a code shows.
    int code() const;

    /// Shows the code that was shown last, or 404. Until then the window has all but the article,
    /// so that the desktop can bring it to the screen meanwhile.
    void showLast();

    /// Does what the command line, another start or the desktop asks for; @p request fits.
    void open(const core::WindowRequest &request);

    /// Shows the window in front, with the cursor in the search field. @p activationToken is what
    /// the desktop gave the program that asks, or empty.
    void raiseForUser(const QString &activationToken);

    /// Whether all pictures that are shown are drawn.
    bool isDrawn() const { return m_pictures.isIdle(); }

    void goTo(int code) override;
    void find(const QString &text) override;
    void check(const QString &urls) override;
    void compare(const QList<int> &codes) override;
    void compareWith(const QList<int> &codes) override;
    void choose(const QString &question) override;
    void respond(int code) override;
    void openUrl(const QUrl &url) override;
    using QMainWindow::show;
    void show(Page &page) override;
    void keepPlace() override;
    void pageChanged() override;
    void copied(const QString &sentence, const QString &text = {}) override;
    void say(const QString &text) override;
    void sayOutcome(const QString &text) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectSearch();
    void connectActions();
    void restore();
    QString titleOf(const QString &shown) const;
    void remember();

    void returnTo(const core::Place &place);
    core::Place placeOf(int code) const;
    void visit(int code);
    void showCode(int code);
    void bringToFront(Page &page);
    void showCount();
    void updateActions();

    const core::Catalogue &m_catalogue;
    pictures::PictureCache m_pictures;
    Settings &m_settings;
    core::History m_history;
    Actions m_actions;

    SearchPane *m_search;
    Pages *m_pages;
    PageBar *m_bar;
    WindowFrame *m_frame;
    CopyActions *m_copying;
    StatusBar *m_status;
    WindowParts *m_parts;
    Toast *m_toast;

    bool m_onTrip = false; // the codes that are passed while typing are one step of the history
};

} // namespace ui
