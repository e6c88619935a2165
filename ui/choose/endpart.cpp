// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpart.h"

#include "choosetext.h"
#include "titledcard.h"

#include <core/copytext.h>
#include <core/wording.h>
#include <ui/widgets/answerrows.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/textblock.h>

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EndPart::EndPart(const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_why(new TitledCard(this))
    , m_reason(new TextBlock)
    , m_own(new TitledCard(this))
    , m_constant(new CopyRow)
    //: @title:group lines of code that answer with a status code
    , m_snippet(new CopyableCode(tr("Snippet")))
    , m_close(new TitledCard(this))
    , m_closeRows(new AnswerRows)
    , m_dispute(new TitledCard(this))
    , m_positions(new TextBlock)
{
    //: @title:group why a code is right
    const QString because = tr("Because");
    m_why->setTitle(because);
    m_reason->setAccessibleName(because);
    m_why->add(m_reason);
    m_own->add(m_constant);
    m_own->add(m_snippet);
    //: @title:group codes that are nearly right, with what would have to be true for each
    m_close->setTitle(tr("Close, but not this"));
    m_close->column()->addWidget(m_closeRows);
    m_dispute->add(m_positions);
    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {}, 4);
    for (QWidget *card : {m_why, m_own, m_close, m_dispute}) {
        column->addWidget(card);
    }
    connect(m_constant, &CopyRow::clicked, this,
            [this] { emit copyRequested(m_constant->code()); });
    connect(m_snippet, &CopyableCode::copyRequested, this, &EndPart::copyRequested);
    connect(m_closeRows, &AnswerRows::taken, this,
            [this](int row) { emit codeRequested(m_closeCodes.at(row)); });
    connect(m_reason, &TextBlock::anchorClicked, this, &EndPart::follow);
    connect(m_positions, &TextBlock::anchorClicked, this, &EndPart::follow);
}

void EndPart::showEnd(const guide::Walk &walk, const QString &ecosystem)
{
    const std::optional<guide::End> end = walk.end();
    m_reason->showHtml(reasonHtml(*end, m_catalogue.status(end->code)));
    showOwnCode(end->code, ecosystem);
    showClose(walk);
    m_dispute->setVisible(end->dispute);
    if (end->dispute) {
        m_dispute->setTitle(end->dispute->question);
        m_positions->setAccessibleName(core::withoutMarkup(end->dispute->question));
        m_positions->showHtml(disputeHtml(*end));
    }
}

QString EndPart::selectedText() const
{
    const QString text = m_reason->textCursor().selectedText();
    return text.isEmpty() ? m_positions->textCursor().selectedText() : text;
}

void EndPart::showOwnCode(int code, const QString &ecosystem)
{
    const core::Constants &constants = m_catalogue.constants();
    const core::Ecosystem *owner = constants.find(ecosystem);
    m_own->setVisible(owner);
    if (!owner) {
        return;
    }
    const QList<core::Constant> names = constants.names(ecosystem, code);
    //: @title:group %1: programming language or framework
    m_own->setTitle(tr("In %1").arg(owner->shortName));
    m_constant->setCode(names.isEmpty() ? core::codeText(code) : names.first().name);
    const QString snippet = constants.snippet(ecosystem, m_catalogue.status(code));
    m_snippet->setVisible(!snippet.isEmpty());
    //: accessible name of lines of code; %1 is a programming language or framework
    m_snippet->setCode(snippet, tr("%1 snippet").arg(owner->shortName));
}

void EndPart::showClose(const guide::Walk &walk)
{
    QList<AnswerRows::Row> rows;
    m_closeCodes.clear();
    for (const guide::RuledOut &out : walk.close()) {
        const guide::Answer &answer = walk.path().at(out.step).question->answers.at(out.answer);
        rows.append({{}, core::capitalized(core::withoutMarkup(answer.text)), {out.code}});
        m_closeCodes << out.code;
    }
    m_closeRows->showRows(rows, tr("Close, but not this"));
    m_close->setVisible(!rows.isEmpty());
}

void EndPart::follow(const QUrl &link)
{
    if (link.scheme() == "code"_L1) {
        emit codeRequested(link.path().toInt());
    } else {
        emit urlRequested(link);
    }
}

} // namespace ui
