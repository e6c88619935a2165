// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosepane.h"

#include "answerlist.h"
#include "choosetext.h"
#include "pathrows.h"

#include <core/copytext.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/widgets/codebadge.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/textblock.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ChoosePane::ChoosePane(const core::Catalogue &catalogue, const QString &style, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_guide(catalogue)
    , m_walk(m_guide, {}, style)
    , m_path(new PathRows)
    , m_caption(new QLabel)
    , m_badge(new CodeBadge)
    , m_title(new Heading(1))
    , m_card(new CardFrame)
    , m_answers(new AnswerList)
    , m_open(new KeyButton)
    , m_compare(new KeyButton)
    , m_back(new KeyButton)
    , m_again(new KeyButton)
    , m_text(new TextBlock)
    , m_styles(new QComboBox)
    , m_orders(new LinkButton)
{
    //: @info accessible name of a page
    setAccessibleName(tr("Choose a code"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    //: @action:button shows codes side by side
    m_compare->setText(tr("Compare"));
    //: @action:button goes to the first question again
    m_again->setText(tr("Start Again"));
    //: @action:button to the question before
    m_back->setText(tr("Back"));
    //: @info the key Backspace
    m_back->setKeys(tr("Backspace"));
    //: @action:button shows which of two codes is sent where both are right
    m_orders->setText(tr("Two codes apply: which first?"));
    offerStyles(style);
    setWidget(makePage());
    setTitleFont(m_title, this);
    followFont(this,
               [this](const Lengths &lengths) { m_styles->setMinimumHeight(lengths.control()); });
    connectParts();
    showWalk();
}

QWidget *ChoosePane::makePage()
{
    auto *page = new QWidget;
    m_card->column()->addWidget(m_answers);
    auto *titles = new QHBoxLayout;
    setInUnits(titles, page, {}, 3);
    titles->addWidget(m_badge);
    titles->addWidget(m_title, 1);
    auto *question = new QVBoxLayout;
    setInUnits(question, page, {}, 1);
    question->addWidget(m_caption);
    question->addLayout(titles);
    auto *column = new QVBoxLayout(page);
    setInUnits(column, page, {6, 4, 6, 6}, 4);
    column->addWidget(m_path);
    column->addLayout(question);
    column->addWidget(m_card);
    column->addWidget(makeButtons());
    column->addWidget(m_text);
    column->addWidget(m_orders, 0, Qt::AlignLeading);
    column->addStretch(1);
    return page;
}

QWidget *ChoosePane::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    setInUnits(flow, buttons, {}, 2);
    for (QWidget *button :
         std::initializer_list<QWidget *> {m_open, m_compare, m_back, m_again, m_styles}) {
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
    connect(m_back, &KeyButton::clicked, this, &ChoosePane::back);
    connect(m_again, &KeyButton::clicked, this, [this] {
        begin({});
        step();
    });
    connect(m_open, &KeyButton::clicked, this, [this] { emit codeRequested(m_walk.end()->code); });
    connect(m_badge, &CodeBadge::clicked, m_open, &KeyButton::click);
    connect(m_compare, &KeyButton::clicked, this, [this] { emit compareRequested(closeCodes()); });
    connect(m_text, &TextBlock::anchorClicked, this, &ChoosePane::follow);
    connect(m_styles, &QComboBox::activated, this, [this] {
        m_walk.setStyle(m_styles->currentData().toString());
        showWalk();
        emit styleChosen(m_walk.style());
    });
    connect(m_orders, &LinkButton::clicked, this, &ChoosePane::showOrders);
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
    return m_text->textCursor().selectedText();
}

void ChoosePane::showWalk()
{
    const bool isEnd = !m_walk.question();
    m_path->showPath(m_walk.path());
    m_caption->setVisible(!isEnd);
    m_card->setVisible(!isEnd);
    m_badge->setVisible(isEnd);
    m_open->setVisible(isEnd);
    m_compare->setVisible(isEnd && closeCodes().size() > 1);
    m_back->setEnabled(!m_walk.path().isEmpty());
    m_again->setEnabled(!m_walk.path().isEmpty());
    isEnd ? showEnd() : showQuestion();
    verticalScrollBar()->setValue(0);
}

void ChoosePane::showQuestion()
{
    const auto number = static_cast<int>(m_walk.path().size()) + 1;
    //: @info %1, %2: numbers; how many questions there will be is not known for sure
    m_caption->setText(tr("Question %1 of about %2").arg(number).arg(m_walk.length()));
    m_title->setText(core::withoutMarkup(m_walk.question()->text));
    m_answers->showAnswers(m_walk);
    const QString html = ruledOutHtml(m_walk);
    m_text->showHtml(html);
    m_text->setVisible(!html.isEmpty());
}

void ChoosePane::showEnd()
{
    const int code = m_walk.end()->code;
    m_badge->setCode(code, true);
    m_badge->setAccessibleName(m_catalogue.title(code));
    m_title->setText(m_catalogue.find(code)->title);
    //: @action:button %1: a code, whose page is opened
    m_open->setText(tr("Open %1").arg(core::codeText(code)));
    m_text->showHtml(endHtml(m_walk, m_catalogue, m_ecosystem));
    m_text->show();
}

void ChoosePane::showOrders()
{
    m_text->showHtml(ordersHtml(m_guide));
    m_text->show();
    m_text->setFocus();
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

void ChoosePane::follow(const QUrl &link)
{
    if (link.scheme() == "code"_L1) {
        emit codeRequested(link.path().toInt());
    } else {
        emit urlRequested(link);
    }
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

} // namespace ui
