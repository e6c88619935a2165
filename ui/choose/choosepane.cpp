// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosepane.h"

#include "answerlist.h"
#include "endpart.h"
#include "orderspane.h"
#include "pathrows.h"
#include "ruledoutcard.h"

#include <core/catalogue.h>
#include <core/copytext.h>
#include <ui/base/keys.h>
#include <ui/look/lengths.h>
#include <ui/picture/catview.h>
#include <ui/widgets/announce.h>
#include <ui/widgets/codebadge.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int choicesCode = 300; // its cat chooses

} // namespace

ChoosePane::ChoosePane(const core::Catalogue &catalogue, const guide::Guide &guide,
                       pictures::PictureCache &pictures, const QString &style, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_guide(guide)
    , m_walk(m_guide, {}, style)
    , m_path(new PathRows)
    , m_caption(new QLabel)
    , m_badge(new CodeBadge)
    , m_title(new Heading(1))
    , m_voice(newVoice(this))
    , m_hint(new QLabel)
    , m_cat(new CatView(pictures))
    , m_card(new CardFrame)
    , m_answers(new AnswerList)
    , m_open(new KeyButton)
    , m_copy(new KeyButton)
    , m_compare(new KeyButton)
    , m_respond(new KeyButton)
    , m_back(new KeyButton)
    , m_again(new KeyButton)
    , m_styles(new QComboBox)
    , m_ruledOut(new RuledOutCard)
    , m_end(new EndPart(catalogue))
    , m_orderCard(new CardFrame)
    , m_orders(new AnswerRows)
{
    //: @info accessible name of a page
    setAccessibleName(tr("Choose a code"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_open->setObjectName(u"choose-open"_s);
    nameButtons();
    offerStyles(style);
    const core::Status &choices = catalogue.status(choicesCode);
    m_cat->setPicture({.code = choicesCode}, core::codeText(choicesCode),
                      choices.pictureAlts.value(0));
    m_orders->setObjectName(u"orders"_s);
    m_orders->showRows({{.key = {}, .text = OrdersPane::title(), .codes = {}}},
                       OrdersPane::title());
    setWidget(makePage());
    setTitleFont(m_title, this);
    followFont(this, [this](const Lengths &lengths) {
        m_styles->setMinimumHeight(lengths.control());
        fitPicture();
    });
    connectParts();
    connectEnd();
    showWalk();
}

void ChoosePane::nameButtons()
{
    //: @action:button copies the code that is shown
    m_copy->setText(tr("Copy"));
    m_copy->setKeys(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    //: @action:button shows codes side by side
    m_compare->setText(tr("Compare"));
    //: @action:button goes to the first question again
    m_again->setText(tr("Start Again"));
    //: @action:button to the question before
    m_back->setText(tr("Back"));
    m_back->setKeys(keyText(Qt::Key_Backspace));
    //: @info how long the guide is
    m_hint->setText(tr("At most six questions lead from what happened to the code to send."));
    m_hint->setWordWrap(true);
}

QWidget *ChoosePane::makePage()
{
    auto *page = new QWidget;
    m_card->column()->addWidget(m_answers);
    m_orderCard->column()->addWidget(m_orders);
    auto *column = new QVBoxLayout(page);
    setInUnits(column, page, {6, 4, 6, 6}, 4);
    column->addWidget(m_path);
    column->addLayout(makeHead(page));
    column->addWidget(m_card);
    column->addWidget(makeButtons());
    column->addWidget(m_ruledOut);
    column->addWidget(m_end);
    column->addWidget(m_orderCard);
    column->addStretch(1);
    return page;
}

/// The question or the code, and at the first question a cat that chooses, too.
QLayout *ChoosePane::makeHead(QWidget *page)
{
    auto *titles = new QHBoxLayout;
    setInUnits(titles, page, {}, 3);
    titles->addWidget(m_badge);
    titles->addWidget(m_title, 1);
    auto *question = new QVBoxLayout;
    setInUnits(question, page, {}, 1);
    question->addStretch(1);
    question->addWidget(m_caption);
    question->addLayout(titles);
    question->addWidget(m_hint);
    question->addStretch(1);
    auto *head = new QHBoxLayout;
    setInUnits(head, page, {}, 4);
    head->addLayout(question, 1);
    head->addWidget(m_cat, 0, Qt::AlignTop);
    return head;
}

QWidget *ChoosePane::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    setInUnits(flow, buttons, {}, 2);
    for (QWidget *button : std::initializer_list<QWidget *> {m_open, m_copy, m_compare, m_respond,
                                                             m_back, m_again, m_styles}) {
        flow->addWidget(button);
    }
    return buttons;
}

void ChoosePane::offerStyles(const QString &style)
{
    //: @item:inlistbox nobody's rules decide where authorities disagree about a code
    m_styles->addItem(tr("No house style"), QString());
    for (const guide::Style &one : m_guide.styles()) {
        //: @item:inlistbox %1: an authority by whose rules disputed codes are chosen
        m_styles->addItem(tr("House style: %1").arg(one.name), one.id);
    }
    m_styles->setCurrentIndex(qMax(0, m_styles->findData(style)));
    //: @info accessible name of a list of authorities
    m_styles->setAccessibleName(tr("House style"));
    //: @info:tooltip
    m_styles->setToolTip(tr("Whose rules decide where authorities disagree"));
}

void ChoosePane::connectParts()
{
    connect(m_answers, &AnswerList::answered, this, [this](qsizetype chosen) {
        if (m_walk.answer(chosen)) {
            step();
        }
    });
    connect(m_answers, &AnswerList::unknown, this, [this] {
        const QList<int> codes = m_walk.nearest(m_catalogue);
        codes.size() > 1 ? emit compareRequested(codes) : emit codeRequested(codes.first());
    });
    connect(m_path, &PathRows::changed, this, [this](qsizetype place) {
        m_walk.backTo(place);
        step();
    });
    connect(m_cat, &CatView::clicked, this, [this] { emit codeRequested(choicesCode); });
    connect(m_back, &KeyButton::clicked, this, &ChoosePane::back);
    connect(m_again, &KeyButton::clicked, this, [this] {
        begin({});
        step();
    });
    connect(m_styles, &QComboBox::activated, this, [this] {
        m_walk.setStyle(m_styles->currentData().toString());
        showWalk();
        emit styleChosen(m_walk.style());
    });
}

void ChoosePane::connectEnd()
{
    connect(m_open, &KeyButton::clicked, this, [this] { emit codeRequested(m_walk.end()->code); });
    connect(m_badge, &CodeBadge::clicked, m_open, &KeyButton::click);
    connect(m_copy, &KeyButton::clicked, this, &ChoosePane::copyOfCodeRequested);
    connect(m_compare, &KeyButton::clicked, this, [this] { emit compareRequested(closeCodes()); });
    connect(m_respond, &KeyButton::clicked, this,
            [this] { emit respondRequested(m_walk.end()->code); });
    connect(m_end, &EndPart::codeRequested, this, &ChoosePane::codeRequested);
    connect(m_end, &EndPart::copyRequested, this, &ChoosePane::copyRequested);
    connect(m_end, &EndPart::urlRequested, this, &ChoosePane::urlRequested);
    connect(m_orders, &AnswerRows::taken, this, [this] {
        const std::optional<guide::End> end = m_walk.end();
        emit ordersRequested(end ? end->code : 0);
    });
}

void ChoosePane::begin(const QString &question, const QList<int> &answers)
{
    m_walk = guide::Walk(m_guide, question, m_walk.style());
    m_beginning = m_walk.question()->id;
    for (const int answer : answers) {
        m_walk.answer(answer);
    }
    showWalk();
}

void ChoosePane::step()
{
    showWalk();
    focusAnswers();
    if (!m_walk.question()) { // a question says itself as the focus comes to its answers
        announce(m_voice, m_badge->accessibleName());
    }
    emit stepped();
}

void ChoosePane::back()
{
    if (m_walk.back()) {
        step();
    }
}

void ChoosePane::focusAnswers()
{
    (m_walk.question() ? static_cast<QWidget *>(m_answers) : m_open)
        ->setFocus(Qt::OtherFocusReason);
}

QString ChoosePane::selectedText() const
{
    return m_walk.question() ? QString() : m_end->selectedText();
}

void ChoosePane::showWalk()
{
    const bool isEnd = !m_walk.question();
    const bool isFirst = m_walk.path().isEmpty();
    m_path->showPath(m_walk.path());
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_badge, m_open, m_copy, m_respond, m_end}) {
        part->setVisible(isEnd);
    }
    m_caption->setVisible(!isEnd);
    m_card->setVisible(!isEnd);
    m_hint->setVisible(isFirst);
    m_compare->setVisible(isEnd && closeCodes().size() > 1);
    m_back->setEnabled(!isFirst);
    m_again->setEnabled(!isFirst);
    isEnd ? showEnd() : showQuestion();
    m_styles->setVisible(isFirst || (isEnd && m_walk.end()->dispute));
    showOrdersRow();
    fitPicture();
    verticalScrollBar()->setValue(0);
}

void ChoosePane::showQuestion()
{
    const auto number = static_cast<int>(m_walk.path().size()) + 1;
    //: @info %1, %2: numbers; how many questions there will be is not known for sure
    m_caption->setText(tr("Question %1 of about %2").arg(number).arg(m_walk.length()));
    m_title->setText(core::withoutMarkup(m_walk.question()->text));
    m_title->setAccessibleName({});
    if (m_answers->hasFocus()) { // which stays there, among other answers
        announce(m_voice, m_caption->text() + u": "_s + m_title->text());
    }
    m_answers->showAnswers(m_walk);
    m_ruledOut->showWalk(m_walk);
}

void ChoosePane::showEnd()
{
    const int code = m_walk.end()->code;
    m_badge->setCode(code, true);
    m_badge->setAccessibleName(m_catalogue.title(code));
    m_title->setText(m_catalogue.find(code)->title);
    m_title->setAccessibleName(m_catalogue.title(code));
    //: @action:button %1: a code, whose page is opened
    m_open->setText(tr("Open %1").arg(core::codeText(code)));
    //: @action:button opens the page that answers requests of programs; %1: a code
    m_respond->setText(tr("Answer %1 Here").arg(core::codeText(code)));
    m_ruledOut->hide();
    m_end->showEnd(m_walk, m_ecosystem);
}

/// At the first question, and at ends that can meet another code.
void ChoosePane::showOrdersRow()
{
    const std::optional<guide::End> end = m_walk.end();
    m_orderCard->setVisible(end ? m_guide.isOrdered(end->code) : m_walk.path().isEmpty());
}

/// The picture is there at the first question, where it is not too narrow.
void ChoosePane::fitPicture()
{
    const Lengths lengths(font());
    const int width = viewport()->width();
    const bool isWide = width >= lengths.letters(92);
    m_cat->setFixedSize(lengths.line * (isWide ? 12 : 8), lengths.line * (isWide ? 9 : 6));
    m_cat->setVisible(m_walk.path().isEmpty() && width >= lengths.letters(60));
}

/// The code of the end and those that other answers would have been, at most five as answers are.
QList<int> ChoosePane::closeCodes() const
{
    if (m_walk.question()) {
        return {};
    }
    QList<int> codes {m_walk.end()->code};
    for (const guide::RuledOut &out : m_walk.close()) {
        codes << out.code;
    }
    return codes;
}

void ChoosePane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_path->showPath(m_walk.path()); // its dimmed text has a color of its own
    }
}

void ChoosePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace) {
        back();
    } else {
        event->ignore();
    }
}

void ChoosePane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitPicture();
}

} // namespace ui
