// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "about.h"
#include "historybuttons.h"
#include "languagechoice.h"
#include "mainmenu.h"
#include "shortcutsheet.h"
#include "statusbar.h"
#include "windowstate.h"

#include <core/printable.h>
#include <core/statuslink.h>
#include <net/check/urlinput.h>
#include <pictures/writefile.h>
#include <ui/article/copycontroller.h>
#include <ui/article/copymenu.h>
#include <ui/article/detailpane.h>
#include <ui/article/ecosystemdialog.h>
#include <ui/check/checkcontroller.h>
#include <ui/check/checkpane.h>
#include <ui/check/urlfield.h>
#include <ui/list/galleryview.h>
#include <ui/list/searchfield.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/look/theme.h>
#include <ui/picture/picturecontroller.h>

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int zoomStep = 20; // of the gallery, in pixels
// The width in letters below which the detail goes under the list.
constexpr int narrowestLetters = 120;

constexpr qsizetype longestLink = 40; // that is repeated, in letters

// The page of the checks in the history, where codes are not negative.
constexpr int checkPlace = -1;

} // namespace

MainWindow::MainWindow(const core::Catalogue &catalogue, const pictures::CatImages &images,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_pictures(images)
    , m_settings(settings)
    , m_actions(this)
    , m_splitter(new QSplitter(this))
    , m_search(new SearchPane(catalogue, m_actions, this))
    , m_pages(new QStackedWidget(this))
    , m_detail(new DetailPane(catalogue, m_pictures, this))
    , m_gallery(new GalleryView(m_pictures, this))
    , m_checking(new CheckController(catalogue, m_pictures, settings, m_actions, m_pages))
    , m_copying(new CopyController(catalogue, settings, this))
    , m_picture(new PictureController(catalogue, m_pictures, *m_detail->catView(), m_actions, this))
    , m_status(new StatusBar(this))
{
    m_search->model().setPins(settings.pins());
    m_gallery->setModel(&m_search->filter());
    m_gallery->setSelectionModel(m_search->list()->selectionModel()); // one current code
    m_detail->setCopyActions(m_actions.copy, m_actions.copyAs);
    m_detail->setEcosystems(chosenEcosystems(catalogue.constants(), settings));

    m_pages->addWidget(m_detail);
    m_pages->addWidget(m_gallery);
    m_splitter->addWidget(m_search);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    setMenuBar(new MainMenu(m_actions, m_copying->menu(), m_checking->copyMenu(), this));
    setStatusBar(m_status);

    connectSearch();
    connectPages();
    connectChecking();
    connectCopying();
    connectActions();
    connectView();
    new HistoryButtons(m_actions.back, m_actions.forward, this);

    restore();
    m_search->field()->setFocus();
}

MainWindow::~MainWindow() = default;

int MainWindow::code() const
{
    return m_detail->code();
}

void MainWindow::showLast()
{
    visit(lastCode());
}

void MainWindow::goTo(int code)
{
    m_search->reveal(code);
    visit(code);
    m_search->select(code);
}

void MainWindow::open(const core::WindowRequest &request)
{
    using Task = core::WindowRequest::Task;
    switch (request.task) {
    case Task::Open:
        openText(request.text);
        break;
    case Task::Search:
        showPage(m_detail);
        find(request.text);
        break;
    case Task::Check:
        m_checking->offer(request.text);
        break;
    case Task::Gallery:
        find(request.text);
        showPage(m_gallery);
        break;
    case Task::Copy:
        find(request.text);
        copyWhenAllowed();
        break;
    }
}

void MainWindow::openText(const QString &text)
{
    // Another start of the program is the user's own command, and only the same user can reach
    // us. It cannot use what was set on the page: own headers, a method that changes something.
    if (core::isStatusLink(text)) {
        openLink(text);
    } else if (net::looksLikeUrl(text) && !text.trimmed().contains(u' ')) {
        m_checking->open(text);
    } else {
        find(text);
    }
}

/// A link may come from any web page.
void MainWindow::openLink(const QString &link)
{
    if (const std::optional<int> code = core::codeInLink(link)) {
        find(core::codeText(*code));
    } else {
        //: @info:status
        m_status->sayOutcome(tr("Refused the link %1: a link to a code is written statuscat:404")
                                 .arg(core::printable(link, longestLink)));
    }
}

void MainWindow::find(const QString &text)
{
    bool isNumber = false;
    const int asked = text.toInt(&isNumber);
    if (isNumber && m_catalogue.find(asked)) {
        m_search->field()->clear();
        goTo(asked);
    } else if (!text.trimmed().isEmpty()) {
        m_search->field()->setText(text);
    }
}

void MainWindow::raiseForUser(const QString &activationToken)
{
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // Qt hands it to the compositor
    }
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (m_checking->isShown()) {
        m_checking->focus();
    } else {
        m_search->field()->setFocus();
        m_search->field()->selectAll();
    }
}

QString MainWindow::saveScreenshot(const QString &file, const QSize &size)
{
    resize(size);
    show();
    QCoreApplication::processEvents(); // lets the layouts settle
    grab(); // asks for the small pictures
    while (!m_pictures.isIdle()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return pictures::writeImage(file, grab().toImage());
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && std::exchange(m_copiesWhenActive, false)) {
        copyCode();
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nobody below wanted: letters belong into the search field, Escape clears it.
    const bool command =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Escape) {
        if (m_checking->isShown()) {
            visit(code());
        }
        m_search->field()->clear();
        m_search->field()->setFocus();
    } else if (!command && !event->text().isEmpty() && event->text().front().isPrint()) {
        m_search->type(event->text());
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QMainWindow::resizeEvent(event);
}

/// Puts the detail beside the list where there is room, else below it.
void MainWindow::arrange()
{
    const bool narrow = width() < narrowestLetters * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void MainWindow::connectSearch()
{
    connect(m_search, &SearchPane::confirmed, this, &MainWindow::copyCode);
    connect(m_search, &SearchPane::checkRequested, m_checking, &CheckController::check);
    connect(m_search, &SearchPane::codeChosen, this, &MainWindow::visit);
    connect(m_search, &SearchPane::codeFound, this, [this](int code) {
        if (m_onTrip) {
            m_history.replace(code);
        } else {
            m_history.visit(code);
        }
        m_onTrip = true;
        showCode(code);
    });
    connect(m_search, &SearchPane::codeRequested, this, &MainWindow::goTo);
    connect(m_search, &SearchPane::selected, this, [this](const QModelIndex &row) {
        if (m_gallery->isVisible()) { // scrolling asks the display server for the mouse
            m_gallery->scrollTo(row);
        }
    });
    connect(m_search, &SearchPane::filtered, this, &MainWindow::showCount);
    connect(&m_search->model(), &core::StatusModel::pinsChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectPages()
{
    connect(m_detail, &DetailPane::codeRequested, this, &MainWindow::goTo);
    connect(m_detail, &DetailPane::urlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_detail, &DetailPane::ecosystemsRequested, this, &MainWindow::chooseEcosystems);
    connect(m_gallery, &GalleryView::typed, m_search, &SearchPane::type);
    connect(m_gallery, &GalleryView::opened, this, [this] { showPage(m_detail); });
    connect(m_actions.gallery, &QAction::triggered, this,
            [this](bool shown) { showPage(shown ? static_cast<QWidget *>(m_gallery) : m_detail); });
    connect(m_actions.larger, &QAction::triggered, this,
            [this] { m_gallery->setPictureWidth(m_gallery->pictureWidth() + zoomStep); });
    connect(m_actions.smaller, &QAction::triggered, this,
            [this] { m_gallery->setPictureWidth(m_gallery->pictureWidth() - zoomStep); });
    connect(m_actions.nextPicture, &QAction::triggered, m_detail, &DetailPane::showNextPicture);
}

void MainWindow::connectChecking()
{
    connect(m_checking, &CheckController::shown, this, [this] {
        m_history.visit(checkPlace);
        m_onTrip = false;
        showCheck();
    });
    connect(m_checking, &CheckController::codeRequested, this, &MainWindow::goTo);
    connect(m_checking, &CheckController::urlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_checking, &CheckController::said, m_status, &StatusBar::say);
}

void MainWindow::connectCopying()
{
    connect(m_actions.copy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions.copyAs, &QAction::triggered, this, &MainWindow::showCopyMenu);
    connect(m_actions.ecosystems, &QAction::triggered, this, &MainWindow::chooseEcosystems);
    connect(m_copying->menu(), &CopyMenu::pictureChosen, m_picture, &PictureController::copy);
    connect(m_detail, &DetailPane::copyRequested, m_copying, &CopyController::copyText);
    connect(m_detail, &DetailPane::pictureRequested, m_picture, &PictureController::enlarge);
    connect(m_copying, &CopyController::codeCopied, this, [this] {
        m_history.visit(code());
        m_onTrip = false;
        updateActions();
    });
    connect(m_copying, &CopyController::said, m_status, &StatusBar::say);
    connect(m_picture, &PictureController::said, m_status, &StatusBar::say);
    connect(m_picture, &PictureController::saved, m_status, &StatusBar::sayOutcome);
    connect(m_picture, &PictureController::codeRequested, this, &MainWindow::goTo);
}

void MainWindow::connectActions()
{
    connect(m_actions.back, &QAction::triggered, this, [this] {
        if (m_history.canGoBack()) {
            returnTo(m_history.back());
        }
    });
    connect(m_actions.forward, &QAction::triggered, this, [this] {
        if (m_history.canGoForward()) {
            returnTo(m_history.forward());
        }
    });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { ShortcutSheet(this).exec(); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    // A session that ends may do so without closing the window.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::remember);
}

/// Thumbnails, theme and language are remembered as soon as they are chosen.
void MainWindow::connectView()
{
    const auto showThumbnails = [this](bool shown) {
        m_search->list()->setThumbnails(shown ? &m_pictures : nullptr);
    };
    m_actions.thumbnails->setChecked(m_settings.value(Settings::Key::Thumbnails).toBool());
    showThumbnails(m_actions.thumbnails->isChecked());
    connect(m_actions.thumbnails, &QAction::triggered, this, [this, showThumbnails](bool shown) {
        m_settings.setValue(Settings::Key::Thumbnails, shown);
        showThumbnails(shown);
    });
    offerThemes(m_actions.themes, m_settings);
    offerLanguages(m_actions.languages, m_settings);
    connect(m_actions.languages, &QActionGroup::triggered, this, [this] {
        //: @info:status
        say(tr("Statuscat will speak this language when it is started again"));
    });
}

void MainWindow::restore()
{
    restoreWindowState(this, m_splitter, m_settings);
    m_search->setClassFilter(
        core::classFilterForKey(m_settings.value(Settings::Key::ClassFilter).toString()));
    m_gallery->setPictureWidth(m_settings.value(Settings::Key::GalleryWidth).toInt());
    // The title and the list come with the window, before the article is laid out.
    setWindowTitle(titleOf(lastCode()));
    m_search->select(lastCode()); // and no more: the filter stays as it was left
    showCount();
    if (!m_settings.warning().isEmpty()) {
        m_status->showMessage(m_settings.warning());
    }
}

/// The code that the user left the window with; at first the best known of all.
int MainWindow::lastCode() const
{
    const int last = m_settings.value(Settings::Key::LastCode).toInt();
    return m_catalogue.find(last) ? last : 404;
}

void MainWindow::remember()
{
    rememberWindowState(*this, *m_splitter, m_settings);
    m_settings.setValue(Settings::Key::ClassFilter,
                        core::classFilterKey(m_search->filter().classFilter()));
    if (m_catalogue.find(code())) {
        m_settings.setValue(Settings::Key::LastCode, code());
    }
    m_settings.setValue(Settings::Key::CopyFormat, core::copyFormatKey(m_copying->format()));
    m_settings.setValue(Settings::Key::GalleryWidth, m_gallery->pictureWidth());
    m_settings.setPins(m_search->model().pins());
    if (const QString fault = m_settings.save(); !fault.isEmpty()) {
        qWarning("%s", qUtf8Printable(fault));
    }
}

/// Shows @p place again, which is the present one of the history already.
void MainWindow::returnTo(int place)
{
    m_onTrip = false;
    if (place == checkPlace) {
        showCheck();
        return;
    }
    m_search->reveal(place);
    showCode(place);
    m_search->select(place);
}

void MainWindow::showCheck()
{
    showPage(m_checking->page());
    //: @title:window
    setWindowTitle(tr("Check a URL – Statuscat"));
    updateActions();
}

/// Shows @p code as a new step of the history.
void MainWindow::visit(int code)
{
    m_history.visit(code);
    showCode(code);
}

QString MainWindow::titleOf(int code) const
{
    //: @title:window; %1 is code and phrase
    return tr("%1 – Statuscat").arg(m_catalogue.title(code));
}

void MainWindow::showCode(int code)
{
    if (m_checking->isShown()) {
        showPage(m_detail);
    }
    m_detail->showCode(code);
    m_copying->setCode(code);
    m_picture->setCode(code);
    setWindowTitle(titleOf(code));
    updateActions();
}

/// Brings @p page to the front, one of m_pages. While the gallery is there, the arrow keys of the
/// search field move in it.
void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_actions.gallery->setChecked(page == m_gallery);
    m_search->field()->setNavigated(page == m_gallery ? page : m_search->list());
    m_search->select(code());
}

void MainWindow::showCount()
{
    m_onTrip = m_onTrip && m_search->filter().isSearching();
    m_status->showCount(m_search->filter(), m_catalogue.codes().size());
}

void MainWindow::updateActions()
{
    //: @action
    m_actions.copy->setText(
        m_checking->isShown()
            ? tr("&Copy Check")
            : /*: @action; %1 is what is copied */ tr("&Copy %1").arg(m_copying->label()));
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
    m_actions.pin->setEnabled(m_catalogue.find(code()));
    //: @action
    m_actions.pin->setText(m_search->model().isPinned(code()) ? tr("Un&pin")
                                                              : /*: @action */ tr("&Pin"));
}

void MainWindow::chooseEcosystems()
{
    const core::Constants &constants = m_catalogue.constants();
    EcosystemDialog dialog(constants, chosenEcosystems(constants, m_settings), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_settings.setValue(Settings::Key::Ecosystems, dialog.chosen());
        m_detail->setEcosystems(chosenEcosystems(constants, m_settings));
        updateActions();
    }
}

void MainWindow::copy()
{
    if (m_checking->isShown()) {
        m_checking->copy();
    } else {
        copyCode();
    }
}

void MainWindow::copyCode()
{
    const search::StatusFilter &filter = m_search->filter();
    const QString selected = m_detail->selectedText();
    if (!selected.isEmpty()) {
        QApplication::clipboard()->setText(selected);
        //: @info:status
        say(tr("Copied the selected text"));
    } else if (filter.isSearching() && filter.best() < 0 && filter.result().unassigned < 0) {
        //: @info:status
        say(tr("Nothing matches, so nothing was copied"));
    } else {
        m_copying->copyAs(m_copying->format());
    }
}

/// Wayland lets only the program with the focus copy; it comes with the activation.
void MainWindow::copyWhenAllowed()
{
    if (isActiveWindow() || !QGuiApplication::platformName().startsWith("wayland"_L1)) {
        copyCode();
    } else {
        m_copiesWhenActive = true;
    }
}

void MainWindow::showCopyMenu()
{
    QMenu *menu = m_checking->isShown() ? m_checking->copyMenu() : m_copying->menu();
    menu->popup(m_pages->mapToGlobal(m_pages->rect().center() - QPoint(0, m_pages->height() / 4)));
}

} // namespace ui
