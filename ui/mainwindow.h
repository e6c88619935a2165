// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures.h"
#include "settings.h"
#include "theme.h"

#include <core/catalogue.h>
#include <core/copytext.h>
#include <core/history.h>
#include <core/statusfilter.h>
#include <core/statusmodel.h>

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace ui {

class CopyMenu;
class DetailPane;
class EmptyState;
class GalleryView;
class PictureDialog;
class SearchField;
class StatusListView;

/// The window: layout and wiring. Whatever leads to a code, a row, a link, the history or another
/// program, leads through goTo().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p catalogue, @p images and @p settings must outlive the window.
    MainWindow(const core::Catalogue &catalogue, const CatImages &images, Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The number that the detail pane shows.
    int code() const;

    /// Shows @p code and selects its row; what filters the row out is cleared.
    void goTo(int code);

    /// Opens what the command line or another start asks for: a code of the catalogue, or else a
    /// text to search for.
    void open(const QString &text);

    /// Shows the window in front, with the cursor in the search field. @p activationToken is what
    /// the desktop gave the program that asks, or empty.
    void raiseForUser(const QString &activationToken);

    /// Writes a picture of the window, laid out at @p size, to @p file. Returns what went wrong, or
    /// an empty string.
    QString saveScreenshot(const QString &file, const QSize &size);

    /// Says @p text in the status bar for a few seconds.
    void say(const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Visit { New, SameTrip, None };

    void makeList();
    void makeFilters();
    void makeActions();
    void makeViewActions();
    void makeFilterActions();
    void makePictureActions();
    void makeThemeActions();
    void makeMenus();
    void setIcons();
    void restore();
    void remember();

    void search(const QString &text);
    void setClassFilter(const core::ClassFilter &filter);
    void afterFiltering();
    void selectRow(int code);
    void showCode(int code, Visit visit);
    void step(int steps);
    void updateCount();
    void fitHint();
    void reveal(int code);
    void updateActions();
    void typeIntoField(const QString &text);

    QString textToCopy(core::CopyFormat format) const;
    QString constant() const;
    QStringList ecosystems() const;
    void chooseEcosystems();
    void copy();
    void copyAs(core::CopyFormat format);
    void copyPicture();
    void showCopyMenu();
    void sayOutcome(const QString &outcome);
    void togglePin();
    void showGallery(bool shown);
    void showPicture();
    void updatePicture();
    void showShortcuts();
    void showAbout();

    const core::Catalogue &m_catalogue;
    Pictures m_pictures;
    Settings &m_settings;
    core::StatusModel m_model;
    core::StatusFilter m_filter;
    core::History m_history;
    core::CopyFormat m_copyFormat;

    QSplitter *m_splitter;
    SearchField *m_field;
    QWidget *m_filterRow;
    QActionGroup *m_filterActions;
    QStackedWidget *m_stack;
    StatusListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_pages; // detail pane and gallery
    DetailPane *m_detail;
    GalleryView *m_gallery;
    CopyMenu *m_copyMenu;
    QPointer<PictureDialog> m_picture;
    QLabel *m_count;
    QLabel *m_hint;

    bool m_iconsAreStale = true; // the menus have to load them
    bool m_filtering = false; // the list's current row changes because rows come and go
    bool m_onTrip = false; // the codes that are passed while typing are one step of the history
};

} // namespace ui
