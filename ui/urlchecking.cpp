// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlchecking.h"

#include "actions.h"
#include "checkcopying.h"
#include "checkpane.h"
#include "urlfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

UrlChecking::UrlChecking(const core::Catalogue &catalogue, Pictures &pictures, Settings &settings,
                         const Actions &actions, QStackedWidget *pages)
    : QObject(pages)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_settings(settings)
    , m_actions(actions)
    , m_pages(pages)
    , m_copying(new CheckCopying(catalogue, pages))
{
    connect(m_copying, &CheckCopying::said, this, &UrlChecking::said);
    connect(actions.checkUrl, &QAction::triggered, this, [this] { offer({}); });
    connect(actions.checkAgain, &QAction::triggered, this, [this] {
        emit shown();
        page()->again();
    });
    connect(actions.cancelCheck, &QAction::triggered, this, [this] { page()->cancel(); });
    updateActions();
}

CheckPane *UrlChecking::page()
{
    if (!m_page) {
        m_page = new CheckPane(m_catalogue, m_pictures, m_settings, m_pages);
        m_page->setActions({m_actions.cancelCheck, m_actions.checkAgain, m_actions.copyAs});
        m_pages->addWidget(m_page);
        connect(m_page, &CheckPane::codeRequested, this, &UrlChecking::codeRequested);
        connect(m_page, &CheckPane::urlRequested, this, &UrlChecking::urlRequested);
        connect(m_page, &CheckPane::said, this, &UrlChecking::said);
        connect(m_page, &CheckPane::changed, this, &UrlChecking::updateActions);
    }
    return m_page;
}

bool UrlChecking::isShown() const
{
    return m_page && m_pages->currentWidget() == m_page;
}

QMenu *UrlChecking::copyMenu() const
{
    return m_copying->menu();
}

void UrlChecking::focus()
{
    page()->field()->setFocus(Qt::ShortcutFocusReason);
    page()->field()->selectAll();
}

void UrlChecking::check(const QString &urls)
{
    page();
    emit shown();
    focus();
    if (urls.contains(u'\n')) {
        m_page->checkList(urls);
    } else if (!urls.isEmpty()) {
        m_page->check(urls);
    }
}

void UrlChecking::offer(const QString &text)
{
    page();
    emit shown();
    if (!text.isEmpty()) {
        m_page->field()->setText(text);
    }
    focus();
}

void UrlChecking::open(const QString &url)
{
    page();
    emit shown();
    focus();
    m_page->open(url);
}

void UrlChecking::copy()
{
    const QString selected = page()->selectedText();
    if (selected.isEmpty()) {
        m_copying->copyAs(m_copying->format());
    } else {
        QGuiApplication::clipboard()->setText(selected);
        emit said(tr("Copied the selected text", "@info:status"));
    }
}

void UrlChecking::updateActions()
{
    m_actions.checkAgain->setEnabled(m_page && m_page->canRepeat());
    m_actions.cancelCheck->setEnabled(m_page && m_page->isRunning());
    m_copying->setResult(m_page ? m_page->result() : net::CheckResult());
}

} // namespace ui
