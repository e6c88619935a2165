// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "urlrow.h"

#include <core/statusmodel.h>
#include <search/statusfilter.h>

#include <QWidget>

class QBoxLayout;
class QShortcut;
class QVBoxLayout;

namespace ui {

struct Actions;
class EmptyState;
class FilterRow;
class FoundLine;
class Navigator;
class SearchField;
class StatusListView;

/// The side of the window where codes are looked for: search field, class filters, and the list, or
/// why no code is in it. What the user finds is told by signals; select() shows where it is.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /// What a page offers to go on with, for a query and its answer: rows behind the codes, or, if
    /// isBest, one that stands before them and is what Enter means.
    using StepSource = std::function<QList<core::ActionRow>(const QString &query,
                                                            const search::SearchResult &found)>;

    /// Does what the actions for searching, filtering and pinning say. @p catalogue and
    /// @p navigator must outlive the pane.
    SearchPane(const core::Catalogue &catalogue, const Actions &actions, Navigator &navigator,
               QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    StatusListView *list() const { return m_list; }

    /// The row with the field, which the window places, with room for more at its end. It belongs
    /// to the pane only until then.
    QWidget *head() const { return m_head; }

    /// Whether the list is a drawer, which has no filters while something is looked for.
    void setDrawer(bool isDrawer);

    /// Leaves @p pixels free beside what stands above the list, as beside the field.
    void setSides(int pixels);

    /// Whether the page shows the codes: the filters stay, and of the list what is no code.
    void setListOnPage(bool isOnPage);

    /// The height that all rows need.
    int fullHeight() const;

    /// The codes with their pins, and those of them that the list shows.
    core::StatusModel &model() { return m_model; }
    search::StatusFilter &filter() { return m_filter; }

    /// Asks @p source for rows with each query from now on, behind the sources that are there.
    void addSteps(StepSource source);

    /// Makes the row of @p code current and brings it in view; no row if it is filtered out. The
    /// offer to check a URL stays current where it is the best row and the code is no other than
    /// before.
    void select(int code);

    /// Clears what keeps the row of @p code out of the list.
    void reveal(int code);

    /// Pins @p code, or takes it off.
    void togglePin(int code);

    /// Shows only the codes that @p filter lets through.
    void setClassFilter(const core::ClassFilter &filter);

    /// Whether what is looked for means no code, but perhaps something to do, and the user chose
    /// none of the list either.
    bool meansNothing() const;

    /// Gives the field the focus and @p text, as if it had been typed there.
    void type(const QString &text);

    /// Searches for what is in the file @p path, such as a log, or says why it cannot be read.
    void openFile(const QString &path);

signals:
    /// The user chose a class filter.
    void filterChosen();

    /// The user chose @p code: its row, its class filter or a link to it.
    void codeChosen(int code);

    /// @p code is the best answer to what has been typed so far.
    void codeFound(int code);

    /// The user went to @p row while the list has not the focus, so that nobody reads it out.
    void passed(const QModelIndex &row);

    /// Enter was pressed, and it means the shown code.
    void confirmed();

    /// @p row became current by select().
    void selected(const QModelIndex &row);

    /// Other codes than before are in the list.
    void filtered();

private:
    void search();
    void confirm();
    static bool accept(const QModelIndex &row);
    void check();
    bool isNothingFound() const;
    int firstCode() const;
    void deselect();
    bool isOffered() const { return !m_offer.urls.isEmpty(); }
    bool isOfferBest() const { return isOffered() && m_offer.isBest; }
    bool isOfferCurrent() const;
    bool selectBestAction();
    void showSteps();
    void showFiltered();
    void showReason();
    void showParts();

    const core::Catalogue &m_catalogue;
    Navigator &m_navigator;
    core::StatusModel m_model;
    search::StatusFilter m_filter;
    QWidget *m_head;
    SearchField *m_field;
    FoundLine *m_found;
    FilterRow *m_filterRow;
    QVBoxLayout *m_top; // above the list
    EmptyState *m_empty; // where no code matches
    StatusListView *m_list;
    QBoxLayout *m_results; // of it and the list
    QShortcut *m_checkKey;
    QList<StepSource> m_stepSources;
    UrlRow m_offer; // the check that is offered
    bool m_hasBestAction = false; // in the first row of the list
    bool m_isDrawer = false;
    bool m_isListOnPage = false;
    int m_code = -1; // whose row is current, or would be if it were not filtered out
    bool m_isMovingRows = false; // the current row changes because rows come and go
};

} // namespace ui
