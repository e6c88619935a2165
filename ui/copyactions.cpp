// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyactions.h"

#include "pages.h"

#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/list/searchpane.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CopyActions::CopyActions(const Actions &actions, const Pages &pages, const SearchPane &search,
                         Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_search(search)
    , m_navigator(navigator)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(actions.copy, &QAction::triggered, this, [this] { copy(m_pages.front()); });
}

void CopyActions::copyCode()
{
    copy(m_pages.article());
}

void CopyActions::copyCodeWhenAllowed()
{
    if (m_window->isActiveWindow() || !QGuiApplication::platformName().startsWith("wayland"_L1)) {
        copyCode();
    } else {
        m_copiesWhenActive = true;
    }
}

bool CopyActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_window->isActiveWindow()
        && std::exchange(m_copiesWhenActive, false)) {
        copyCode();
    }
    return QObject::eventFilter(watched, event);
}

bool CopyActions::canCopy() const
{
    return !m_search.meansNothing() || !m_pages.isOfCode(m_pages.front());
}

void CopyActions::copy(Page &page)
{
    const QString selected = page.selectedText();
    if (!selected.isEmpty()) {
        QGuiApplication::clipboard()->setText(selected);
        //: @info a text that was selected
        m_navigator.copied(tr("Copied"), selected);
    } else if (m_search.meansNothing() && m_pages.isOfCode(page)) {
        //: @info:status
        m_navigator.say(tr("Nothing matches, so nothing was copied"));
    } else {
        page.copy();
    }
}

} // namespace ui
