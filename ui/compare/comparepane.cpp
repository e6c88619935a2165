// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepane.h"

#include "compareheader.h"
#include "comparemodel.h"
#include "comparetable.h"

#include <core/copytext.h>
#include <ui/look/lengths.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ComparePane::ComparePane(const core::Catalogue &catalogue, QAction *add, QAction *copyAs,
                         QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_guide(catalogue)
    , m_title(new Heading(1, this))
    , m_hint(new QLabel(this))
    , m_add(new KeyButton(this))
    , m_copy(new KeyButton(this))
    //: @option:check of a comparison
    , m_differences(new QCheckBox(tr("Only what differs"), this))
    , m_header(new CompareHeader(catalogue, this))
    , m_model(new CompareModel(this))
    , m_table(new CompareTable(m_model, this))
{
    //: @info accessible name of a page
    setAccessibleName(tr("Compare codes"));
    m_table->setAccessibleName(tr("Compare codes"));
    //: @info
    m_hint->setText(tr("Choose a set, or add the code that the list shows."));
    m_hint->setWordWrap(true);
    m_add->setText(add->iconText());
    m_add->setKeys(add->shortcut().toString(QKeySequence::NativeText));
    //: @action:button copies a comparison
    m_copy->setText(tr("Copy as Table"));
    m_copy->setKeys(copyAs->shortcut().toString(QKeySequence::NativeText));
    m_differences->setChecked(true);
    setTitleFont(m_title, this);
    lay();

    connect(m_add, &KeyButton::clicked, add, &QAction::trigger);
    connect(m_copy, &KeyButton::clicked, copyAs, &QAction::trigger);
    connect(m_differences, &QCheckBox::toggled, this, &ComparePane::showTable);
    connect(m_table, &CompareTable::columnsChanged, this,
            [this](int width) { m_header->setColumns(width, m_isTurned); });
    connect(m_table, &CompareTable::activated, this, &ComparePane::activate);
    connect(m_table, &CompareTable::clicked, this, [this](const QModelIndex &cell) {
        if (m_comparison.codes.isEmpty()) {
            activate(cell);
        }
    });
    connect(m_table, &CompareTable::removed, this,
            [this](int column) { remove(m_codes.at(column)); });
    connect(m_table, &CompareTable::moved, this, &ComparePane::move);
    connect(m_header, &CompareHeader::opened, this, &ComparePane::opened);
    connect(m_header, &CompareHeader::removed, this, &ComparePane::remove);
}

void ComparePane::lay()
{
    auto *card = new CardFrame(this);
    card->column()->addWidget(m_header);
    card->column()->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    setInUnits(buttons, this, {}, 2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_differences);
    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {6, 4, 6, 6}, 4);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(card, 1);
}

void ComparePane::showCodes(const QList<int> &codes, const QString &ecosystem)
{
    m_codes = codes;
    m_comparison = codes.size() < guide::fewestCompared
        ? guide::Comparison()
        : guide::compare(m_catalogue, m_guide, codes, ecosystem);
    showTable();
}

void ComparePane::showTable()
{
    const bool isEmpty = m_comparison.codes.isEmpty();
    m_copy->setVisible(!isEmpty);
    m_differences->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_header->setCodes(m_codes);
    m_header->setVisible(!m_codes.isEmpty());
    m_isTurned = isTooNarrow();
    if (isEmpty) {
        //: @title
        m_title->setText(tr("Pick 2 to 5 codes"));
        m_model->showSets(m_catalogue.confusables());
    } else {
        m_title->setText(core::withoutMarkup(m_comparison.title()));
        QStringList titles;
        for (const int code : m_codes) {
            titles << m_catalogue.title(code);
        }
        m_model->showComparison(m_comparison, titles, m_differences->isChecked(), m_isTurned);
    }
    m_table->scrollToTop();
}

/// Whether columns would be too narrow to be read.
bool ComparePane::isTooNarrow() const
{
    constexpr double narrowest = 24; // letters
    const Lengths lengths(font());
    const int room = width() - 12 * lengths.unit;
    return m_codes.size() < guide::fewestCompared
        || room < lengths.letters(narrowest) * m_codes.size();
}

void ComparePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isTooNarrow() != m_isTurned) {
        showTable();
    }
}

/// A set is compared, as far as it goes; a cell opens its code.
void ComparePane::activate(const QModelIndex &cell)
{
    if (m_comparison.codes.isEmpty()) {
        const core::ConfusableSet &set = m_catalogue.confusables().at(cell.row());
        QList<int> codes;
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            codes << answer.code;
        }
        emit chosen(codes.first(qMin(codes.size(), guide::mostCompared)));
    } else if (const int code = cell.data(CompareModel::CodeRole).toInt(); code >= 0) {
        emit opened(code);
    }
}

void ComparePane::remove(int code)
{
    QList<int> codes = m_codes;
    codes.removeOne(code);
    emit chosen(codes);
}

void ComparePane::move(int column, int step)
{
    const qsizetype to = column + step;
    if (to >= 0 && to < m_codes.size()) {
        QList<int> codes = m_codes;
        codes.move(column, to);
        emit chosen(codes);
    }
}

} // namespace ui
