// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepane.h"

#include "codefield.h"
#include "compareheader.h"
#include "comparemodel.h"
#include "comparetable.h"

#include <core/copytext.h>
#include <core/statusroles.h>
#include <ui/look/lengths.h>
#include <ui/picture/catview.h>
#include <ui/widgets/cardframe.h>
#include <ui/widgets/followfont.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/readingorder.h>

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A card around the table, or no more than its place where the table has cards of its own.
class TableCard : public CardFrame
{
public:
    using CardFrame::CardFrame;

    void setPainted(bool isPainted)
    {
        m_isPainted = isPainted;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (m_isPainted) {
            CardFrame::paintEvent(event);
        }
    }

private:
    bool m_isPainted = true;
};

constexpr int catOfThePage = 300; // it has to choose

} // namespace

ComparePane::ComparePane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                         QAction *add, QAction *copyAs, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_guide(catalogue)
    , m_cat(new CatView(pictures, this))
    , m_title(new Heading(1, this))
    , m_hint(new QLabel(this))
    , m_add(new CodeField(catalogue, this))
    , m_copy(new KeyButton(this))
    //: @option:check of a comparison
    , m_differences(new QCheckBox(tr("Only what differs"), this))
    , m_card(new TableCard(this))
    , m_header(new CompareHeader(catalogue, this))
    , m_model(new CompareModel(this))
    , m_table(new CompareTable(m_model, pictures, this))
{
    //: @info accessible name of a page
    setAccessibleName(tr("Compare codes"));
    m_table->setAccessibleName(tr("Compare codes"));
    const QString keys = add->shortcut().toString(QKeySequence::NativeText);
    //: @info %1: keys that add the code of the list to those that are compared
    m_invitation =
        tr("Choose a set, add codes by number or name, or press %1 in the list.").arg(keys);
    m_hint->setWordWrap(true);
    m_cat->setPicture({.code = catOfThePage}, core::codeText(catOfThePage),
                      catalogue.status(catOfThePage).pictureAlts.value(0));
    followFont(m_cat, [this](const Lengths &lengths) {
        m_cat->setFixedSize(QSize(12, 9) * lengths.line);
    });
    //: @action:button copies a comparison
    m_copy->setText(tr("Copy as Table"));
    m_copy->setKeys(copyAs->shortcut().toString(QKeySequence::NativeText));
    m_differences->setChecked(true);
    followFont(this, [this](const Lengths &) { fitTitle(); });
    lay();

    connect(m_cat, &CatView::clicked, this, [this] { emit opened(catOfThePage); });
    connect(m_add, &CodeField::chosen, this, [this](int code) {
        emit added(code);
        m_add->setFocus();
    });
    connect(m_copy, &KeyButton::clicked, copyAs, &QAction::trigger);
    connect(m_differences, &QCheckBox::toggled, this, &ComparePane::showTable);
    connect(m_table, &CompareTable::columnsChanged, this, &ComparePane::fitHeader);
    QScrollBar *below = m_table->horizontalScrollBar();
    QScrollBar *above = m_header->horizontalScrollBar();
    connect(below, &QScrollBar::valueChanged, above, &QScrollBar::setValue);
    connect(above, &QScrollBar::valueChanged, below, &QScrollBar::setValue);
    connect(m_table, &CompareTable::activated, this, &ComparePane::activate);
    connect(m_table, &CompareTable::clicked, this, [this](const QModelIndex &cell) {
        if (m_comparison.codes.isEmpty()) {
            activate(cell);
        }
    });
    connect(m_table, &CompareTable::removed, this, &ComparePane::remove);
    connect(m_table, &CompareTable::moved, this, &ComparePane::move);
    connect(m_header, &CompareHeader::opened, this, &ComparePane::opened);
    connect(m_header, &CompareHeader::removed, this, &ComparePane::remove);
}

void ComparePane::lay()
{
    m_card->column()->addWidget(m_header);
    m_card->column()->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    setInUnits(buttons, this, {}, 2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_differences);
    auto *words = new QVBoxLayout;
    setInUnits(words, this, {}, 4);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch(1);
    words->addLayout(buttons);
    auto *head = new QHBoxLayout;
    setInUnits(head, this, {}, 4);
    head->addLayout(words, 1);
    head->addWidget(m_cat);
    auto *column = new QVBoxLayout(this);
    setInUnits(column, this, {6, 4, 6, 6}, 4);
    column->addLayout(head);
    column->addWidget(m_card, 1);
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
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_header->setCodes(m_codes);
    m_header->setVisible(!m_codes.isEmpty());
    showCat();
    m_add->setEnabled(m_codes.size() < guide::mostCompared);
    m_isTurned = isTooNarrow();
    const bool hasCards = m_isTurned && !isEmpty; // on the ground of the page
    static_cast<TableCard *>(m_card)->setPainted(!hasCards);
    m_table->viewport()->setAutoFillBackground(!hasCards);
    // The table leaves the card its round corners.
    const int corner = 2 * Lengths(font()).unit;
    m_card->column()->setContentsMargins(1, m_codes.isEmpty() ? corner : 1, 1,
                                         hasCards ? 1 : corner);
    if (isEmpty) {
        //: @title
        m_title->setText(tr("Pick 2 to 5 codes"));
        m_model->showSets(m_catalogue.confusables());
    } else {
        m_title->setText(core::withoutMarkup(m_comparison.title()));
        m_model->showComparison(m_comparison, m_catalogue, m_differences->isChecked(), m_isTurned);
    }
    m_table->scrollToTop();
    orderAsShown(this);
}

/// What stands below the title; nothing if that says it all.
QString ComparePane::hint() const
{
    if (m_comparison.codes.isEmpty()) {
        return m_invitation;
    }
    const auto sets = guide::smallestSets(m_catalogue, m_codes);
    const qsizetype all = sets.isEmpty() ? 0 : sets.first()->answers.size();
    //: @info %1, %2: numbers of codes
    const QString some = tr("%1 of the %2 codes that this question is about");
    return all > guide::mostCompared ? some.arg(m_codes.size()).arg(all) : QString();
}

/// Whether columns would be too narrow to be read, or more than one of them out of sight.
bool ComparePane::isTooNarrow() const
{
    constexpr qsizetype fewestInSight = 4; // of five
    const Lengths lengths(font());
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const int room = width() - 12 * lengths.unit - bar;
    const auto inSight = static_cast<int>(qMin(m_codes.size(), fewestInSight));
    return inSight < guide::fewestCompared
        || room < lengths.letters(CompareTable::narrowest) * inSight;
}

void ComparePane::fitHeader(int width)
{
    m_header->setColumns(width, m_table->width() - m_table->viewport()->width(), m_isTurned);
}

/// Where it leaves the sets enough room.
void ComparePane::showCat()
{
    const Lengths lengths(font());
    constexpr int fewestLines = 28;
    constexpr int fewestLetters = 70;
    m_cat->setVisible(m_comparison.codes.isEmpty() && height() > fewestLines * lengths.line
                      && width() > lengths.letters(fewestLetters));
}

/// A question of several lines leaves a low page no room for the table, if its letters are large.
void ComparePane::fitTitle()
{
    constexpr int fewestLines = 20;
    QFont small = font();
    small.setBold(true);
    const bool isLow = height() < fewestLines * Lengths(font()).line;
    m_title->setFont(isLow ? small : titleFont(*this));
}

void ComparePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
    showCat();
    if (isTooNarrow() != m_isTurned) {
        showTable();
    }
}

/// A set is compared, as far as it goes; a cell opens its code.
void ComparePane::activate(const QModelIndex &cell)
{
    if (m_comparison.codes.isEmpty()) {
        const core::ConfusableSet &set = m_catalogue.confusables().at(cell.row());
        emit chosen(guide::comparedOf(set, set.answers.first().code));
    } else if (const int code = cell.data(core::CodeRole).toInt(); code >= 0) {
        emit opened(code);
    }
}

void ComparePane::remove(int code)
{
    QList<int> codes = m_codes;
    codes.removeOne(code);
    emit chosen(codes);
}

void ComparePane::move(int code, int step)
{
    const qsizetype from = m_codes.indexOf(code);
    const qsizetype to = from + step;
    if (to >= 0 && to < m_codes.size()) {
        QList<int> codes = m_codes;
        codes.move(from, to);
        emit chosen(codes);
    }
}

} // namespace ui
