// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <core/history.h>
#include <core/windowrequest.h>
#include <pictures/picturecache.h>
#include <ui/base/actions.h>
#include <ui/base/settings.h>

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace ui {

class CopyController;
class DetailPane;
class GalleryView;
class SearchPane;
class PictureController;
class StatusBar;
class CheckController;

/// The window: layout and wiring. Whatever leads to a code, a row, a link, the history or another
/// program, leads through goTo().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p catalogue, @p images and @p settings must outlive the window.
    MainWindow(const core::Catalogue &catalogue, const pictures::CatImages &images,
               Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The number that the detail pane shows.
    int code() const;

    /// Shows the code that was shown last, or 404. Until then the window has all but the article,
    /// so that the desktop can bring it to the screen meanwhile.
    void showLast();

    /// Shows @p code and selects its row; what filters the row out is cleared.
    void goTo(int code);

    /// Does what the command line, another start or the desktop asks for; @p request fits.
    void open(const core::WindowRequest &request);

    /// Shows a code of the catalogue, or else what a search for @p text finds. Sends nothing.
    void find(const QString &text);

    /// Shows the window in front, with the cursor in the search field. @p activationToken is what
    /// the desktop gave the program that asks, or empty.
    void raiseForUser(const QString &activationToken);

    /// Writes a picture of the window, laid out at @p size, to @p file. Returns what went wrong, or
    /// an empty string.
    QString saveScreenshot(const QString &file, const QSize &size);

    /// Says @p text in the status bar for a few seconds.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSearch();
    void connectChecking();
    void connectPages();
    void connectCopying();
    void connectActions();
    void connectView();
    void arrange();
    void restore();
    int lastCode() const;
    QString titleOf(int code) const;
    void remember();

    void openText(const QString &text);
    void openLink(const QString &link);
    void returnTo(int place);
    void showCheck();
    void visit(int code);
    void showCode(int code);
    void showPage(QWidget *page);
    void showCount();
    void updateActions();
    void chooseEcosystems();

    void copy();
    void copyCode();
    void copyWhenAllowed();
    void showCopyMenu();

    const core::Catalogue &m_catalogue;
    pictures::PictureCache m_pictures;
    Settings &m_settings;
    core::History m_history;
    Actions m_actions;

    QSplitter *m_splitter;
    SearchPane *m_search;
    QStackedWidget *m_pages; // what stands beside the list: detail pane, gallery or check
    DetailPane *m_detail;
    GalleryView *m_gallery;
    CheckController *m_checking;
    CopyController *m_copying;
    PictureController *m_picture;
    StatusBar *m_status;

    bool m_copiesWhenActive = false;
    bool m_onTrip = false; // the codes that are passed while typing are one step of the history
};

} // namespace ui
