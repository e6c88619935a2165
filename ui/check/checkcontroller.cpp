// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcontroller.h"

#include "checkcopying.h"
#include "checkpane.h"
#include "urlfield.h"

#include <ui/base/actions.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

CheckController::CheckController(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                                 Settings &settings, const Actions &actions, QStackedWidget *pages)
    : QObject(pages)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_settings(settings)
    , m_actions(actions)
    , m_pages(pages)
    , m_copying(new CheckCopying(catalogue, pages))
{
    connect(m_copying, &CheckCopying::said, this, &CheckController::said);
    connect(actions.checkUrl, &QAction::triggered, this, [this] { offer({}); });
    connect(actions.checkAgain, &QAction::triggered, this, [this] {
        emit shown();
        page()->again();
    });
    connect(actions.cancelCheck, &QAction::triggered, this, [this] { page()->cancel(); });
    updateActions();
}

CheckPane *CheckController::page()
{
    if (!m_page) {
        m_page = new CheckPane(m_catalogue, m_pictures, m_settings, m_pages);
        m_page->setActions({m_actions.cancelCheck, m_actions.checkAgain, m_actions.copyAs});
        m_pages->addWidget(m_page);
        connect(m_page, &CheckPane::codeRequested, this, &CheckController::codeRequested);
        connect(m_page, &CheckPane::urlRequested, this, &CheckController::urlRequested);
        connect(m_page, &CheckPane::said, this, &CheckController::said);
        connect(m_page, &CheckPane::changed, this, &CheckController::updateActions);
    }
    return m_page;
}

bool CheckController::isShown() const
{
    return m_page && m_pages->currentWidget() == m_page;
}

QMenu *CheckController::copyMenu() const
{
    return m_copying->menu();
}

void CheckController::focus()
{
    page()->field()->setFocus(Qt::ShortcutFocusReason);
    page()->field()->selectAll();
}

void CheckController::check(const QString &urls)
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

void CheckController::offer(const QString &text)
{
    page();
    emit shown();
    if (!text.isEmpty()) {
        m_page->field()->setText(text);
    }
    focus();
}

void CheckController::open(const QString &url)
{
    page();
    emit shown();
    focus();
    m_page->open(url);
}

void CheckController::copy()
{
    const QString selected = page()->selectedText();
    if (selected.isEmpty()) {
        m_copying->copyAs(m_copying->format());
    } else {
        QGuiApplication::clipboard()->setText(selected);
        //: @info:status
        emit said(tr("Copied the selected text"));
    }
}

void CheckController::updateActions()
{
    m_actions.checkAgain->setEnabled(m_page && m_page->canRepeat());
    m_actions.cancelCheck->setEnabled(m_page && m_page->isRunning());
    m_copying->setResult(m_page ? m_page->result() : net::CheckResult());
}

} // namespace ui
