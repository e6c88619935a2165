// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpage.h"

#include "checkcopying.h"
#include "checkpane.h"
#include "urlfield.h"

#include <net/check/pastedrequest.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/widgets/accessible.h>

using namespace Qt::StringLiterals;

namespace ui {

CheckPage::CheckPage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_copying(new CheckCopying(context.catalogue, context.navigator, context.window))
{
    connect(context.actions.checkUrl, &QAction::triggered, this, [this] { offer({}); });
    connect(context.actions.checkAgain, &QAction::triggered, this, [this] {
        m_context.navigator.show(*this);
        m_pane->again();
    });
    connect(context.actions.cancelCheck, &QAction::triggered, this, [this] { m_pane->cancel(); });
    context.actions.advice->setChecked(context.settings.value(Settings::Key::Advice).toBool());
    connect(context.actions.advice, &QAction::triggered, this, [this](bool isShown) {
        m_context.settings.setValue(Settings::Key::Advice, isShown);
        if (m_pane) {
            m_pane->setAdviceShown(isShown);
        }
    });
    updateActions();
}

void CheckPage::check(const QString &urls)
{
    offer({});
    if (urls.contains(u'\n') && !net::looksLikeRequest(urls)) {
        m_pane->checkList(urls);
    } else if (!urls.isEmpty()) {
        m_pane->check(urls);
    }
}

void CheckPage::open(const QString &url)
{
    offer({});
    m_pane->open(url);
}

QString CheckPage::key() const
{
    return u"check"_s;
}

QString CheckPage::name() const
{
    //: @action:button the page where URLs are checked
    return tr("Check");
}

QString CheckPage::title() const
{
    //: @title:window
    return tr("Check a URL");
}

QWidget *CheckPage::widget()
{
    return pane();
}

void CheckPage::offer(const QString &text)
{
    m_context.navigator.show(*this);
    focus(); // first, or screen readers would hear of the text and not of the field
    if (!text.isEmpty()) {
        m_pane->field()->setText(text);
        m_pane->field()->selectAll();
    }
}

/// To the URL field, all of it selected.
void CheckPage::focus()
{
    pane()->field()->setFocus(Qt::ShortcutFocusReason);
    pane()->field()->selectAll();
}

QString CheckPage::selectedText() const
{
    return m_pane ? m_pane->selectedText() : QString();
}

void CheckPage::copy()
{
    m_copying->copyAs(m_copying->format());
}

QString CheckPage::copyText() const
{
    //: @action
    return tr("&Copy Check");
}

QMenu *CheckPage::copyMenu() const
{
    return m_copying->menu();
}

QList<QAction *> CheckPage::actions() const
{
    const Actions &actions = m_context.actions;
    return {actions.checkUrl, actions.checkAgain, actions.cancelCheck};
}

CheckPane *CheckPage::pane()
{
    if (!m_pane) {
        const Unheard unheard;
        m_pane = new CheckPane(m_context.catalogue, m_context.pictures, m_context.settings,
                               m_context.navigator, m_context.window);
        const Actions &actions = m_context.actions;
        m_pane->setAdviceShown(actions.advice->isChecked());
        m_pane->setActions({actions.cancelCheck, actions.checkAgain, actions.copyAs});
        connect(m_pane, &CheckPane::changed, this, &CheckPage::updateActions);
    }
    return m_pane;
}

void CheckPage::updateActions()
{
    m_context.actions.checkAgain->setEnabled(m_pane && m_pane->canRepeat());
    m_context.actions.cancelCheck->setEnabled(m_pane && m_pane->isRunning());
    m_copying->setResult(m_pane ? m_pane->result() : net::CheckResult());
}

} // namespace ui
