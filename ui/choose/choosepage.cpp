// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosepage.h"

#include "choosepane.h"
#include "orderspane.h"

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

namespace {

/// The place of the pairs of codes, where others have the question that it began at.
const QString ordersPlace = u"+orders"_s;

} // namespace

ChoosePage::ChoosePage(const PageContext &context, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_guide(context.catalogue)
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
    if (isOrdersShown()) {
        return OrdersPane::title();
    }
    if (m_pane && m_pane->walk().end()) {
        return m_context.catalogue.title(m_pane->walk().end()->code);
    }
    //: @title:window
    return tr("Choose a code");
}

QWidget *ChoosePage::widget()
{
    if (!m_stack) {
        m_stack = new QStackedWidget(m_context.window);
        pane();
    }
    return m_stack;
}

/// "login-failed,1,0": where it began, and the answers; "+orders,401": the pairs with that code.
core::Place ChoosePage::place() const
{
    QStringList parts;
    if (isOrdersShown()) {
        parts << ordersPlace << QString::number(m_orders->code());
    } else if (m_pane) {
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
    QList<int> numbers;
    for (const QString &part : parts.mid(1)) {
        numbers << part.toInt();
    }
    widget();
    if (parts.first() == ordersPlace) {
        showOrders(numbers.value(0));
        return;
    }
    pane()->begin(parts.first(), numbers);
    m_stack->setCurrentWidget(m_pane);
}

void ChoosePage::offer(const QString &text)
{
    begin(text);
}

void ChoosePage::focus()
{
    isOrdersShown() ? m_orders->focusPairs() : pane()->focusAnswers();
}

QString ChoosePage::selectedText() const
{
    if (isOrdersShown()) {
        return m_orders->selectedText();
    }
    return m_pane ? m_pane->selectedText() : QString();
}

void ChoosePage::copy()
{
    if (isOrdersShown() || !m_pane || !m_pane->walk().end()) {
        //: @info:status
        m_context.navigator.say(tr("There is no code yet, so nothing was copied"));
        return;
    }
    const core::Status &status = m_context.catalogue.status(m_pane->walk().end()->code);
    putOnClipboard(core::copyText(status, core::CopyFormat::CodeAndPhrase));
}

void ChoosePage::putOnClipboard(const QString &text)
{
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
    widget();
    pane()->begin(question);
    m_stack->setCurrentWidget(m_pane);
    m_context.navigator.show(*this);
    focus();
}

ChoosePane *ChoosePage::pane()
{
    widget();
    if (!m_pane) {
        const Settings &settings = m_context.settings;
        const QStringList chosen = settings.value(Settings::Key::Ecosystems).toStringList();
        m_pane = new ChoosePane(m_context.catalogue, m_guide, m_context.pictures,
                                settings.value(Settings::Key::HouseStyle).toString(), m_stack);
        m_stack->addWidget(m_pane);
        m_pane->setEcosystem(m_context.catalogue.constants().known(chosen).value(0));
        m_pane->begin({});
        connectPane();
    }
    return m_pane;
}

void ChoosePage::connectPane()
{
    Navigator &navigator = m_context.navigator;
    connect(m_pane, &ChoosePane::stepped, this, [&navigator] {
        navigator.keepPlace();
        navigator.pageChanged();
    });
    connect(m_pane, &ChoosePane::styleChosen, this, [this](const QString &style) {
        m_context.settings.setValue(Settings::Key::HouseStyle, style);
        m_context.navigator.pageChanged();
    });
    connect(m_pane, &ChoosePane::codeRequested, this,
            [&navigator](int code) { navigator.goTo(code); });
    connect(m_pane, &ChoosePane::compareRequested, this,
            [&navigator](const QList<int> &codes) { navigator.compare(codes); });
    connect(m_pane, &ChoosePane::respondRequested, this,
            [&navigator](int code) { navigator.respond(code); });
    connect(m_pane, &ChoosePane::ordersRequested, this, [this](int code) {
        showOrders(code);
        m_context.navigator.keepPlace();
        m_context.navigator.pageChanged();
        focus();
    });
    connect(m_pane, &ChoosePane::copyOfCodeRequested, this, &ChoosePage::copy);
    connect(m_pane, &ChoosePane::copyRequested, this, &ChoosePage::putOnClipboard);
    connect(m_pane, &ChoosePane::urlRequested, this,
            [&navigator](const QUrl &url) { navigator.openUrl(url); });
}

/// Shows which code goes first, those with @p code on top.
void ChoosePage::showOrders(int code)
{
    if (!m_orders) {
        makeOrders();
    }
    m_orders->showCode(code);
    m_stack->setCurrentWidget(m_orders);
}

void ChoosePage::makeOrders()
{
    Navigator &navigator = m_context.navigator;
    m_orders = new OrdersPane(m_context.catalogue, m_guide, m_stack);
    m_stack->addWidget(m_orders);
    connect(m_orders, &OrdersPane::codeRequested, this,
            [&navigator](int code) { navigator.goTo(code); });
    connect(m_orders, &OrdersPane::urlRequested, this,
            [&navigator](const QUrl &url) { navigator.openUrl(url); });
    connect(m_orders, &OrdersPane::left, this, [this] {
        m_stack->setCurrentWidget(pane());
        m_context.navigator.keepPlace();
        m_context.navigator.pageChanged();
        focus();
    });
}

bool ChoosePage::isOrdersShown() const
{
    return m_orders && m_stack->currentWidget() == m_orders;
}

} // namespace ui
