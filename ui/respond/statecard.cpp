// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statecard.h"

#include "statelabel.h"

#include <core/status.h>
#include <respond/server.h>
#include <ui/base/keys.h>
#include <ui/base/navigator.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/plainlabel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The address before the server runs.
QString usualUrl()
{
    return u"http://127.0.0.1:%1/"_s.arg(respond::Configuration::usualPort);
}

} // namespace

StateCard::StateCard(const respond::Server &server, Navigator &navigator, QWidget *parent)
    : CardFrame(parent)
    , m_server(server)
    , m_navigator(navigator)
    , m_voice(newVoice(this))
{
    column()->addWidget(makeState());
    column()->addWidget(makeCode());
    showState({}, {});
}

CopyRow *StateCard::addCopyRow(const QString &name, QWidget *part, QBoxLayout *line, int stretch)
{
    auto *row = new CopyRow(part);
    row->setObjectName(name);
    line->addWidget(row, stretch);
    connect(row, &CopyRow::clicked, this, [this, row] {
        QGuiApplication::clipboard()->setText(row->code());
        //: @info:status
        m_navigator.copied(tr("Copied"), row->code());
    });
    return row;
}

QWidget *StateCard::makeState()
{
    auto *part = new QWidget(this);
    m_state = new StateLabel(part);
    m_state->setObjectName(u"respond-state"_s);
    auto *line = new QHBoxLayout;
    setInUnits(line, part, {}, 3);
    line->addWidget(m_state);
    m_address = addCopyRow(u"respond-address"_s, part, line, 1);
    line->addStretch();
    m_toggle = new KeyButton(part);
    m_toggle->setObjectName(u"respond-toggle"_s);
    m_toggle->setKeys(keyText(Qt::CTRL | Qt::Key_R));
    connect(m_toggle, &QPushButton::clicked, this, &StateCard::toggled);
    line->addWidget(m_toggle);
    m_reach = new PlainLabel(part);
    m_reach->setObjectName(u"respond-reach"_s);
    auto *column = new QVBoxLayout(part);
    setInUnits(column, part, {4, 4, 4, 3}, 2);
    column->addLayout(line);
    column->addWidget(m_reach);
    return part;
}

QWidget *StateCard::makeCode()
{
    m_codePart = new QWidget(this);
    m_codeLine = new QBoxLayout(QBoxLayout::LeftToRight);
    setInUnits(m_codeLine, m_codePart, {}, 2);
    m_codeUrl = addCopyRow(u"respond-code-url"_s, m_codePart, m_codeLine, 4);
    m_codeCurl = addCopyRow(u"respond-code-curl"_s, m_codePart, m_codeLine, 5);
    m_answerCode = new KeyButton(m_codePart);
    m_answerCode->setObjectName(u"respond-code"_s);
    connect(m_answerCode, &QPushButton::clicked, this, [this] { emit answerChosen(m_code); });
    m_codeLine->addWidget(m_answerCode, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(m_codePart);
    setInUnits(column, m_codePart, {4, 3, 4, 3}, 2);
    column->addLayout(m_codeLine);
    return m_codePart;
}

void StateCard::setCode(int code)
{
    m_code = code;
    showCode();
}

void StateCard::setWide(bool isWide)
{
    m_codeLine->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StateCard::showState(const QString &fault, const QString &note)
{
    const bool isOn = m_server.isRunning();
    //: @info whether requests are answered
    const QString running = tr("Running");
    //: @info whether requests are answered
    const QString off = tr("Off");
    m_state->setState(isOn, isOn ? running : off);
    //: @action:button ends to answer requests
    const QString stop = tr("Stop");
    //: @action:button answers requests
    const QString start = tr("Start");
    //: @action:button after answering requests could not be started
    const QString retry = tr("Try another port");
    m_toggle->setText(isOn ? stop : fault.isEmpty() ? start : retry);
    m_address->setVisible(isOn);
    m_address->setCode(m_server.url());
    //: @info
    const QString before =
        tr("Once it runs, programs on this computer get the answers that you choose here.");
    //: @info
    const QString on = tr("Only programs on this computer can reach it. It ends with Statuscat.");
    //: @info error; %1 is a reason
    const QString failed = tr("Requests cannot be taken: %1").arg(fault);
    const QString reach = isOn ? on : fault.isEmpty() ? before : failed;
    m_reach->setText(note.isEmpty() ? reach : QString(note + u' ' + reach));
    const QString state = isOn ? running + u' ' + m_server.url() : off;
    const QString spoken = state + u". "_s + m_reach->text();
    if (spoken != m_voice->accessibleName()) {
        announce(m_voice, spoken);
    }
    showCode();
}

void StateCard::showCode()
{
    m_codePart->setVisible(m_code >= 0);
    if (m_code < 0) {
        return;
    }
    const QString code = core::codeText(m_code);
    const QString url = (m_server.isRunning() ? m_server.url() : usualUrl()) + code;
    m_codeUrl->setCode(url);
    m_codeCurl->setCode("curl -i "_L1 + url);
    //: @action:button; %1 is a status code
    m_answerCode->setText(tr("Answer %1 here").arg(code));
}

} // namespace ui
