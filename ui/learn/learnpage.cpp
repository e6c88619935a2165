// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnpage.h"

#include "learnpane.h"

#include <core/catalogue.h>
#include <core/copytext.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ui {

LearnPage::LearnPage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
{
    //: @action asks questions about codes
    m_open =
        context.actions.add(u"learn"_s, tr("Learn the C&odes"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                            //: @info:status
                            tr("Learn the codes by heart, ten questions at a time"));
    connect(m_open, &QAction::triggered, this, &LearnPage::open);
}

QString LearnPage::key() const
{
    return u"learn"_s;
}

QString LearnPage::name() const
{
    //: @action:button the page that asks questions about codes
    return tr("Learn");
}

QString LearnPage::title() const
{
    //: @title:window
    return tr("Learn the codes");
}

QWidget *LearnPage::widget()
{
    return pane();
}

void LearnPage::offer(const QString &text)
{
    Q_UNUSED(text)
    open();
}

void LearnPage::open()
{
    m_context.navigator.show(*this);
    focus();
}

void LearnPage::focus()
{
    pane()->focusAnswers();
}

QString LearnPage::selectedText() const
{
    return m_pane ? m_pane->selectedText() : QString();
}

void LearnPage::copy()
{
    const int code = m_pane ? m_pane->answeredCode() : -1;
    if (code < 0) {
        //: @info:status the code would be the answer to a question
        m_context.navigator.say(tr("There is no answer yet, so nothing was copied"));
        return;
    }
    const QString text =
        core::copyText(m_context.catalogue.status(code), core::CopyFormat::CodeAndPhrase);
    QGuiApplication::clipboard()->setText(text);
    //: @info a code was copied
    m_context.navigator.copied(tr("Copied"), text);
}

QString LearnPage::copyText() const
{
    //: @action copies the code that was asked for
    return tr("&Copy Code");
}

LearnPane *LearnPage::pane()
{
    if (!m_pane) {
        Navigator &navigator = m_context.navigator;
        m_pane = new LearnPane(m_context.catalogue, m_context.pictures, m_context.settings,
                               m_context.window);
        connect(m_pane, &LearnPane::codeRequested, this,
                [&navigator](int code) { navigator.goTo(code); });
        connect(m_pane, &LearnPane::compareRequested, this,
                [&navigator](const QList<int> &codes) { navigator.compare(codes); });
        connect(m_pane, &LearnPane::left, m_context.actions.back, &QAction::trigger);
        m_pane->begin(QDate::currentDate(), QRandomGenerator::global()->generate());
        if (const auto lost = static_cast<int>(m_pane->box().unreadable())) {
            //: @info:status %n entries of the settings
            navigator.sayOutcome(
                tr("%n things learned cannot be read and are left as they are", nullptr, lost));
        }
    }
    return m_pane;
}

} // namespace ui
