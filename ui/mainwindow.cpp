// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "actions.h"
#include "catview.h"
#include "clipboard.h"
#include "copymenu.h"
#include "detailpane.h"
#include "ecosystemdialog.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "galleryview.h"
#include "icons.h"
#include "picturedialog.h"
#include "picturesaver.h"
#include "pill.h"
#include "savealldialog.h"
#include "searchfield.h"
#include "shortcutsheet.h"
#include "statuslistview.h"
#include "writefile.h"

#include <core/statusroles.h>

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize firstSize {1180, 780};
constexpr int firstListWidth = 350;
constexpr int messageMs = 3000;
constexpr int zoomStep = 20; // of the gallery, in pixels
// The width in letters below which the detail goes under the list.
constexpr int narrowestLetters = 120;

QString filterKey(const core::ClassFilter &filter)
{
    switch (filter.kind) {
    case core::ClassFilter::Kind::All:
        return u"all"_s;
    case core::ClassFilter::Kind::Common:
        return u"common"_s;
    case core::ClassFilter::Kind::OneClass:
        break;
    }
    return core::classPattern(filter.statusClass);
}

/// What the row above the list offers.
QList<core::ClassFilter> offeredFilters()
{
    using core::ClassFilter;
    QList<ClassFilter> filters {{.kind = ClassFilter::Kind::All}};
    for (const core::StatusClass statusClass : core::allClasses()) {
        if (statusClass != core::StatusClass::Outside) {
            filters << ClassFilter {.kind = ClassFilter::Kind::OneClass,
                                    .statusClass = statusClass};
        }
    }
    filters << ClassFilter {.kind = ClassFilter::Kind::Common};
    return filters;
}

} // namespace

MainWindow::MainWindow(const core::Catalogue &catalogue, const CatImages &images,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(catalogue)
    , m_pictures(images)
    , m_settings(settings)
    , m_model(catalogue)
    , m_filter(&m_model)
    , m_copyFormat(core::copyFormatForKey(settings.value(Settings::Key::CopyFormat).toString(),
                                          core::CopyFormat::Code))
    , m_splitter(new QSplitter(this))
    , m_field(new SearchField(this))
    , m_filterRow(new QWidget(this))
    , m_filterActions(new QActionGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new StatusListView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_detail(new DetailPane(catalogue, m_pictures, this))
    , m_gallery(new GalleryView(m_pictures, this))
    , m_copyMenu(new CopyMenu(this))
    , m_count(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_model.setPins(settings.pins());
    makeList();
    makeActions();
    makeViewActions();
    makeFilters();
    makeMenus();

    m_detail->setEcosystems(ecosystems());
    m_pages->addWidget(m_detail);
    m_pages->addWidget(m_gallery);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    m_count->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_count, 1);
    m_hint->setText(tr("↑ ↓ choose · Enter copy · Esc clear", "@info:status keys"));
    statusBar()->addPermanentWidget(m_hint);

    connect(m_field, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_field, &QLineEdit::returnPressed, this, &MainWindow::copy);
    connect(m_list, &StatusListView::confirmed, this, &MainWindow::copy);
    connect(m_list, &StatusListView::typed, this, &MainWindow::typeIntoField);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_filtering && index.isValid()) {
                    showCode(index.data(core::CodeRole).toInt(), Visit::New);
                }
            });
    connect(m_gallery, &GalleryView::typed, this, &MainWindow::typeIntoField);
    connect(m_gallery, &GalleryView::opened, this, [this] { showGallery(false); });
    connect(m_empty, &EmptyState::codeRequested, this, &MainWindow::goTo);
    connect(m_empty, &EmptyState::allClassesRequested, this, [this] { setClassFilter({}); });
    connect(m_detail, &DetailPane::codeRequested, this, &MainWindow::goTo);
    connect(m_detail, &DetailPane::urlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_detail, &DetailPane::copyRequested, this, [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        say(tr("Copied: %1", "@info:status; %1 is a text").arg(text));
    });
    connect(m_detail, &DetailPane::ecosystemsRequested, this, &MainWindow::chooseEcosystems);
    connect(m_detail, &DetailPane::pictureRequested, this, &MainWindow::showPicture);
    connect(m_copyMenu, &CopyMenu::formatChosen, this, &MainWindow::copyAs);
    connect(m_copyMenu, &CopyMenu::pictureChosen, this, &MainWindow::copyPicture);
    connect(m_copyMenu, &QMenu::aboutToShow, this,
            [this] { m_copyMenu->list(m_catalogue.status(code()), constant(), m_copyFormat); });
    connect(&m_model, &core::StatusModel::pinsChanged, this, &MainWindow::updateActions);
    qApp->installEventFilter(
        this); // for the mouse buttons Back and Forward, wherever they are pressed

    restore();
    m_field->setFocus();
}

MainWindow::~MainWindow() = default;

int MainWindow::code() const
{
    return m_detail->code();
}

void MainWindow::goTo(int code)
{
    reveal(code);
    showCode(code, Visit::New);
    selectRow(code);
}

/// Clears what keeps the row of @p code out of the list.
void MainWindow::reveal(int code)
{
    if (!m_filter.indexForCode(code).isValid() && m_catalogue.find(code)) {
        const QScopedValueRollback filtering(m_filtering, true);
        m_filter.setClassFilter({});
        m_field->clear();
        m_onTrip = false;
        afterFiltering();
    }
}

void MainWindow::open(const QString &text)
{
    bool isNumber = false;
    const int asked = text.toInt(&isNumber);
    if (isNumber && m_catalogue.find(asked)) {
        m_field->clear();
        goTo(asked);
    } else if (!text.trimmed().isEmpty()) {
        m_field->setText(text.left(m_field->maxLength()));
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
    m_field->setFocus();
    m_field->selectAll();
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
    return writeImage(file, grab().toImage());
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, messageMs);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_iconsAreStale = true;
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nobody below wanted: letters belong into the search field, Escape clears it.
    const bool command =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Escape) {
        m_field->clear();
        m_field->setFocus();
    } else if (!command && !event->text().isEmpty() && event->text().front().isPrint()) {
        typeIntoField(event->text());
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < narrowestLetters * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    QMainWindow::resizeEvent(event);
    fitHint();
}

/// The keys step back where there is no room for them beside the count.
void MainWindow::fitHint()
{
    constexpr int gaps = 32; // of the status bar and its grip
    const int needed = m_count->sizeHint().width() + m_hint->sizeHint().width() + gaps;
    m_hint->setVisible(needed <= statusBar()->width());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isActiveWindow()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const bool isStep = button == Qt::BackButton || button == Qt::ForwardButton;
        const auto *widget = isStep ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->window() == this) {
            findChild<QAction *>(button == Qt::BackButton ? u"back"_s : u"forward"_s)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::makeList()
{
    m_list->setModel(&m_filter);
    m_field->setNavigated(m_list);
    m_gallery->setModel(&m_filter);
    m_gallery->setSelectionModel(m_list->selectionModel()); // one current code, however it is shown
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *left = new QWidget(m_splitter);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *search = new QVBoxLayout;
    search->setContentsMargins(12, 0, 12, 0);
    search->setSpacing(10);
    search->addWidget(m_field);
    search->addWidget(m_filterRow);
    column->addLayout(search);
    column->addWidget(m_stack, 1);
    m_field->setMinimumHeight(m_field->fontMetrics().height() * 2);
}

void MainWindow::makeFilters()
{
    auto *row = new FlowLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QList<QAction *> actions = m_filterActions->actions();
    for (QAction *action : actions) {
        auto *pill = new Pill(Pill::Kind::Filter, action->iconText(), m_filterRow);
        pill->setAccessibleName(tr("Show %1", "accessible name of a filter; %1 is a class")
                                    .arg(action->text().remove(u'&')));
        pill->setToolTip(action->statusTip());
        pill->setChecked(action->isChecked());
        connect(action, &QAction::toggled, pill, &Pill::setChecked);
        connect(pill, &Pill::clicked, action, &QAction::trigger);
        connect(pill, &Pill::clicked, pill,
                [pill, action] { pill->setChecked(action->isChecked()); });
        row->addWidget(pill);
    }
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &name, const QString &text,
                            const QList<QKeySequence> &keys, const QString &tip, auto slot) {
        QAction *action = makeAction(this, name, text, keys, tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *copy =
        add(u"copy"_s, tr("&Copy", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_C)},
            tr("Copy the selected text, or the code in the chosen format", "@info:status"),
            &MainWindow::copy);
    QAction *copyAs = add(u"copy-as"_s, tr("Copy &as…", "@action"),
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                          tr("Choose what to copy", "@info:status"), &MainWindow::showCopyMenu);
    m_detail->setCopyActions(copy, copyAs);
    add(u"copy-picture"_s, tr("Copy &Picture", "@action"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
        tr("Copy the picture as PNG and SVG", "@info:status"), &MainWindow::copyPicture);
    add(u"pin"_s, tr("&Pin", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
        tr("Pin the code to the top of the list, or take it off", "@info:status"),
        &MainWindow::togglePin);
    add(u"ecosystems"_s, tr("Choose &Languages…", "@action which constants are shown"),
        {QKeySequence(Qt::CTRL | Qt::Key_E)},
        tr("Choose whose constants are shown and copied", "@info:status"),
        &MainWindow::chooseEcosystems);
    add(u"find"_s, tr("&Find", "@action"),
        {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K),
         QKeySequence(Qt::Key_Slash)},
        tr("Go to the search field", "@info:status"), [this] {
            m_field->setFocus(Qt::ShortcutFocusReason);
            m_field->selectAll();
        });
    add(u"back"_s, tr("&Back", "@action in the history of codes"),
        {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
        tr("Back to the code seen before", "@info:status"), [this] {
            if (m_history.canGoBack()) {
                const int code = m_history.back();
                reveal(code);
                m_onTrip = false;
                showCode(code, Visit::None);
                selectRow(code);
            }
        });
    add(u"forward"_s, tr("&Forward", "@action in the history of codes"),
        {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
        tr("Forward to the code seen after", "@info:status"), [this] {
            if (m_history.canGoForward()) {
                const int code = m_history.forward();
                reveal(code);
                m_onTrip = false;
                showCode(code, Visit::None);
                selectRow(code);
            }
        });
    add(u"quit"_s, tr("&Quit", "@action"),
        {QKeySequence(Qt::CTRL | Qt::Key_Q), QKeySequence(Qt::CTRL | Qt::Key_W)},
        tr("Quit Statuscat", "@info:status"), [this] { close(); });
    add(u"shortcuts"_s, tr("&Keyboard Shortcuts", "@action"),
        {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
        tr("Show all keys", "@info:status"), &MainWindow::showShortcuts);
    add(u"about"_s, tr("&About Statuscat", "@action"), {},
        tr("Version and licences", "@info:status"), &MainWindow::showAbout)
        ->setMenuRole(QAction::AboutRole);
    findChild<QAction *>(u"quit"_s)->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeViewActions()
{
    makeFilterActions();
    makePictureActions();
    makeThemeActions();
}

void MainWindow::makeFilterActions()
{
    int key = Qt::Key_0;
    for (const core::ClassFilter &filter : offeredFilters()) {
        const bool oneClass = filter.kind == core::ClassFilter::Kind::OneClass;
        const QString shortText = oneClass ? core::classPattern(filter.statusClass)
            : filter.kind == core::ClassFilter::Kind::All
            ? tr("All", "filter above the list: every class")
            : tr("Common", "filter above the list: the codes most people meet");
        const QString text = oneClass ? core::classHeading(filter.statusClass) : shortText;
        QAction *action = makeAction(
            this, u"filter-"_s + filterKey(filter), text, {QKeySequence(Qt::CTRL | key++)},
            tr("Show only: %1", "@info:status; %1 is a class, All or Common").arg(text));
        action->setIconText(shortText);
        action->setCheckable(true);
        action->setData(filterKey(filter));
        m_filterActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter] { setClassFilter(filter); });
    }
    m_filterActions->actions().constFirst()->setChecked(true);
}

void MainWindow::makePictureActions()
{
    const auto add = [this](const QString &name, const QString &text,
                            const QList<QKeySequence> &keys, const QString &tip, auto slot) {
        QAction *action = makeAction(this, name, text, keys, tip);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"picture"_s, tr("Large &Picture", "@action"), {QKeySequence(Qt::Key_F11)},
        tr("Show the picture on the whole screen", "@info:status"), &MainWindow::showPicture);
    add(u"next-picture"_s, tr("&Other Picture", "@action switch between the drawings of a code"),
        {QKeySequence(Qt::CTRL | Qt::Key_P)},
        tr("Show the next picture of the code, if it has several", "@info:status"),
        [this] { m_detail->showNextPicture(); });
    add(u"gallery"_s, tr("&Gallery", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
        tr("Show all codes as pictures, or the text again", "@info:status"),
        &MainWindow::showGallery)
        ->setCheckable(true);
    add(u"larger"_s, tr("&Larger Pictures", "@action in the gallery"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        tr("Make the gallery's pictures larger", "@info:status"),
        [this] { m_gallery->setPictureWidth(m_gallery->pictureWidth() + zoomStep); });
    add(u"smaller"_s, tr("&Smaller Pictures", "@action in the gallery"),
        {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        tr("Make the gallery's pictures smaller", "@info:status"),
        [this] { m_gallery->setPictureWidth(m_gallery->pictureWidth() - zoomStep); });
    QAction *thumbnails =
        add(u"thumbnails"_s, tr("Pictures in the &List", "@action"), {},
            tr("Show a small picture in each row of the list", "@info:status"), [this](bool shown) {
                m_settings.setValue(Settings::Key::Thumbnails, shown);
                m_list->setThumbnails(shown ? &m_pictures : nullptr);
            });
    thumbnails->setCheckable(true);
    thumbnails->setChecked(m_settings.value(Settings::Key::Thumbnails).toBool());
    m_list->setThumbnails(thumbnails->isChecked() ? &m_pictures : nullptr);
    add(u"save-picture"_s, tr("&Save Picture…", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_S)},
        tr("Save the picture as SVG, or as PNG of any size", "@info:status"), [this] {
            const QString name =
                core::copyText(m_catalogue.status(code()), core::CopyFormat::CodeAndPhrase);
            sayOutcome(savePicture(this, m_pictures.images(), m_detail->catView()->picture(),
                                   QString(name).replace(u'/', u'-')));
        });
    add(u"save-all-pictures"_s, tr("Save &All Pictures…", "@action"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        tr("Save every picture into a folder", "@info:status"), [this] {
            auto *dialog = new SaveAllDialog(m_pictures.images(), m_catalogue.numbers(), this);
            connect(dialog, &SaveAllDialog::ended, this, &MainWindow::sayOutcome);
            dialog->open();
        });
}

void MainWindow::makeThemeActions()
{
    auto *themes = new QActionGroup(this);
    const std::pair<Theme, QString> offered[] = {
        {Theme::System, tr("Follow the &System", "@action theme")},
        {Theme::Light, tr("&Light", "@action theme")},
        {Theme::Dark, tr("&Dark", "@action theme")}};
    for (const auto &[theme, text] : offered) {
        QAction *action = makeAction(this, u"theme-"_s + themeKey(theme), text, {}, {});
        action->setCheckable(true);
        action->setChecked(theme == themeForKey(m_settings.value(Settings::Key::Theme).toString()));
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            m_settings.setValue(Settings::Key::Theme, themeKey(chosen));
            applyTheme(chosen);
        });
    }
}

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &names) {
        for (const QString &name : names) {
            if (name.isEmpty()) {
                menu->addSeparator();
            } else {
                menu->addAction(findChild<QAction *>(name, Qt::FindDirectChildrenOnly));
            }
        }
    };
    fill(menuBar()->addMenu(tr("&File", "@title:menu")),
         {u"save-picture"_s, u"save-all-pictures"_s, {}, u"quit"_s});
    QMenu *edit = menuBar()->addMenu(tr("&Edit", "@title:menu"));
    fill(edit, {u"copy"_s});
    edit->addMenu(m_copyMenu);
    fill(edit, {u"copy-picture"_s, {}, u"find"_s, {}, u"pin"_s, u"ecosystems"_s});
    QMenu *view = menuBar()->addMenu(tr("&View", "@title:menu"));
    view->addActions(m_filterActions->actions());
    fill(view,
         {{},
          u"gallery"_s,
          u"larger"_s,
          u"smaller"_s,
          {},
          u"picture"_s,
          u"next-picture"_s,
          u"thumbnails"_s,
          {}});
    fill(view->addMenu(tr("&Theme", "@title:menu")),
         {u"theme-system"_s, u"theme-light"_s, u"theme-dark"_s});
    fill(menuBar()->addMenu(tr("&Go", "@title:menu")), {u"back"_s, u"forward"_s});
    fill(menuBar()->addMenu(tr("&Help", "@title:menu")), {u"shortcuts"_s, u"about"_s});
    const QList<QMenu *> menus = menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        connect(menu, &QMenu::aboutToShow, this, &MainWindow::setIcons);
    }
}

/// Only menus show icons, so the first menu to open loads them, not the start.
void MainWindow::setIcons()
{
    if (!m_iconsAreStale) {
        return;
    }
    m_iconsAreStale = false;
    const struct
    {
        QString action;
        QString drawing;
        QString themeName;
    } icons[] = {{u"copy"_s, u"copy"_s, u"edit-copy"_s},
                 {u"find"_s, u"search"_s, u"edit-find"_s},
                 {u"back"_s, u"back"_s, u"go-previous"_s},
                 {u"forward"_s, u"forward"_s, u"go-next"_s},
                 {u"pin"_s, u"pin"_s, u"window-pin"_s},
                 {u"picture"_s, u"picture"_s, u"view-fullscreen"_s},
                 {u"save-picture"_s, u"picture"_s, u"document-save-as"_s},
                 {u"quit"_s, u"quit"_s, u"application-exit"_s},
                 {u"shortcuts"_s, u"help"_s, u"help-contents"_s}};
    for (const auto &entry : icons) {
        if (auto *action = findChild<QAction *>(entry.action, Qt::FindDirectChildrenOnly)) {
            action->setIcon(icon(entry.drawing, entry.themeName, palette()));
        }
    }
}

void MainWindow::restore()
{
    resize(firstSize);
    restoreGeometry(m_settings.value(Settings::Key::WindowGeometry).toByteArray());
    m_splitter->setSizes({firstListWidth, firstSize.width() - firstListWidth});
    m_splitter->restoreState(m_settings.value(Settings::Key::SplitterState).toByteArray());
    const QString filter = m_settings.value(Settings::Key::ClassFilter).toString();
    for (const core::ClassFilter &offered : offeredFilters()) {
        if (filterKey(offered) == filter) {
            setClassFilter(offered);
        }
    }
    m_gallery->setPictureWidth(m_settings.value(Settings::Key::GalleryWidth).toInt());
    const int last = m_settings.value(Settings::Key::LastCode).toInt();
    showCode(m_catalogue.find(last) ? last : 404, Visit::New); // the best known of all codes
    selectRow(code());
    updateCount();
    if (!m_settings.warning().isEmpty()) {
        statusBar()->showMessage(m_settings.warning());
    }
}

void MainWindow::remember()
{
    m_settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    if (m_splitter->orientation() == Qt::Horizontal) {
        m_settings.setValue(Settings::Key::SplitterState, m_splitter->saveState());
    }
    m_settings.setValue(Settings::Key::ClassFilter, filterKey(m_filter.classFilter()));
    if (m_catalogue.find(code())) {
        m_settings.setValue(Settings::Key::LastCode, code());
    }
    m_settings.setValue(Settings::Key::CopyFormat, core::copyFormatKey(m_copyFormat));
    m_settings.setValue(Settings::Key::GalleryWidth, m_gallery->pictureWidth());
    m_settings.setPins(m_model.pins());
    if (const QString fault = m_settings.save(); !fault.isEmpty()) {
        qWarning("%s", qUtf8Printable(fault));
    }
}

void MainWindow::search(const QString &text)
{
    {
        const QScopedValueRollback filtering(m_filtering, true);
        m_filter.setQuery(text);
    }
    afterFiltering();
    if (!m_filter.isSearching()) {
        m_onTrip = false;
        selectRow(code());
        return;
    }
    const int found = m_filter.best() >= 0 ? m_filter.best() : m_filter.result().unassigned;
    if (found >= 0) {
        showCode(found, m_onTrip ? Visit::SameTrip : Visit::New);
        m_onTrip = true;
        selectRow(found);
    }
}

void MainWindow::setClassFilter(const core::ClassFilter &filter)
{
    {
        const QScopedValueRollback filtering(m_filtering, true);
        m_filter.setClassFilter(filter);
    }
    afterFiltering();
    if (m_filter.best() >= 0) {
        showCode(m_filter.best(), Visit::New);
    }
    selectRow(code());
}

void MainWindow::afterFiltering()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    if (isEmpty) {
        m_empty->explain(m_catalogue, m_filter.query(), m_filter.result(),
                         !m_filter.result().hits.isEmpty());
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    for (QAction *action : m_filterActions->actions()) {
        action->setChecked(action->data().toString() == filterKey(m_filter.classFilter()));
    }
    updateCount();
}

void MainWindow::selectRow(int code)
{
    const QScopedValueRollback filtering(m_filtering, true);
    const QModelIndex index = m_filter.indexForCode(code);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        m_gallery->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
}

void MainWindow::showCode(int code, Visit visit)
{
    m_detail->showCode(code);
    if (visit == Visit::New) {
        m_history.visit(code);
    } else if (visit == Visit::SameTrip) {
        m_history.replace(code);
    }
    const core::StatusSummary *summary = m_catalogue.find(code);
    const QString name =
        summary ? core::codeText(code) + u' ' + summary->title() : core::codeText(code);
    setWindowTitle(tr("%1 – Statuscat", "@title:window; %1 is code and phrase").arg(name));
    updateActions();
    updatePicture();
}

void MainWindow::step(int steps)
{
    const QList<core::StatusSummary> &codes = m_catalogue.codes();
    const auto at =
        std::find_if(codes.cbegin(), codes.cend(),
                     [this](const core::StatusSummary &entry) { return entry.code == code(); });
    if (at != codes.cend()) {
        const auto size = codes.size();
        goTo(codes.at((at - codes.cbegin() + steps + size) % size).code);
    }
}

void MainWindow::updateCount()
{
    const QString all = QString::number(m_catalogue.codes().size());
    const QString shown = QString::number(m_filter.shownCount());
    QString text = tr("%1 codes", "@info:status").arg(all);
    if (m_filter.isSearching()) {
        constexpr int longestQuery = 40;
        const QString query =
            fontMetrics().elidedText(m_filter.query().simplified(), Qt::ElideRight,
                                     longestQuery * fontMetrics().averageCharWidth());
        text = tr("“%1” matches %2 of %3 codes", "@info:status").arg(query, shown, all);
    } else if (m_filter.classFilter().kind != core::ClassFilter::Kind::All) {
        text = tr("%1 of %2 codes", "@info:status").arg(shown, all);
    }
    if (text != m_count->text()) {
        m_count->setText(text);
        fitHint();
        if (QAccessible::isActive()) { // else it would wake the whole machinery at the start
            QAccessibleEvent changed(m_count, QAccessible::NameChanged); // so that it is read aloud
            QAccessible::updateAccessibility(&changed);
        }
    }
}

void MainWindow::updateActions()
{
    constexpr int longestLabel = 24;
    const QString text = textToCopy(m_copyFormat);
    const QString label =
        text.size() <= longestLabel && !text.isEmpty() ? text : core::copyFormatName(m_copyFormat);
    findChild<QAction *>(u"copy"_s)->setText(
        tr("&Copy %1", "@action; %1 is what is copied").arg(label));
    findChild<QAction *>(u"back"_s)->setEnabled(m_history.canGoBack());
    findChild<QAction *>(u"forward"_s)->setEnabled(m_history.canGoForward());
    auto *pin = findChild<QAction *>(u"pin"_s);
    pin->setEnabled(m_catalogue.find(code()));
    pin->setText(m_model.isPinned(code()) ? tr("Un&pin", "@action") : tr("&Pin", "@action"));
}

void MainWindow::typeIntoField(const QString &text)
{
    m_field->setFocus();
    m_field->insert(text);
}

QString MainWindow::textToCopy(core::CopyFormat format) const
{
    return core::copyText(m_catalogue.status(code()), format, constant());
}

/// What the reader's first ecosystem calls the code; empty if it has no name for it.
QString MainWindow::constant() const
{
    const QStringList chosen = ecosystems();
    const QList<core::Constant> names = chosen.isEmpty()
        ? QList<core::Constant>()
        : m_catalogue.constants().names(chosen.first(), code());
    return names.isEmpty() ? QString() : names.first().name;
}

/// The reader's ecosystems, or the most popular ones if none were chosen.
QStringList MainWindow::ecosystems() const
{
    constexpr qsizetype shownAtFirst = 6;
    QStringList ids;
    const QStringList remembered = m_settings.value(Settings::Key::Ecosystems).toStringList();
    for (const QString &id : remembered) {
        if (m_catalogue.constants().find(id)) {
            ids << id;
        }
    }
    const QList<core::Ecosystem> &all = m_catalogue.constants().ecosystems();
    for (qsizetype i = 0;
         remembered.join(QString()).isEmpty() && i < qMin(all.size(), shownAtFirst); ++i) {
        ids << all.at(i).id;
    }
    return ids;
}

void MainWindow::chooseEcosystems()
{
    EcosystemDialog dialog(m_catalogue.constants(), ecosystems(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_settings.setValue(Settings::Key::Ecosystems, dialog.chosen());
        m_detail->setEcosystems(ecosystems());
        updateActions();
    }
}

void MainWindow::copy()
{
    const QString selected = m_detail->selectedText();
    if (!selected.isEmpty()) {
        QApplication::clipboard()->setText(selected);
        say(tr("Copied the selected text", "@info:status"));
    } else if (m_filter.isSearching() && m_filter.best() < 0 && m_filter.result().unassigned < 0) {
        say(tr("Nothing matches, so nothing was copied", "@info:status"));
    } else {
        copyAs(m_copyFormat);
    }
}

void MainWindow::copyAs(core::CopyFormat format)
{
    const QString text = textToCopy(format);
    if (text.isEmpty()) {
        say(tr("%1 has nothing to copy as “%2”", "@info:status; code and format")
                .arg(core::codeText(code()), core::copyFormatName(format)));
        return;
    }
    QApplication::clipboard()->setText(text);
    m_copyFormat = format;
    m_history.visit(code());
    m_onTrip = false;
    updateActions();
    const QString line = fontMetrics().elidedText(text.simplified(), Qt::ElideRight, width() / 2);
    say(tr("Copied: %1", "@info:status; %1 is a text").arg(line));
}

void MainWindow::copyPicture()
{
    QApplication::clipboard()->setMimeData(
        pictureMimeData(m_pictures.images(), m_detail->catView()->picture()).release());
    say(tr("Copied the picture", "@info:status"));
}

void MainWindow::showCopyMenu()
{
    m_copyMenu->popup(
        m_detail->mapToGlobal(m_detail->rect().center() - QPoint(0, m_detail->height() / 4)));
}

/// Says how saving ended; faults stay until they are read.
void MainWindow::sayOutcome(const QString &outcome)
{
    statusBar()->showMessage(outcome, 3 * messageMs);
}

void MainWindow::togglePin()
{
    const QScopedValueRollback filtering(m_filtering, true);
    m_model.setPinned(code(), !m_model.isPinned(code()));
    selectRow(code());
    updateActions();
}

void MainWindow::showGallery(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_gallery) : m_detail);
    m_field->setNavigated(shown ? static_cast<QWidget *>(m_gallery) : m_list);
    findChild<QAction *>(u"gallery"_s)->setChecked(shown);
    selectRow(code());
}

void MainWindow::showPicture()
{
    if (!m_picture) {
        m_picture = new PictureDialog(m_pictures, this);
        m_picture->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_picture, &PictureDialog::stepped, this, &MainWindow::step);
    }
    m_picture->setLayoutDirection(layoutDirection());
    updatePicture();
    m_picture->showFullScreen();
}

void MainWindow::updatePicture()
{
    if (m_picture) {
        const core::StatusSummary *summary = m_catalogue.find(code());
        const QString name =
            summary ? core::codeText(code()) + u' ' + summary->title() : core::codeText(code());
        m_picture->showPicture(m_detail->catView()->picture(), name,
                               m_detail->catView()->accessibleDescription());
    }
}

void MainWindow::showShortcuts()
{
    ShortcutSheet sheet(this);
    sheet.exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Statuscat", "@title:window"),
                       tr("<h3>Statuscat %1</h3><p>HTTP status codes, explained and "
                          "drawn.</p><p>The program is free "
                          "software under the GNU General Public License, version 3 or later. "
                          "Texts and pictures are under "
                          "CC BY 4.0.</p>",
                          "@info; %1 is the version")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace ui
