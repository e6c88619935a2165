// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examplesection.h"

#include "sectionhead.h"

#include <ui/widgets/cardframe.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ExampleSection::ExampleSection(QWidget *parent)
    : ArticleSection(parent)
{
    setObjectName(u"exampleInSight"_s);
    auto *head = new SectionHead(this);
    //: @title:group raw request and response
    head->heading()->setText(tr("Example"));
    auto *card = new CardFrame(this);
    //: @title:group lines of HTTP
    m_example = new CopyableCode(tr("Request and response"), card);
    connect(m_example, &CopyableCode::copyRequested, this, &ExampleSection::copy);
    auto *around = new QVBoxLayout;
    around->addWidget(m_example);
    card->column()->addLayout(around);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(card);
    followFont(this, [this, column, around](const Lengths &lengths) {
        const int side = 4 * lengths.unit;
        column->setSpacing(3 * lengths.unit);
        around->setContentsMargins(side, side, side, side);
        m_example->layout()->setSpacing(lengths.unit);
    });
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

} // namespace ui
