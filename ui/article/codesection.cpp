// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codesection.h"

#include "articlehtml.h"
#include "constantmenu.h"
#include "sectionhead.h"

#include <core/wording.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/pillrow.h>
#include <ui/widgets/textblock.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CodeSection::CodeSection(QWidget *parent)
    : ArticleSection(parent)
    , m_head(new SectionHead(this))
    , m_all(m_head->addButton())
    , m_card(new CardFrame(this))
    , m_body(new QWidget(m_card))
    , m_pills(new PillRow(m_body))
    , m_names(new QWidget(m_body))
    , m_menu(new ConstantMenu(this))
{
    setObjectName(u"code"_s);
    //: @title:group
    m_head->heading()->setText(tr("In your code"));
    setAccessibleRole(m_all, QAccessible::Button);
    m_all->setCheckable(true);
    connect(m_all, &LinkButton::toggled, this, &CodeSection::showTable);
    LinkButton *edit = m_head->addButton();
    //: @action opens a dialog: which languages and frameworks are shown
    edit->setText(tr("Edit…"));
    //: @info:tooltip
    edit->setToolTip(tr("Choose whose constants are shown and copied"));
    setTabOrder(m_all, edit);
    connect(edit, &LinkButton::clicked, this, [this] { emit linkFollowed(QUrl(u"choose:"_s)); });

    //: accessible name of a group of choices
    m_pills->setAccessibleName(tr("Language or framework"));
    connect(m_pills, &PillRow::chosen, this, [this](const QString &id) {
        if (m_ecosystems.contains(id)) {
            m_chosen = id;
            emit ecosystemChosen(id);
        }
        show(id);
    });
    addCard();
    followFont(this, [this](const Lengths &lengths) {
        const int side = 4 * lengths.unit;
        layout()->setSpacing(3 * lengths.unit);
        m_body->layout()->setContentsMargins(side, side, side, side);
        m_body->layout()->setSpacing(3 * lengths.unit);
        m_names->layout()->setSpacing(2 * lengths.unit);
        m_snippet->layout()->setSpacing(lengths.unit);
    });
}

void CodeSection::addCard()
{
    auto *names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    row(0); // in the order of Tab
    //: @title:group lines of code that answer with a status code
    m_snippet = new CopyableCode(tr("Snippet"), m_body);
    connect(m_snippet, &CopyableCode::copyRequested, this, &CodeSection::copy);
    m_menu->offerOn(m_snippet->box(), [this] { copy(m_snippet->box()->toPlainText()); });
    connect(m_menu, &ConstantMenu::copyRequested, this, &CodeSection::copy);
    connect(m_menu, &ConstantMenu::linkFollowed, this, &CodeSection::linkFollowed);
    auto *body = new QVBoxLayout(m_body);
    body->addWidget(m_pills);
    body->addWidget(m_names);
    body->addWidget(m_snippet);
    m_card->column()->addWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_card);
}

bool CodeSection::fill(const Subject &subject)
{
    if (!subject.summary) {
        return false;
    }
    const bool isOther = subject.code != m_code;
    m_catalogue = &subject.catalogue;
    m_code = subject.code;
    m_ecosystems = subject.ecosystems;
    const auto count = static_cast<int>(m_catalogue->constants().ecosystems().size());
    //: @action shows a table of all ecosystems; %n is their number
    m_all->setText(tr("All %n…", nullptr, count));
    m_all->updateGeometry();
    if (isOther) {
        m_all->setChecked(false);
    }
    showTable(m_all->isChecked());
    show(m_ecosystems.contains(m_chosen) ? m_chosen : m_ecosystems.value(0));
    return true;
}

/// Shows what ecosystem @p id calls the code, and how it answers with it.
void CodeSection::show(const QString &id)
{
    QStringList ids = m_ecosystems;
    if (!ids.contains(id)) {
        ids << id; // chosen in the table of all
    }
    QList<PillRow::Choice> choices;
    for (const QString &one : std::as_const(ids)) {
        if (const core::Ecosystem *ecosystem = m_catalogue->constants().find(one)) {
            choices << PillRow::Choice {one, ecosystem->shortName, ecosystem->name};
        }
    }
    m_pills->setChoices(choices, id);
    m_pills->setVisible(!choices.isEmpty());
    showNames(id);
    showSnippet(id);
    const core::Constants &constants = m_catalogue->constants();
    m_menu->setConstant(constants.names(id, m_code).value(0).name,
                        constants.snippet(id, m_catalogue->status(m_code)), id,
                        id == m_ecosystems.value(0));
}

void CodeSection::showNames(const QString &id)
{
    QList<core::Constant> names = m_catalogue->constants().names(id, m_code);
    const bool hasName = !names.isEmpty();
    if (!hasName) {
        names << core::Constant {.code = m_code, .name = core::codeText(m_code)};
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const core::Constant &constant = names.at(i);
        row(i)->setCode(constant.name);
        //: behind a number: a language or framework has no name for it
        const QString noName = tr("no constant");
        row(i)->setNote(hasName ? core::constantKindName(constant.kind) : noName);
        row(i)->setVisible(true);
    }
    for (qsizetype i = names.size(); i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(false);
    }
}

void CodeSection::showSnippet(const QString &id)
{
    const core::Constants &constants = m_catalogue->constants();
    const QString text = constants.snippet(id, m_catalogue->status(m_code));
    const core::Ecosystem *ecosystem = constants.find(id);
    m_snippet->setVisible(ecosystem && !text.isEmpty());
    if (ecosystem && !text.isEmpty()) {
        //: accessible name of lines of code; %1 is a programming language or framework
        m_snippet->setCode(text, tr("%1 snippet").arg(ecosystem->shortName));
    }
}

/// Shows or hides what all ecosystems call the code.
void CodeSection::showTable(bool isShown)
{
    if (isShown && !m_table) {
        auto *around = new QWidget(m_card); // a layout alone would take room while it is hidden
        m_table = new TextBlock(around);
        m_table->setObjectName(u"constants"_s);
        //: @info accessible name of a text
        m_table->setAccessibleName(tr("In every language and framework"));
        auto *column = new QVBoxLayout(around);
        column->addWidget(m_table);
        setInUnits(column, around, {4, 3, 4, 4}, 0);
        m_card->column()->addWidget(around);
        setTabOrder(m_snippet->box(), m_table);
        connect(m_table, &TextBlock::anchorClicked, this, &CodeSection::follow);
    }
    if (isShown) {
        m_table->showHtml(ArticleHtml(*m_catalogue, palette(), QPalette::Base, font())
                              .constants(m_code, m_ecosystems));
    }
    if (m_table) {
        m_table->parentWidget()->setVisible(isShown);
    }
    foldChangedForScreenReaders(m_all);
}

void CodeSection::follow(const QUrl &link)
{
    if (link.scheme() == "snippet"_L1) {
        show(link.path());
    } else {
        emit linkFollowed(link);
    }
}

/// The row @p index of the names, which is made if there is none yet.
CopyRow *CodeSection::row(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *made = new CopyRow(m_names);
        m_names->layout()->addWidget(made);
        if (!m_rows.isEmpty()) {
            setTabOrder(m_rows.constLast(), made);
        }
        m_rows << made;
        connect(made, &CopyRow::clicked, this, [this, made] { copy(made->code()); });
        m_menu->offerOn(made, [made] { made->click(); });
    }
    return m_rows.at(index);
}

} // namespace ui
