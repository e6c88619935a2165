// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchpane.h"

#include "emptystate.h"
#include "filterrow.h"
#include "foundline.h"
#include "searchfield.h"
#include "statuslistview.h"

#include <core/statusroles.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>

#include <QFile>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

SearchPane::SearchPane(const core::Catalogue &catalogue, const Actions &actions,
                       Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_navigator(navigator)
    , m_model(catalogue)
    , m_filter(&m_model)
    , m_head(new QWidget(this))
    , m_field(new SearchField(m_head))
    , m_found(new FoundLine(catalogue, this))
    , m_filterRow(new FilterRow(actions.filters, this))
    , m_top(new QVBoxLayout)
    , m_empty(new EmptyState(this))
    , m_list(new StatusListView(this))
    , m_results(new QBoxLayout(QBoxLayout::BottomToTop))
    , m_checkKey(new QShortcut(Qt::CTRL | Qt::Key_Return, this))
{
    for (QWidget *part : {static_cast<QWidget *>(this), m_head}) {
        part->setBackgroundRole(QPalette::Base);
        part->setAutoFillBackground(true);
    }
    auto *row = new QHBoxLayout(m_head);
    row->addWidget(m_field, 1);
    m_field->setNavigated(m_list);
    m_list->setModel(&m_filter);
    m_empty->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_top->setSpacing(10);
    m_top->addWidget(m_found);
    m_top->addWidget(m_filterRow);
    column->addLayout(m_top);
    m_results->addWidget(m_list, 1);
    m_results->addWidget(m_empty);
    column->addLayout(m_results, 1);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPane::search);
    connect(m_field, &SearchField::fileDropped, this, &SearchPane::openFile);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPane::confirm);
    connect(m_checkKey, &QShortcut::activated, this, &SearchPane::check);
    connect(m_list, &StatusListView::confirmed, this, &SearchPane::confirm);
    connect(m_list, &StatusListView::clicked, this, &SearchPane::accept);
    connect(m_filterRow, &FilterRow::filterChosen, this, &SearchPane::setClassFilter);
    connect(m_filterRow, &FilterRow::filterChosen, this, &SearchPane::filterChosen);
    connect(m_list, &StatusListView::typed, this, &SearchPane::type);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_isMovingRows || !index.isValid()) {
                    return;
                }
                showSteps();
                if (const int code = index.data(core::CodeRole).toInt(); code >= 0) {
                    m_code = code;
                    emit codeChosen(code);
                }
                if (!m_list->hasFocus()) {
                    emit passed(m_list->currentIndex());
                }
            });
    connect(actions.pin, &QAction::triggered, this, [this] { togglePin(m_code); });
    connect(actions.find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
}

void SearchPane::setDrawer(bool isDrawer)
{
    m_isDrawer = isDrawer;
    showParts();
}

void SearchPane::setSides(int pixels)
{
    m_top->setContentsMargins(pixels, 0, pixels, 0);
}

void SearchPane::setListOnPage(bool isOnPage)
{
    m_isListOnPage = isOnPage;
    showParts();
}

int SearchPane::fullHeight() const
{
    const QMargins sides = m_top->contentsMargins();
    int height = 0;
    for (const QWidget *part :
         {static_cast<QWidget *>(m_found), static_cast<QWidget *>(m_filterRow),
          static_cast<QWidget *>(m_empty)}) {
        const int across = part == m_empty ? width() : width() - sides.left() - sides.right();
        if (!part->isHidden()) {
            height += layout()->spacing()
                + (part->hasHeightForWidth() ? part->heightForWidth(across)
                                             : part->sizeHint().height());
        }
    }
    return m_list->isHidden() ? height : height + m_list->contentHeight();
}

/// Shows of filters, list and what stands for an empty one what is wanted now: the reason above
/// what can be done instead, or below the offer to check.
void SearchPane::showParts()
{
    const bool isEmpty = m_filter.shownCount() == 0;
    const bool isOfferAlone = isEmpty && isOfferBest();
    m_filterRow->setVisible(!m_isDrawer || m_isListOnPage || !m_filter.isSearching());
    m_empty->setVisible(isEmpty);
    m_list->setVisible(isEmpty ? m_filter.rowCount() > 0 : !m_isListOnPage);
    m_results->setDirection(isOfferAlone ? QBoxLayout::TopToBottom : QBoxLayout::BottomToTop);
    m_list->setSizePolicy(QSizePolicy::Expanding,
                          isOfferAlone ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_list->setSizeAdjustPolicy(isOfferAlone ? QAbstractItemView::AdjustToContents
                                             : QAbstractItemView::AdjustIgnored);
}

void SearchPane::select(int code)
{
    if (code == m_code && m_hasBestAction && m_list->currentIndex() == m_filter.index(0, 0)) {
        return;
    }
    m_code = code;
    const QScopedValueRollback moving(m_isMovingRows, true);
    const QModelIndex index = m_filter.indexForCode(code);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        emit selected(index);
    } else {
        m_list->selectionModel()->clear();
    }
    showSteps();
}

void SearchPane::reveal(int code)
{
    if (!m_filter.indexForCode(code).isValid() && m_catalogue.find(code)) {
        const QScopedValueRollback moving(m_isMovingRows, true);
        m_filter.setClassFilter({});
        m_field->clear();
        showFiltered();
    }
}

void SearchPane::setClassFilter(const core::ClassFilter &filter)
{
    {
        const QScopedValueRollback moving(m_isMovingRows, true);
        m_filter.setClassFilter(filter);
    }
    showFiltered();
    if (selectBestAction()) {
        return;
    }
    // The best that is left, or without a query, where the filter hides what is shown, the first.
    const bool hides = m_code >= 0 && !m_filter.isSearching() && m_filter.shownCount() > 0
        && !m_filter.indexForCode(m_code).isValid();
    const int chosen = hides ? firstCode() : m_filter.best();
    if (chosen >= 0) {
        m_code = chosen;
        emit codeChosen(m_code);
    }
    if (isNothingFound()) {
        deselect();
    } else {
        select(m_code);
    }
}

/// The first code of the list.
int SearchPane::firstCode() const
{
    return m_filter.index(0, 0, m_filter.index(0, 0)).data(core::CodeRole).toInt();
}

bool SearchPane::meansNothing() const
{
    const QModelIndex row = m_list->currentIndex();
    const bool isChosen = row.isValid() && row.data(core::CodeRole).toInt() >= 0;
    return (isNothingFound() || m_hasBestAction) && !isChosen;
}

bool SearchPane::isNothingFound() const
{
    return m_filter.isSearching() && m_filter.best() < 0 && m_filter.result().unassigned < 0;
}

void SearchPane::type(const QString &text)
{
    m_field->setFocus();
    m_field->insert(text);
}

void SearchPane::openFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(SearchField::longestWhole) : QByteArray();
    if (!isOpen || file.error() != QFile::NoError) {
        //: @info:status %1: a file; %2: reason
        m_navigator.sayOutcome(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    m_field->setFocus();
    m_field->setQuery(QString::fromUtf8(content));
}

void SearchPane::search()
{
    {
        const QScopedValueRollback moving(m_isMovingRows, true);
        m_filter.setQuery(m_field->query());
    }
    showFiltered();
    if (!m_filter.isSearching()) {
        select(m_code);
        return;
    }
    if (selectBestAction()) {
        return;
    }
    m_list->scrollToTop();
    const int found = m_filter.best() >= 0 ? m_filter.best() : m_filter.result().unassigned;
    if (found >= 0) {
        select(found);
        emit codeFound(found);
    } else {
        deselect();
    }
}

/// Leaves no row that stood for an earlier query.
void SearchPane::deselect()
{
    const QScopedValueRollback moving(m_isMovingRows, true);
    m_list->selectionModel()->clear();
    showSteps();
}

void SearchPane::confirm()
{
    if (!accept(m_list->currentIndex())) {
        emit confirmed();
    }
}

/// Does what @p row carries; false if that is nothing.
bool SearchPane::accept(const QModelIndex &row)
{
    const auto act = row.data(core::AcceptRole).value<std::function<void()>>();
    if (act) {
        act();
    }
    return static_cast<bool>(act);
}

/// Hands over what is offered, but not a part of it. It leaves the field: a password must not stay
/// there.
void SearchPane::check()
{
    const QString urls = m_field->isCut() ? QString() : m_offer.urls.join(u'\n');
    m_field->setText({}); // clear() could be undone
    m_navigator.check(urls);
}

void SearchPane::addSteps(StepSource source)
{
    m_stepSources << std::move(source);
    showSteps();
}

/// Whether the current row is the offer to check, and not another step.
bool SearchPane::isOfferCurrent() const
{
    return isOffered() && m_list->currentIndex().data(core::NameRole) == m_offer.title
        && m_list->currentIndex().data(core::AcceptRole).isValid();
}

/// Makes the action current that is the best row; false if none is.
bool SearchPane::selectBestAction()
{
    if (!m_hasBestAction) {
        return false;
    }
    const QScopedValueRollback moving(m_isMovingRows, true);
    m_list->setCurrentIndex(m_filter.index(0, 0));
    m_list->scrollToTop();
    showSteps();
    return true;
}

void SearchPane::showSteps()
{
    const QScopedValueRollback moving(m_isMovingRows, true);
    QList<core::ActionRow> rows;
    if (isOffered()) {
        rows << core::ActionRow {.title = m_offer.title,
                                 .explanation = m_offer.explanation(isOfferCurrent()),
                                 .accept = [this] { check(); },
                                 .isBest = m_offer.isBest};
    }
    if (m_filter.shownCount() == 0 && !m_filter.result().hits.isEmpty()) {
        const auto hits = static_cast<int>(m_filter.result().hits.size());
        //: @action
        rows << core::ActionRow {.title = tr("Search in all classes"),
                                 //: @info below “Search in all classes”
                                 .explanation = tr("%n codes match there", nullptr, hits),
                                 .accept = [this] { setClassFilter({}); }};
    }
    if (m_filter.isSearching()) {
        for (const StepSource &source : std::as_const(m_stepSources)) {
            rows << source(m_filter.query(), m_filter.result());
        }
    }
    const auto best = std::find_if(rows.cbegin(), rows.cend(),
                                   [](const core::ActionRow &row) { return row.isBest; });
    std::optional<core::ActionRow> first;
    if (best != rows.cend()) {
        first = *best;
        rows.erase(best);
    }
    for (core::ActionRow &row : rows) {
        row.isBest = false; // one is
    }
    m_hasBestAction = first.has_value();
    m_model.setActionRow(first);
    m_model.setNextSteps(rows);
    m_checkKey->setEnabled(isOffered());
}

void SearchPane::showFiltered()
{
    m_offer = urlRow(m_filter.query(), m_filter.result(), m_field->isCut());
    m_filter.setSuggesting(!isOfferBest());
    showSteps();
    showReason();
    m_found->explain(m_filter.result());
    m_filterRow->setFilter(m_filter.classFilter());
    showParts();
    emit filtered();
}

/// Says why no code matches.
void SearchPane::showReason()
{
    if (m_filter.shownCount() > 0) {
        return;
    }
    if (isOfferBest()) {
        m_empty->explainCheck(m_offer.fault);
    } else {
        m_empty->explain(m_filter.query(), m_filter.result(), !m_filter.result().hits.isEmpty());
    }
}

void SearchPane::togglePin(int code)
{
    const QScopedValueRollback moving(m_isMovingRows, true);
    const bool isPinned = !m_model.isPinned(code);
    m_model.setPinned(code, isPinned);
    select(m_code);
    //: @info:status; %1 is a code, which stands at the top of the list from now on
    m_navigator.say(isPinned ? tr("Pinned %1").arg(core::codeText(code))
                             : /*: @info:status; %1 is a code */
                        tr("Unpinned %1").arg(core::codeText(code)));
}

} // namespace ui
