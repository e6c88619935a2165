// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnpane.h"

#include "learnoptions.h"
#include "learntext.h"
#include "quizpicture.h"

#include <core/copytext.h>
#include <ui/base/keys.h>
#include <ui/base/settings.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/answerrows.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/textblock.h>

#include <QKeyEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LearnPane::LearnPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                     Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_deck(catalogue)
    , m_box(settings.value(Settings::Key::LearnBox).toStringList())
    , m_caption(new PlainLabel)
    , m_title(new Heading(1))
    , m_detail(new PlainLabel)
    , m_message(new CodeBox)
    , m_picture(new QuizPicture(pictures))
    , m_card(new CardFrame)
    , m_answers(new AnswerRows)
    , m_verdict(new Heading(2))
    , m_voice(newVoice(this))
    , m_text(new TextBlock)
    , m_show(new KeyButton)
    , m_next(new KeyButton)
    , m_open(new KeyButton)
    , m_compare(new KeyButton)
    , m_leave(new KeyButton)
    , m_options(new LearnOptions(settings))
{
    //: @info accessible name of a page
    setAccessibleName(tr("Learn the codes"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    //: @info accessible name of a line of a log, or of HTTP, that a question is about
    m_message->setAccessibleName(tr("Message"));
    setWidget(makePage());
    setTitleFont(m_title, this);
    connectParts();
}

QWidget *LearnPane::makePage()
{
    auto *page = new QWidget;
    m_card->column()->addWidget(m_answers);
    auto *question = new QVBoxLayout;
    setInUnits(question, page, {}, 1);
    question->addWidget(m_caption);
    question->addWidget(m_title);
    auto *column = new QVBoxLayout(page);
    setInUnits(column, page, {6, 4, 6, 6}, 4);
    column->addLayout(question);
    column->addWidget(m_detail);
    column->addWidget(m_message);
    column->addWidget(m_picture);
    column->addWidget(m_card);
    column->addWidget(m_verdict);
    column->addWidget(makeButtons());
    column->addWidget(m_text);
    column->addStretch(1);
    column->addWidget(m_options);
    return page;
}

QWidget *LearnPane::makeButtons()
{
    //: @action:button the choices of a question come when they are asked for
    m_show->setText(tr("Show the Choices"));
    m_show->setKeys(keyText(Qt::Key_Space));
    m_next->setKeys(enterText());
    //: @action:button shows codes side by side
    m_compare->setText(tr("Compare"));
    //: @action:button ends learning for now
    m_leave->setText(tr("Done"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    setInUnits(flow, buttons, {}, 2);
    for (QWidget *button :
         std::initializer_list<QWidget *> {m_show, m_next, m_open, m_compare, m_leave}) {
        flow->addWidget(button);
    }
    return buttons;
}

void LearnPane::connectParts()
{
    connect(m_answers, &AnswerRows::taken, this, &LearnPane::answer);
    connect(m_show, &KeyButton::clicked, this, [this] { showState(State::Asked); });
    connect(m_next, &KeyButton::clicked, this, &LearnPane::goOn);
    connect(m_open, &KeyButton::clicked, this, [this] { emit codeRequested(answeredCode()); });
    connect(m_compare, &KeyButton::clicked, this,
            [this] { emit compareRequested(comparedCodes()); });
    connect(m_leave, &KeyButton::clicked, this, &LearnPane::left);
    connect(m_text, &TextBlock::anchorClicked, this,
            [this](const QUrl &link) { emit codeRequested(link.path().toInt()); });
    connect(m_options, &LearnOptions::levelChosen, this, &LearnPane::beginAnew);
    connect(m_options, &LearnOptions::hidingChosen, this, [this] {
        if (m_state == State::Hidden || m_state == State::Asked) {
            showState(m_options->hidesChoices() ? State::Hidden : State::Asked);
        }
    });
    connect(m_options, &LearnOptions::forgetting, this, [this] {
        m_box.clear();
        m_settings.setValue(Settings::Key::LearnBox, m_box.lines());
        beginAnew();
    });
}

void LearnPane::begin(const QDate &today, quint32 seed)
{
    beginWith(learn::pickRound(m_deck.cards(m_options->level()), m_box, today, seed), today, seed);
}

void LearnPane::beginWith(const QList<learn::Card> &cards, const QDate &today, quint32 seed)
{
    m_seed = seed;
    m_missed.clear();
    m_round = learn::Round(cards, &m_box, today);
    ask();
}

void LearnPane::beginAnew()
{
    begin(QDate::currentDate(), QRandomGenerator::global()->generate());
}

void LearnPane::ask()
{
    if (m_round.isOver()) {
        showEnd();
        return;
    }
    m_question = m_deck.question(m_round.card(), ++m_seed);
    const auto number = static_cast<int>(m_round.number());
    const auto size = static_cast<int>(m_round.size());
    if (m_round.isRepeat()) {
        //: @info above a question that was missed a moment ago
        m_caption->setText(tr("Once more"));
    } else {
        //: @info %1, %2: numbers
        m_caption->setText(tr("Question %1 of %2").arg(number).arg(size));
    }
    m_title->setText(core::withoutMarkup(m_question.text));
    showDetail();
    showRows();
    //: @action:button to the next question
    m_next->setText(tr("Next"));
    showState(m_options->hidesChoices() ? State::Hidden : State::Asked);
}

void LearnPane::showDetail()
{
    const QString detail = core::withoutMarkup(m_question.detail);
    m_detail->setText(m_question.isVerbatim ? QString() : detail);
    m_message->setCode(m_question.isVerbatim ? detail : QString());
    m_picture->showPicture(m_question.picture.isEmpty() ? -1 : m_question.card.code,
                           m_question.picture);
}

void LearnPane::showRows()
{
    QList<AnswerRows::Row> rows;
    for (const learn::Choice &choice : std::as_const(m_question.choices)) {
        rows.append({QString::number(rows.size() + 1), core::withoutMarkup(choice.text), {}});
    }
    m_answers->showRows(rows, spokenQuestion());
}

/// The question with what it is about, such as a picture: of a list whose row has the focus, screen
/// readers say the name and no more.
QString LearnPane::spokenQuestion() const
{
    QStringList parts {m_title->text(), core::withoutMarkup(m_question.detail), m_question.picture};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void LearnPane::showState(State state)
{
    m_state = state;
    const bool isAnswered = state == State::Answered;
    const bool isOver = state == State::Over;
    m_detail->setVisible(!isOver && !m_detail->text().isEmpty());
    m_message->setVisible(!isOver && m_question.isVerbatim);
    m_picture->setVisible(!isOver && !m_question.picture.isEmpty());
    m_caption->setVisible(!isOver);
    m_card->setVisible(state == State::Asked);
    m_show->setVisible(state == State::Hidden);
    m_verdict->setVisible(isAnswered);
    m_next->setVisible(isAnswered || isOver);
    m_open->setVisible(isAnswered);
    m_compare->setVisible(isAnswered && comparedCodes().size() > 1);
    m_leave->setVisible(isOver);
    m_text->setVisible(isAnswered || isOver);
    m_options->setForgettable(!m_box.isEmpty());
    verticalScrollBar()->setValue(0);
    if (isVisible()) {
        focusAnswers();
    }
    emit stepped();
}

void LearnPane::focusAnswers()
{
    switch (m_state) {
    case State::Hidden:
        m_show->setFocus(Qt::OtherFocusReason);
        announce(m_voice, spokenQuestion());
        break;
    case State::Asked:
        m_answers->setFocus(Qt::OtherFocusReason);
        break;
    case State::Answered:
        (m_box.neverSticks(m_question.card.id) && m_compare->isVisibleTo(this) ? m_compare : m_next)
            ->setFocus(Qt::OtherFocusReason);
        break;
    case State::Over:
        m_next->setFocus(Qt::OtherFocusReason);
        announce(m_voice, m_title->text());
        break;
    }
}

void LearnPane::answer(int chosen)
{
    if (m_state != State::Asked || chosen < 0 || chosen >= m_question.choices.size()) {
        return;
    }
    m_chosen = chosen;
    const bool isRight = chosen == m_question.right;
    if (!isRight && !m_round.isRepeat()) {
        m_missed << m_question;
    }
    m_round.answer(isRight);
    m_settings.setValue(Settings::Key::LearnBox, m_box.lines());
    showVerdict();
}

void LearnPane::showVerdict()
{
    const QString right = core::withoutMarkup(m_question.choices.at(m_question.right).text);
    QString verdict;
    if (m_chosen == m_question.right) {
        //: @info the answer to a question of a quiz; %1: the answer
        verdict = tr("Right: %1").arg(right);
    } else if (m_box.neverSticks(m_question.card.id)) {
        //: @info a question of a quiz was answered wrong, as often before; %1: the right answer
        verdict = tr("Not right, and missed often. The answer: %1").arg(right);
    } else {
        //: @info a question of a quiz was answered wrong; %1: the right answer
        verdict = tr("Not right. The answer: %1").arg(right);
    }
    m_verdict->setText(verdict);
    //: @action:button %1: a code, whose page is opened
    m_open->setText(tr("Open %1").arg(core::codeText(m_question.card.code)));
    m_text->showHtml(explanationHtml(m_question, m_chosen, m_catalogue));
    showState(State::Answered);
    announce(m_voice, verdict);
}

void LearnPane::showEnd()
{
    const auto asked = static_cast<int>(m_round.size());
    const auto known = static_cast<int>(asked - m_missed.size());
    //: @title %1, %2: numbers
    m_title->setText(tr("%1 of %2 right").arg(known).arg(asked));
    m_text->showHtml(missedHtml(m_missed, m_catalogue));
    //: @action:button begins another ten questions
    m_next->setText(tr("Another Round"));
    showState(State::Over);
}

void LearnPane::goOn()
{
    if (m_state == State::Over) {
        beginAnew();
    } else {
        m_round.next();
        ask();
    }
}

int LearnPane::answeredCode() const
{
    return m_state == State::Answered ? m_question.card.code : -1;
}

QList<int> LearnPane::comparedCodes() const
{
    constexpr qsizetype most = 5;
    QList<int> codes;
    if (m_question.card.kind != learn::Kind::Message) {
        for (const learn::Choice &choice : m_question.choices) {
            codes << choice.code;
        }
        return codes;
    }
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        if (codes.isEmpty() && set.contains(m_question.card.code)) {
            for (const core::ConfusableSet::Answer &answer : set.answers) {
                codes << answer.code;
            }
        }
    }
    return codes.first(qMin(codes.size(), most));
}

QString LearnPane::selectedText() const
{
    const QString message = m_message->textCursor().selectedText();
    return message.isEmpty() ? m_text->textCursor().selectedText() : message;
}

/// Wherever the focus is in the pane.
void LearnPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString text = event->text();
    if (text.size() == 1 && text.front().isDigit()) {
        answer(text.front().digitValue() - 1); // one too many is for no other part of the window
    } else if (m_state == State::Hidden && event->key() == Qt::Key_Space) {
        showState(State::Asked);
    } else if (m_next->isVisible() && isEnter) {
        auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        (button && button->hasFocus() ? button : m_next)->click();
    } else {
        event->ignore();
    }
}

} // namespace ui
