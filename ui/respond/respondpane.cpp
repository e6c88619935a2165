// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "respondpane.h"

#include "answerform.h"
#include "requestlist.h"

#include <core/catalogue.h>
#include <ui/base/keys.h>
#include <ui/base/navigator.h>
#include <ui/look/lengths.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/textblock.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A column inside a card, away from its edges.
QVBoxLayout *paddedColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    setInUnits(column, parent, {4, 4, 4, 4}, 2);
    return column;
}

/// @p url without its last slash, and a path with @p code.
QString urlOfCode(const QString &url, int code)
{
    return url + core::codeText(code);
}

/// The address before the server runs.
QString usualUrl()
{
    return u"http://127.0.0.1:%1/"_s.arg(respond::Configuration::usualPort);
}

} // namespace

RespondPane::RespondPane(const core::Catalogue &catalogue, respond::Server &server,
                         Navigator &navigator, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_server(server)
    , m_navigator(navigator)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    auto *title = new Heading(1, content);
    //: @title the page where requests are answered
    title->setText(tr("Answer with any code"));
    setTitleFont(title, this);
    auto *formCard = new CardFrame(content);
    m_form = new AnswerForm(formCard);
    formCard->column()->addWidget(m_form);
    m_requests = new RequestList(navigator, content);

    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    setInUnits(m_cards, content, {}, 4);
    auto *column = new QVBoxLayout(content);
    setInUnits(column, content, {6, 4, 6, 6}, 4);
    column->addWidget(title);
    column->addWidget(makeState());
    column->addLayout(m_cards);
    m_cards->addWidget(formCard, 1);
    m_cards->addWidget(makeNext(), 1);
    column->addWidget(makeCode());
    column->addWidget(m_requests, 1);

    connect(m_form, &AnswerForm::changed, this, [this] {
        if (!m_form->target().isEmpty()) {
            m_server.setElsewhere(m_form->target());
        }
        showNext();
    });
    connect(m_requests, &RequestList::cleared, this, [this] { m_server.log().clear(); });
    constexpr int pause = 50; // requests may come faster than anybody looks
    m_soon.setInterval(pause);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RespondPane::showNext);
    connect(&server, &respond::Server::changed, this, &RespondPane::showState);
    connect(&server, &respond::Server::answered, this, [this](const respond::LogEntry &entry) {
        m_requests->add(entry);
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    showState();
}

CopyRow *RespondPane::addCopyRow(const QString &name, QBoxLayout *column)
{
    auto *row = new CopyRow(this);
    row->setObjectName(name);
    column->addWidget(row, 1);
    connect(row, &CopyRow::clicked, this, [this, row] {
        QGuiApplication::clipboard()->setText(row->code());
        //: @info:status
        m_navigator.copied(tr("Copied"), row->code());
    });
    return row;
}

QWidget *RespondPane::makeState()
{
    auto *card = new CardFrame(this);
    auto *inside = new QWidget(card);
    card->column()->addWidget(inside);
    QVBoxLayout *column = paddedColumn(inside);
    m_state = new QLabel(inside);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_state->setObjectName(u"respond-state"_s);
    m_toggle = new KeyButton(inside);
    m_toggle->setObjectName(u"respond-toggle"_s);
    m_toggle->setKeys(keyText(Qt::CTRL | Qt::Key_R));
    connect(m_toggle, &QPushButton::clicked, this, &RespondPane::toggle);
    m_reach = new PlainLabel(inside);
    auto *line = new QHBoxLayout;
    setInUnits(line, this, {}, 3);
    line->addWidget(m_state);
    m_address = addCopyRow(u"respond-address"_s, line);
    line->addStretch();
    line->addWidget(m_toggle);
    column->addLayout(line);
    column->addWidget(m_reach);
    return card;
}

QWidget *RespondPane::makeNext()
{
    auto *card = new CardFrame(this);
    auto *inside = new QWidget(card);
    card->column()->addWidget(inside);
    QVBoxLayout *column = paddedColumn(inside);
    m_nextHeading = new Heading(2, inside);
    m_next = new TextBlock(inside);
    m_next->setObjectName(u"respond-next"_s);
    column->addWidget(m_nextHeading);
    column->addWidget(m_next);
    column->addStretch();
    return card;
}

QWidget *RespondPane::makeCode()
{
    m_codeCard = new CardFrame(this);
    auto *inside = new QWidget(m_codeCard);
    m_codeCard->column()->addWidget(inside);
    QVBoxLayout *column = paddedColumn(inside);
    m_codeHeading = new Heading(2, inside);
    m_answerCode = new KeyButton(inside);
    m_answerCode->setObjectName(u"respond-code"_s);
    connect(m_answerCode, &QPushButton::clicked, this, [this] {
        m_form->setCodes(core::codeText(m_code));
        if (!m_server.isRunning()) {
            toggle();
        }
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_codeHeading);
    line->addStretch();
    line->addWidget(m_answerCode);
    column->addLayout(line);
    m_codeUrl = addCopyRow(u"respond-code-url"_s, column);
    m_codeCurl = addCopyRow(u"respond-code-curl"_s, column);
    m_codeCard->hide();
    return m_codeCard;
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
    m_code = code;
    showCode();
}

void RespondPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// The cards stand beside each other where there is room.
void RespondPane::arrange()
{
    constexpr int narrow = 92; // letters
    m_cards->setDirection(width() < Lengths(font()).letters(narrow) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}

void RespondPane::showState()
{
    const bool isOn = m_server.isRunning();
    //: @info whether requests are answered
    m_state->setText(isOn ? tr("Running") : /*: @info whether requests are answered */ tr("Off"));
    //: @action:button ends to answer requests
    const QString stop = tr("Stop");
    //: @action:button answers requests
    const QString start = tr("Start");
    //: @action:button after answering requests could not be started
    const QString retry = tr("Try another port");
    m_toggle->setText(isOn ? stop : m_fault.isEmpty() ? start : retry);
    m_address->setVisible(isOn);
    m_address->setCode(m_server.url());
    //: @info
    const QString off =
        tr("Once it runs, programs on this computer get the answers that you choose here.");
    //: @info
    const QString on = tr("Only programs on this computer can reach it. It ends with Statuscat.");
    QString reach = isOn ? on : off;
    if (isOn && !m_isAnyPort && QUrl(m_server.url()).port() != respond::Configuration::usualPort) {
        //: @info; %1 is a port
        reach = tr("Port %1 is taken, so this is the next one that is free.")
                    .arg(respond::Configuration::usualPort)
            + u' ' + reach;
    } else if (!m_fault.isEmpty()) {
        //: @info error; %1 is a reason
        reach = tr("Requests cannot be taken: %1").arg(m_fault);
    }
    m_reach->setText(reach);
    showNext();
    showCode();
}

void RespondPane::showNext()
{
    const respond::Answer next = m_server.nextElsewhere();
    const QByteArrayList step = next.why.split('/');
    //: @title:group the answer to the next request
    QString heading = tr("Next answer");
    if (step.size() == 2 && step.last() != "1") {
        //: @title:group; %1, %2 are numbers of several answers
        heading = tr("Next answer: %1 of %2")
                      .arg(QString::fromLatin1(step[0]), QString::fromLatin1(step[1]));
    }
    m_nextHeading->setText(heading);
    constexpr qsizetype longest = 2000;
    QByteArray text = next.fault ? QByteArray("(" + respond::faultName(next.fault) + ")")
                                 : respond::headOf(next) + next.content.left(longest);
    m_next->showHtml("<pre style=\"white-space: pre-wrap\">"_L1
                     + QString::fromUtf8(text.replace("\r\n", "\n")).trimmed().toHtmlEscaped()
                     + "</pre>"_L1);
}

void RespondPane::showCode()
{
    m_codeCard->setVisible(m_code >= 0);
    const QString url =
        urlOfCode(m_server.isRunning() ? m_server.url() : usualUrl(), qMax(0, m_code));
    m_codeHeading->setText(m_catalogue.title(m_code));
    m_codeUrl->setCode(url);
    m_codeCurl->setCode("curl -i "_L1 + url);
    //: @action:button; %1 is a status code
    m_answerCode->setText(tr("Answer %1 here").arg(core::codeText(qMax(0, m_code))));
}

} // namespace ui
