// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosepage.h"

#include "choosepane.h"

#include <core/catalogue.h>
#include <core/copytext.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

ChoosePage::ChoosePage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
{
    //: @action asks for the situation
    m_begin = context.actions.add(u"choose"_s, tr("C&hoose a Code"), {Qt::CTRL | Qt::Key_N},
                                  //: @info:status
                                  tr("Find the code to send by a few questions"));
    connect(m_begin, &QAction::triggered, this, [this] { begin({}); });
}

QString ChoosePage::key() const
{
    return u"choose"_s;
}

QString ChoosePage::name() const
{
    //: @action:button the page that leads from a situation to a code
    return tr("Choose");
}

QString ChoosePage::title() const
{
    if (m_pane && m_pane->walk().end()) {
        return m_context.catalogue.title(m_pane->walk().end()->code);
    }
    //: @title:window
    return tr("Choose a code");
}

QWidget *ChoosePage::widget()
{
    return pane();
}

/// "login-failed,1,0": where it began, and the answers.
core::Place ChoosePage::place() const
{
    QStringList parts;
    if (m_pane) {
        parts << m_pane->beginning();
        for (const guide::Step &step : m_pane->walk().path()) {
            parts << QString::number(step.chosen);
        }
    }
    return {.page = key(), .detail = parts.join(u',')};
}

void ChoosePage::restore(const core::Place &place)
{
    const QStringList parts = place.detail.split(u',');
    QList<int> answers;
    for (const QString &part : parts.mid(1)) {
        answers << part.toInt();
    }
    pane()->begin(parts.first(), answers);
}

void ChoosePage::offer(const QString &text)
{
    begin(text);
}

void ChoosePage::focus()
{
    pane()->focusAnswers();
}

QString ChoosePage::selectedText() const
{
    return m_pane ? m_pane->selectedText() : QString();
}

void ChoosePage::copy()
{
    if (!m_pane || !m_pane->walk().end()) {
        //: @info:status
        m_context.navigator.say(tr("There is no code yet, so nothing was copied"));
        return;
    }
    const core::Status &status = m_context.catalogue.status(m_pane->walk().end()->code);
    const QString text = core::copyText(status, core::CopyFormat::CodeAndPhrase);
    QGuiApplication::clipboard()->setText(text);
    //: @info a code was copied
    m_context.navigator.copied(tr("Copied"), text);
}

QString ChoosePage::copyText() const
{
    //: @action copies the code that the guide led to
    return tr("&Copy Code");
}

void ChoosePage::begin(const QString &question)
{
    pane()->begin(question);
    m_context.navigator.show(*this);
    focus();
}

ChoosePane *ChoosePage::pane()
{
    if (!m_pane) {
        const Settings &settings = m_context.settings;
        const QStringList chosen = settings.value(Settings::Key::Ecosystems).toStringList();
        m_pane =
            new ChoosePane(m_context.catalogue,
                           settings.value(Settings::Key::HouseStyle).toString(), m_context.window);
        m_pane->begin({});
        m_pane->setEcosystem(m_context.catalogue.constants().known(chosen).value(0));
        Navigator &navigator = m_context.navigator;
        connect(m_pane, &ChoosePane::stepped, this, [&navigator] {
            navigator.keepPlace();
            navigator.pageChanged();
        });
        connect(m_pane, &ChoosePane::styleChosen, this, [this](const QString &style) {
            m_context.settings.setValue(Settings::Key::HouseStyle, style);
        });
        connect(m_pane, &ChoosePane::codeRequested, this,
                [&navigator](int code) { navigator.goTo(code); });
        connect(m_pane, &ChoosePane::compareRequested, this,
                [&navigator](const QList<int> &codes) { navigator.compare(codes); });
        connect(m_pane, &ChoosePane::urlRequested, this,
                [&navigator](const QUrl &url) { navigator.openUrl(url); });
    }
    return m_pane;
}

} // namespace ui
