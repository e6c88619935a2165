// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextanswer.h"

#include "requesttext.h"

#include <ui/widgets/codebox.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NextAnswer::NextAnswer(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(2, this))
    , m_step(new QLabel(this))
    , m_copy(new LinkButton(this))
    , m_text(new CodeBox(this))
{
    //: @title:group the answer to the next request
    m_heading->setText(tr("Next answer"));
    m_heading->setWordWrap(false);
    m_heading->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_copy->setUnderlined(false);
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: @action copies the answer to the next request
    m_copy->setText(tr("Copy"));
    m_copy->setObjectName(u"respond-copy-next"_s);
    m_text->setAccessibleName(m_heading->text());
    m_text->setObjectName(u"respond-next"_s);
    connect(m_copy, &LinkButton::clicked, this,
            [this] { emit copyRequested(m_text->toPlainText()); });

    auto *head = new QHBoxLayout;
    setInUnits(head, this, {}, 2);
    head->addWidget(m_heading);
    head->addWidget(m_step, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {4, 4, 4, 4}, 2);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addStretch();
}

void NextAnswer::setAnswer(const respond::Answer &answer)
{
    const QByteArrayList step = answer.why.split('/');
    const bool isOneOfSome = step.size() == 2 && step.last() != "1";
    //: @info; %1, %2 are numbers of several answers
    m_step->setText(
        isOneOfSome ? tr("%1 of %2").arg(QString::fromLatin1(step[0]), QString::fromLatin1(step[1]))
                    : QString());
    m_text->setCode(answerText(answer));
}

} // namespace ui
