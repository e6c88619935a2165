// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examplesection.h"

#include "sectionhead.h"

#include <ui/look/lengths.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/heading.h>

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ExampleSection::ExampleSection(QWidget *parent)
    : ArticleSection(parent)
    , m_around(new QVBoxLayout)
{
    setObjectName(u"exampleInSight"_s);
    auto *head = new SectionHead(this);
    //: @title:group raw request and response
    head->heading()->setText(tr("Example"));
    auto *card = new CardFrame(this);
    //: @title:group lines of HTTP
    m_example = new CopyableCode(tr("Request and response"), card);
    connect(m_example, &CopyableCode::copyRequested, this, &ExampleSection::copy);
    m_around->addWidget(m_example);
    card->column()->addLayout(static_cast<QVBoxLayout *>(m_around));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(card);
    fitFont();
}

bool ExampleSection::fill(const Subject &subject)
{
    const QString &text = subject.status.guidance.example;
    if (!subject.hasRail || text.isEmpty()) {
        return false;
    }
    m_example->setCode(text, /*: @title:group raw request and response */ tr("Example"));
    return true;
}

void ExampleSection::changeEvent(QEvent *event)
{
    ArticleSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFont();
    }
}

/// Sets what grows with the font.
void ExampleSection::fitFont()
{
    const int unit = Lengths(font()).unit;
    layout()->setSpacing(3 * unit);
    m_around->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    m_example->layout()->setSpacing(unit);
}

} // namespace ui
