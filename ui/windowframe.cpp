// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowframe.h"

#include "barbutton.h"
#include "pagebar.h"
#include "pages.h"

#include <ui/list/searchfield.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/look/lengths.h>

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

// In average letters.
constexpr double narrowestWithList = 120;
constexpr double firstList = 47;
constexpr double narrowestList = 30;
constexpr double narrowestPage = 40;

} // namespace

WindowFrame::WindowFrame(SearchPane &search, PageBar &bar, Pages &pages, QAction *showList,
                         QWidget *window)
    : QWidget(window)
    , m_search(search)
    , m_bar(bar)
    , m_showList(showList)
    , m_head(search.head())
    , m_side(new QWidget(this))
    , m_splitter(new QSplitter(this))
    , m_sideColumn(new QVBoxLayout(m_side))
    , m_listButton(new BarButton(m_head))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *main = new QWidget(m_splitter);
    m_mainColumn = new QVBoxLayout(main);
    for (QVBoxLayout *column : {m_sideColumn, m_mainColumn}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }
    m_sideColumn->addWidget(m_head);
    m_sideColumn->addWidget(&search);
    m_mainColumn->addWidget(&bar);
    m_mainColumn->addWidget(&pages, 1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // as it is drawn; Qt lets the mouse take hold of more

    m_listButton->setDefaultAction(showList);
    m_listButton->setOutlined(true);
    m_listButton->setFocusPolicy(Qt::TabFocus);
    m_head->layout()->addWidget(m_listButton);
    m_listButton->hide();
    setTabOrder(search.field(), m_listButton);
    bar.standBefore(pages.currentWidget());

    connect(showList, &QAction::triggered, this, &WindowFrame::toggleList);
    connect(search.field(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty()) {
            openDrawer();
        }
    });
    connect(&search, &SearchPane::filtered, this, &WindowFrame::fitDrawer);
    connect(&search, &SearchPane::filterChosen, this, &WindowFrame::openDrawer);
    connect(&search, &SearchPane::confirmed, this, &WindowFrame::closeDrawer);
    connect(search.list(), &QAbstractItemView::clicked, this, &WindowFrame::closeDrawer);
    search.list()->installEventFilter(this);
    bar.installEventFilter(this);
}

void WindowFrame::setListBeside(bool isBeside)
{
    m_isListBeside = isBeside;
    arrange();
}

void WindowFrame::setListOnPage(bool isOnPage)
{
    if (isOnPage != m_isListOnPage) {
        m_isListOnPage = isOnPage;
        m_search.hide(); // a drawer is closed on the next page
        m_search.setListOnPage(isOnPage);
        m_showList->setEnabled(!isOnPage);
        arrange();
    }
}

QByteArray WindowFrame::saveSplitter() const
{
    return m_isDrawer ? m_splitterState : m_splitter->saveState();
}

void WindowFrame::restoreSplitter(const QByteArray &state)
{
    m_splitter->resize(window()->width(), m_splitter->height()); // what the sizes are held against
    const bool isRestored = m_splitter->restoreState(state);
    m_splitter->setOrientation(Qt::Horizontal); // the state brings all of these along
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setOpaqueResize(true);
    const Lengths lengths(font());
    const int width = isRestored ? m_splitter->sizes().constFirst() : 0;
    const bool fits = width >= lengths.letters(narrowestList)
        && width <= window()->width() - lengths.letters(narrowestPage);
    if (!fits) {
        const int list = lengths.letters(firstList);
        m_splitter->setSizes({list, qMax(1, window()->width() - list)});
    }
    m_splitterState = m_splitter->saveState();
    m_letter = lengths.letter();
}

/// Gives the list as many letters in the new font as it had in the old one.
void WindowFrame::keepLetters()
{
    const double letter = Lengths(font()).letter();
    if (m_isDrawer || m_letter <= 0) {
        return;
    }
    const QList<int> sizes = m_splitter->sizes();
    const int list = qRound(sizes.constFirst() * letter / m_letter);
    m_splitter->setSizes({list, qMax(1, sizes.constFirst() + sizes.constLast() - list)});
    m_letter = letter;
}

bool WindowFrame::isDrawerOpen() const
{
    return m_isDrawer && !m_isListOnPage && !m_search.isHidden();
}

void WindowFrame::openDrawer()
{
    if (m_isDrawer && m_search.isHidden()) {
        m_search.show();
        fitDrawer();
        m_mainColumn->activate(); // keys that move by what is seen come next
        showState();
    }
}

void WindowFrame::closeDrawer()
{
    if (isDrawerOpen()) {
        if (m_search.isAncestorOf(window()->focusWidget())) {
            m_search.field()->setFocus();
        }
        m_search.hide();
        showState();
    }
}

void WindowFrame::toggleList()
{
    const bool isWide = width() >= Lengths(font()).letters(narrowestWithList);
    if (isWide) {
        setListBeside(!m_isListBeside);
    } else if (isDrawerOpen()) {
        closeDrawer();
    } else {
        openDrawer();
    }
}

QSize WindowFrame::minimumSizeHint() const
{
    const QSize head = m_head->minimumSizeHint();
    constexpr int fewestLines = 2; // of the page below the field
    return {qMax(m_mainColumn->minimumSize().width(), head.width()),
            head.height() + fewestLines * Lengths(font()).line};
}

void WindowFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepLetters();
        arrange();
    }
}

/// The search field hands the keys that move in the list on to it; they open the drawer. Without
/// the page bar, which leaves a low window, the field is above the page.
bool WindowFrame::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShownOrHidden =
        event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (watched == &m_bar && isShownOrHidden) {
        arrange();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnd = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnd) {
            openDrawer();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Puts all in its place for the width and the font.
void WindowFrame::arrange()
{
    const Lengths lengths(font());
    const bool isNarrow = width() < lengths.letters(narrowestWithList);
    m_side->setMinimumWidth(lengths.letters(narrowestList));
    m_splitter->widget(1)->setMinimumWidth(isNarrow ? 0 : lengths.letters(narrowestPage));
    setDrawer(isNarrow || !m_isListBeside || m_isListOnPage);
    m_search.setVisible(!m_isDrawer || m_isListOnPage || isDrawerOpen());
    m_listButton->setVisible(m_isDrawer && !m_isListOnPage);
    const int sides = (m_isDrawer ? 4 : 3) * lengths.unit;
    m_head->layout()->setContentsMargins(sides, 3 * lengths.unit, sides,
                                         m_isDrawer && !m_bar.isHidden() ? 0 : 2 * lengths.unit);
    m_head->layout()->setSpacing(2 * lengths.unit);
    m_search.setSides(sides);
    fitDrawer();
    showState();
}

void WindowFrame::setDrawer(bool isDrawer)
{
    if (isDrawer == m_isDrawer) {
        return;
    }
    m_isDrawer = isDrawer;
    const QPointer<QWidget> focus = window()->focusWidget(); // which moving would take away
    if (isDrawer) {
        m_mainColumn->insertWidget(0, m_head);
        m_mainColumn->insertWidget(2, &m_search);
        m_search.hide();
        m_splitterState = m_splitter->saveState();
    } else {
        m_sideColumn->addWidget(m_head);
        m_sideColumn->addWidget(&m_search, 1);
        m_search.setMinimumHeight(0);
        m_search.setMaximumHeight(QWIDGETSIZE_MAX);
        m_search.show();
    }
    m_head->show();
    m_side->setVisible(!isDrawer);
    m_search.setDrawer(isDrawer);
    m_bar.setBelowField(isDrawer);
    if (focus && m_head->isAncestorOf(focus)) {
        focus->setFocus();
    } else if (focus && m_search.isAncestorOf(focus)) {
        isDrawer ? m_search.field()->setFocus() : focus->setFocus();
    }
}

/// As high as its rows, but most of the window is for the page.
void WindowFrame::fitDrawer()
{
    if (m_isDrawer && !m_search.isHidden()) {
        constexpr double share = 0.4;
        m_search.setFixedHeight(
            qMin(m_search.fullHeight(), static_cast<int>(window()->height() * share)));
    }
}

void WindowFrame::showState()
{
    m_showList->setChecked(!m_isListOnPage && !m_search.isHidden());
    m_listButton->setArrow(isDrawerOpen() ? BarButton::Arrow::Up : BarButton::Arrow::Down);
}

} // namespace ui
