// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchpane.h"

#include "emptystate.h"
#include "filterrow.h"
#include "searchfield.h"
#include "statuslistview.h"
#include "urlrow.h"

#include <core/statusroles.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

SearchPane::SearchPane(const core::Catalogue &catalogue, const Actions &actions,
                       Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_navigator(navigator)
    , m_model(catalogue)
    , m_filter(&m_model)
    , m_field(new SearchField(this))
    , m_offer(new UrlRow(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new StatusListView(this))
    , m_empty(new EmptyState(navigator, this))
    , m_filterRow(new FilterRow(actions.filters, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_field->setNavigated(m_list);
    m_list->setModel(&m_filter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(10);
    top->addWidget(m_field);
    top->addWidget(m_filterRow);
    column->addLayout(top);
    column->addWidget(m_offer);
    column->addWidget(m_stack, 1);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPane::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPane::confirm);
    connect(m_offer, &UrlRow::clicked, this, &SearchPane::check);
    connect(m_list, &StatusListView::confirmed, this, &SearchPane::confirmed);
    connect(m_filterRow, &FilterRow::filterChosen, this, &SearchPane::setClassFilter);
    connect(m_list, &StatusListView::typed, this, &SearchPane::type);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isMovingRows && index.isValid()) {
                    m_code = index.data(core::CodeRole).toInt();
                    m_offer->setCurrent(false);
                    emit codeChosen(m_code);
                }
            });
    connect(m_empty, &EmptyState::allClassesRequested, this, [this] { setClassFilter({}); });
    connect(actions.pin, &QAction::triggered, this, &SearchPane::togglePin);
    connect(actions.find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
}

void SearchPane::select(int code)
{
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
    if (m_filter.best() >= 0) {
        m_code = m_filter.best();
        emit codeChosen(m_code);
    }
    select(m_code);
}

void SearchPane::type(const QString &text)
{
    m_field->setFocus();
    m_field->insert(text);
}

void SearchPane::search(const QString &text)
{
    {
        const QScopedValueRollback moving(m_isMovingRows, true);
        m_filter.setQuery(text);
    }
    showFiltered();
    if (!m_filter.isSearching()) {
        select(m_code);
        return;
    }
    if (m_offer->isCurrent()) { // it is the best row, so no code is
        const QScopedValueRollback moving(m_isMovingRows, true);
        m_list->selectionModel()->clear();
        return;
    }
    const int found = m_filter.best() >= 0 ? m_filter.best() : m_filter.result().unassigned;
    if (found >= 0) {
        select(found);
        repaint(); // who types sees the list answer before the detail is laid out
        emit codeFound(found);
    }
}

void SearchPane::confirm()
{
    if (m_offer->isCurrent()) {
        check();
    } else {
        emit confirmed();
    }
}

/// Hands over what is offered, but not a part of it. It leaves the field: a password must not stay
/// there.
void SearchPane::check()
{
    const bool isCut = m_field->text().size() >= m_field->maxLength();
    const QString urls = isCut ? QString() : m_offer->urls();
    m_field->setText({}); // clear() could be undone
    m_navigator.check(urls);
}

void SearchPane::showFiltered()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    const search::SearchResult &result = m_filter.result();
    m_offer->offer(m_filter.query(), result, m_field->text().size() >= m_field->maxLength());
    if (isEmpty && m_offer->isCurrent()) {
        m_empty->explainCheck(m_offer->fault());
    } else if (isEmpty) {
        m_empty->explain(m_catalogue, m_filter.query(), m_filter.result(),
                         !m_filter.result().hits.isEmpty());
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    m_filterRow->setFilter(m_filter.classFilter());
    emit filtered();
}

/// Pins the selected code, or takes it off.
void SearchPane::togglePin()
{
    const QScopedValueRollback moving(m_isMovingRows, true);
    m_model.setPinned(m_code, !m_model.isPinned(m_code));
    select(m_code);
}

} // namespace ui
