// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "about.h"
#include "allactions.h"
#include "contextmenus.h"
#include "copyactions.h"
#include "droptarget.h"
#include "languagechoice.h"
#include "mainmenu.h"
#include "openrequest.h"
#include "pagebar.h"
#include "pagekeys.h"
#include "pages.h"
#include "statusbar.h"
#include "thumbnailchoice.h"
#include "windowframe.h"
#include "windowparts.h"
#include "windowstate.h"

#include <core/copytext.h>
#include <ui/list/searchfield.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/look/theme.h>
#include <ui/widgets/focusring.h>
#include <ui/widgets/toast.h>
#include <ui/widgets/tooltips.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(const core::Catalogue &catalogue, const pictures::CatImages &images,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_pictures(images)
    , m_settings(settings)
    , m_actions(this)
    , m_search(new SearchPane(catalogue, m_actions, *this, this))
    , m_pages(new Pages({.catalogue = catalogue,
                         .pictures = m_pictures,
                         .settings = settings,
                         .actions = m_actions,
                         .navigator = *this,
                         .window = this},
                        *m_search))
    , m_bar(new PageBar(m_actions, m_pages->tabs(), this))
    , m_frame(new WindowFrame(*m_search, *m_bar, *m_pages, m_actions.list, this))
    , m_copying(new CopyActions(m_actions, *m_pages, *m_search, *this, this))
    , m_status(new StatusBar(this))
    , m_parts(new WindowParts(m_actions, *m_search, *m_frame, *m_bar, *m_pages, *m_status, this))
    , m_toast(new Toast(m_pages))
{
    m_search->model().setPins(settings.pins());

    setCentralWidget(m_frame);
    auto *menu = new MainMenu(m_actions, *m_pages, this);
    setMenuBar(menu);
    m_bar->setLast(m_actions.panel);
    setStatusBar(m_status);

    connectSearch();
    connectActions();
    offerThumbnails(m_actions.thumbnails, m_settings, *m_search->list(), m_pictures);
    offerThemes(m_actions.themes, m_settings);
    offerLanguages(m_actions.languages, m_settings, *this);

    offerContextMenus(m_actions, *m_pages, *m_search, *this, this);
    new AllActions(m_actions, *menu, *m_pages, settings, this);
    new PageKeys(m_actions, *m_pages, this);
    new FocusRing(this);
    new ToolTips(this);
    new DropTarget(*m_pages, *m_search, *this, this);
    restore();
    m_search->field()->setFocus();
}

MainWindow::~MainWindow()
{
    delete m_parts; // it follows the focus, which moves while the parts end
}

int MainWindow::code() const
{
    return m_pages->article().code();
}

void MainWindow::showLast()
{
    visit(lastCode(m_settings, m_catalogue));
}

void MainWindow::goTo(int code)
{
    m_search->reveal(code);
    visit(code);
    m_search->select(code);
    m_status->sayAloud(m_catalogue.title(code));
    m_frame->closeDrawer();
}

void MainWindow::open(const core::WindowRequest &request)
{
    openRequest(request, *m_pages, *m_copying, *this);
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
    raiseWindow(*this, activationToken);
    if (m_pages->isOfCode(m_pages->front())) {
        m_search->field()->setFocus();
        m_search->field()->selectAll();
    } else {
        m_pages->front().focus();
    }
}

void MainWindow::check(const QString &urls)
{
    m_pages->check().check(urls);
}

void MainWindow::compare(const QList<int> &codes)
{
    m_pages->comparison().compare(codes);
}

void MainWindow::compareWith(const QList<int> &codes)
{
    m_pages->comparison().add(codes);
}

void MainWindow::choose(const QString &question)
{
    m_pages->choice().begin(question);
}

void MainWindow::respond(int code)
{
    m_pages->find(u"respond"_s)->offer(core::codeText(code));
}

void MainWindow::openUrl(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

void MainWindow::show(Page &page)
{
    m_onTrip = !m_history.visit(page.place()) && m_onTrip;
    const bool isFocusOnPage = m_pages->isAncestorOf(focusWidget());
    bringToFront(page);
    if (m_pages->isOfCode(page)) { // others take the focus, which says where it is
        m_status->sayAloud(page.isList() ? page.name() : page.title());
    }
    if (isFocusOnPage) { // else it would go where it is not looked for
        m_search->field()->setFocus();
    }
}

void MainWindow::keepPlace()
{
    m_history.visit(m_pages->front().place());
    m_onTrip = false;
    updateActions();
}

void MainWindow::pageChanged()
{
    setWindowTitle(titleOf(m_pages->front().title()));
    m_status->setCopying(m_pages->isOfCode(m_pages->front()));
    m_pages->nameTabs();
    updateActions();
}

void MainWindow::copied(const QString &sentence, const QString &text)
{
    m_toast->say(sentence, text);
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
}

void MainWindow::sayOutcome(const QString &text)
{
    m_status->sayOutcome(text);
    m_parts->showOutcome();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Before an action that has the key: one that ends a check waits until the drawer is closed.
    if (event->type() == QEvent::ShortcutOverride && m_frame->isDrawerOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nobody below wanted: letters belong into the search field, Escape clears it.
    const bool command =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Escape && m_frame->isDrawerOpen()) {
        m_frame->closeDrawer();
    } else if (event->key() == Qt::Key_Escape) {
        // First: Orca takes a field for read whose cursor moves before it gets the focus.
        m_search->field()->setFocus();
        if (!m_pages->isOfCode(m_pages->front())) {
            visit(code());
        }
        m_search->field()->clear();
    } else if (!command && !event->text().isEmpty() && event->text().front().isPrint()) {
        m_search->type(event->text());
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::connectSearch()
{
    connect(m_search, &SearchPane::confirmed, this, [this] {
        if (m_pages->isOfCode(m_pages->front()) || m_search->meansNothing()) {
            m_copying->copyCode();
        } else {
            goTo(code()); // nobody copies what is not in sight
        }
    });
    connect(m_search, &SearchPane::codeChosen, this, &MainWindow::visit);
    connect(m_search, &SearchPane::passed, this, [this](const QModelIndex &row) {
        const QString text = row.data(Qt::AccessibleTextRole).toString();
        m_status->sayAloud(text.isEmpty() ? row.data().toString() : text);
    });
    connect(m_search, &SearchPane::codeFound, this, [this](int code) {
        if (m_onTrip) {
            m_history.replace(placeOf(code));
        } else {
            m_history.visit(placeOf(code));
        }
        m_onTrip = true;
        showCode(code);
    });
    connect(m_search, &SearchPane::filtered, this, &MainWindow::showCount);
    connect(m_search, &SearchPane::filtered, this, &MainWindow::updateActions);
    connect(m_search->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::updateActions);
    connect(&m_search->model(), &core::StatusModel::pinsChanged, this, &MainWindow::updateActions);
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
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    // A session that ends may do so without closing the window.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::remember);
}

void MainWindow::restore()
{
    restoreWindowState(*this, *m_frame, m_settings);
    m_search->setClassFilter(
        core::classFilterForKey(m_settings.value(Settings::Key::ClassFilter).toString()));
    // The title and the list come with the window, before the article is laid out.
    const int code = lastCode(m_settings, m_catalogue);
    setWindowTitle(titleOf(m_catalogue.title(code)));
    m_search->select(code); // and no more: the filter stays as it was left
    showCount();
    m_status->showMessage(m_settings.warning()); // mostly none
}

void MainWindow::remember()
{
    rememberWindowState(*this, *m_frame, m_settings);
    m_settings.setValue(Settings::Key::ClassFilter,
                        core::classFilterKey(m_search->filter().classFilter()));
    if (m_catalogue.find(code())) {
        m_settings.setValue(Settings::Key::LastCode, code());
    }
    m_settings.setPins(m_search->model().pins());
    if (const QString fault = m_settings.save(); !fault.isEmpty()) {
        qWarning("%s", qUtf8Printable(fault));
    }
}

/// Shows @p place again, which is the present one of the history already.
void MainWindow::returnTo(const core::Place &place)
{
    m_onTrip = false;
    if (place.page != m_pages->article().key()) {
        Page &page = *m_pages->find(place.page);
        page.restore(place);
        bringToFront(page);
        return;
    }
    m_search->reveal(place.code);
    showCode(place.code);
    m_search->select(place.code);
    m_status->sayAloud(m_catalogue.title(place.code));
}

core::Place MainWindow::placeOf(int code) const
{
    return {.page = m_pages->article().key(), .code = code};
}

/// Shows @p code as a new step of the history.
void MainWindow::visit(int code)
{
    m_history.visit(placeOf(code));
    showCode(code);
}

QString MainWindow::titleOf(const QString &shown) const
{
    //: @title:window; %1 is what it shows, such as a code and its phrase
    return tr("%1 – Statuscat").arg(shown);
}

void MainWindow::showCode(int code)
{
    m_pages->article().showCode(code, m_search->field()->query());
    if (m_pages->isOfCode(m_pages->front())) {
        pageChanged();
    } else {
        bringToFront(m_pages->article());
    }
}

void MainWindow::bringToFront(Page &page)
{
    m_pages->bringToFront(page);
    m_frame->setListOnPage(page.isList());
    if (!m_pages->isOfCode(page)) {
        m_frame->closeDrawer();
    }
    m_search->select(code());
    pageChanged();
}

void MainWindow::showCount()
{
    m_onTrip = m_onTrip && m_search->filter().isSearching();
    m_status->showCount(m_search->filter(), m_catalogue.codes().size());
}

void MainWindow::updateActions()
{
    m_actions.copy->setText(m_pages->front().copyText());
    m_actions.copy->setEnabled(m_copying->canCopy());
    m_actions.copyAs->setEnabled(m_copying->canCopy());
    m_pages->article().setMeant(!m_search->meansNothing());
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
    m_actions.pin->setEnabled(m_catalogue.find(code()));
    //: @action
    m_actions.pin->setText(m_search->model().isPinned(code()) ? tr("Un&pin")
                                                              : /*: @action */ tr("&Pin"));
}

} // namespace ui
