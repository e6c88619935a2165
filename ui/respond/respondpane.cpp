// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "respondpane.h"

#include "answerform.h"
#include "nextanswer.h"
#include "requestlist.h"
#include "statecard.h"

#include <core/catalogue.h>
#include <ui/base/navigator.h>
#include <ui/picture/catview.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/readingorder.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sleepingServer = 503; // whose cat is shown while the server is off
constexpr int widestPage = 200; // in letters

} // namespace

RespondPane::RespondPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                         respond::Server &server, Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_server(server)
    , m_navigator(navigator)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    auto *title = new Heading(1, content);
    //: @title the page where requests are answered
    title->setText(tr("Answer with any code"));
    setTitleFont(title, this);
    m_state = new StateCard(server, navigator, content);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    setInUnits(m_cards, content, {}, 4);
    m_cards->addWidget(makeForm(), 1);
    m_cards->addWidget(makeNext(), 1);
    m_cards->addWidget(makeCat(catalogue, pictures), 1, Qt::AlignTop);
    m_requests = new RequestList(navigator, content);

    auto *column = new QVBoxLayout(content);
    setInUnits(column, content, {6, 4, 6, 6}, 4);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addLayout(m_cards);
    column->addWidget(m_requests, 1);
    column->addStretch(0);
    orderAsShown(content);
    connectAll();
    m_server.setElsewhere(m_form->target());
    followFont(this, [this](const Lengths & /*lengths*/) { arrange(); });
    showState();
}

QWidget *RespondPane::makeForm()
{
    auto *card = new CardFrame(widget());
    m_form = new AnswerForm(card);
    card->column()->addWidget(m_form);
    return card;
}

QWidget *RespondPane::makeNext()
{
    auto *card = new CardFrame(widget());
    m_nextCard = card;
    m_next = new NextAnswer(card);
    card->column()->addWidget(m_next);
    return card;
}

CatView *RespondPane::makeCat(const core::Catalogue &catalogue, pictures::PictureCache &pictures)
{
    m_cat = new CatView(pictures, widget());
    m_cat->setObjectName(u"respond-cat"_s);
    const core::Status &status = catalogue.status(sleepingServer);
    m_cat->setPicture({.code = sleepingServer}, core::codeText(sleepingServer),
                      status.pictureAlts.constFirst());
    return m_cat;
}

void RespondPane::connectAll()
{
    connect(m_cat, &CatView::clicked, this, [this] { m_navigator.goTo(sleepingServer); });
    connect(m_state, &StateCard::toggled, this, &RespondPane::toggle);
    connect(m_state, &StateCard::answerChosen, this, &RespondPane::answerHere);
    connect(m_requests, &RequestList::answerChosen, this, &RespondPane::answerHere);
    connect(m_requests, &RequestList::cleared, this, [this] { m_server.log().clear(); });
    connect(m_requests, &RequestList::unfolded, this, [this] {
        widget()->layout()->activate(); // now, for the list is higher than before
        QEvent grown(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(this, &grown);
        ensureWidgetVisible(m_requests);
    });
    connect(m_next, &NextAnswer::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        //: @info:status
        m_navigator.copied(tr("Copied"), text.section(u'\n', 0, 0));
    });
    connect(m_form, &AnswerForm::changed, this, [this] {
        if (!m_form->target().isEmpty()) {
            m_server.setElsewhere(m_form->target());
        }
        showNext();
    });
    constexpr int pause = 50; // milliseconds; requests may come faster than anybody looks
    m_soon.setInterval(pause);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RespondPane::showNext);
    connect(&m_server, &respond::Server::changed, this, &RespondPane::showState);
    connect(&m_server, &respond::Server::answered, this, [this](const respond::LogEntry &entry) {
        m_requests->add(entry);
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
}

/// Answers @p code from the next request on; for that the server has to run.
void RespondPane::answerHere(int code)
{
    m_form->setCodes(core::codeText(code));
    if (!m_server.isRunning()) {
        toggle();
    }
}

void RespondPane::toggle()
{
    m_isAnyPort = !m_fault.isEmpty(); // the usual ones did not do
    m_fault.clear();
    if (m_server.isRunning()) {
        m_server.stop();
        return;
    }
    respond::Configuration configuration {.takesNextPort = true, .elsewhere = m_form->target()};
    if (m_isAnyPort) {
        configuration.port = 0;
    }
    if (!m_server.start(configuration)) {
        m_fault = m_server.fault();
        showState();
    }
}

void RespondPane::setCode(int code)
{
    m_state->setCode(code);
    if (code >= 0 && !m_server.isRunning()) {
        m_form->suggestCodes(core::codeText(code));
    }
}

void RespondPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Things stand beside each other where there is room.
void RespondPane::arrange()
{
    const Lengths lengths(font());
    constexpr int narrow = 100; // letters
    constexpr int narrowForCode = 116; // two addresses and a button
    const bool isWide = width() >= lengths.letters(narrow);
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setWide(isWide);
    m_state->setWide(width() >= lengths.letters(narrowForCode));
    m_requests->setWide(isWide);
    widget()->setMaximumWidth(lengths.letters(widestPage));
}

void RespondPane::showState()
{
    const bool isOn = m_server.isRunning();
    const quint16 usual = respond::Configuration::usualPort;
    const bool isNextPort = isOn && !m_isAnyPort && QUrl(m_server.url()).port() != usual;
    //: @info; %1 is a port
    const QString taken = tr("Port %1 is taken, so this is the next one that is free.").arg(usual);
    m_state->showState(m_fault, isNextPort ? taken : QString());
    m_nextCard->setVisible(isOn);
    m_cat->setVisible(!isOn);
    m_requests->setVisible(isOn || !m_requests->isEmpty());
    showNext();
}

void RespondPane::showNext()
{
    m_next->setAnswer(m_server.nextElsewhere());
}

} // namespace ui
