// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowparts.h"

#include "pagebar.h"
#include "pages.h"
#include "statusbar.h"
#include "windowframe.h"

#include <ui/base/actions.h>
#include <ui/list/searchfield.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/look/lengths.h>

#include <QApplication>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int fewestLines = 24;
constexpr int parts = 5;

} // namespace

WindowParts::WindowParts(const Actions &actions, SearchPane &search, WindowFrame &frame,
                         PageBar &bar, Pages &pages, StatusBar &status, QWidget *window)
    : QObject(window)
    , m_search(search)
    , m_frame(frame)
    , m_bar(bar)
    , m_pages(pages)
    , m_status(status)
    , m_window(window)
{
    connect(actions.nextPart, &QAction::triggered, this, [this] { go(1); });
    connect(actions.previousPart, &QAction::triggered, this, [this] { go(-1); });
    connect(&status, &QStatusBar::messageChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_hasOutcome) {
            m_hasOutcome = false;
            arrange();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, &WindowParts::leaveBars);
    connect(search.field(), &QLineEdit::textEdited, this, [this] { setWanted(false); });
    window->installEventFilter(this);
}

void WindowParts::showOutcome()
{
    m_hasOutcome = true;
    arrange();
}

bool WindowParts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
        if (watched == m_window) {
            arrange();
        }
        break;
    case QEvent::KeyPress:
        // Whatever nobody below wanted arrives at the window, and Alt is wanted by nobody.
        if (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Alt && watched == m_window) {
            setWanted(true);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Once the user goes on in list or page, the bars of a low window are not wanted any more.
void WindowParts::leaveBars(const QWidget *before, const QWidget *focus)
{
    Q_UNUSED(before)
    if (m_search.head()->isAncestorOf(focus) || m_search.isAncestorOf(focus)
        || m_pages.isAncestorOf(focus)) {
        setWanted(false);
    }
}

/// Goes on by @p step parts, past those that are not there.
void WindowParts::go(int step)
{
    int part = static_cast<int>(current());
    for (int tried = 0; tried < parts; ++tried) {
        part = (part + step + parts) % parts;
        if (enter(static_cast<Part>(part))) {
            return;
        }
    }
}

WindowParts::Part WindowParts::current() const
{
    const QWidget *focus = m_window->focusWidget();
    const auto isIn = [focus](const QWidget *widget) {
        return focus && (focus == widget || widget->isAncestorOf(focus));
    };
    return isIn(m_search.head()) ? Part::Field
        : isIn(&m_search)        ? Part::List
        : isIn(&m_bar)           ? Part::Bar
        : isIn(&m_pages)         ? Part::Page
        : isIn(&m_status)        ? Part::Status
                                 : Part::Field;
}

/// Gives the focus to @p part; false if it takes none.
bool WindowParts::enter(Part part)
{
    switch (part) {
    case Part::Field:
        m_search.field()->setFocus(Qt::ShortcutFocusReason);
        m_search.field()->selectAll();
        return true;
    case Part::List:
        m_frame.openDrawer();
        if (m_search.list()->isVisible()) {
            m_search.list()->setFocus(Qt::ShortcutFocusReason);
        }
        return m_search.list()->hasFocus();
    case Part::Bar:
        setWanted(true);
        m_bar.focusTab();
        return true;
    case Part::Page:
        return enterPage();
    case Part::Status:
        setWanted(true);
        m_status.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

/// To where the page begins: what it says itself, or else its first control.
bool WindowParts::enterPage()
{
    const QWidget *page = m_pages.front().widget();
    m_pages.front().focus();
    if (page->isAncestorOf(m_window->focusWidget())) {
        return true;
    }
    const QList<QWidget *> all = m_pages.findChildren<QWidget *>();
    QWidget *first = m_pages.nextInFocusChain();
    for (qsizetype tried = 0; tried < all.size() * 2 && first != &m_pages; ++tried) {
        const bool canFocus =
            (first->focusPolicy() & Qt::TabFocus) && first->isEnabled() && first->isVisible();
        if (canFocus && (first == page || page->isAncestorOf(first))) {
            first->setFocus(Qt::TabFocusReason);
            return true;
        }
        first = first->nextInFocusChain();
    }
    return false;
}

bool WindowParts::isLow() const
{
    return m_window->height() < fewestLines * Lengths(m_window->font()).line;
}

void WindowParts::setWanted(bool isWanted)
{
    if (isWanted != m_isWanted) {
        m_isWanted = isWanted;
        arrange();
    }
}

void WindowParts::arrange()
{
    const bool isShown = !isLow() || m_isWanted;
    if (!isShown && m_bar.isAncestorOf(m_window->focusWidget())) {
        m_search.field()->setFocus();
    }
    m_bar.setVisible(isShown);
    m_status.setVisible(isShown || m_hasOutcome);
}

} // namespace ui
