// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/report/checklistmodel.h>

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace net {
class CheckQueue;
class RuleBook;
} // namespace net

namespace ui {

class Navigator;

/// The checks of a list: what will be asked, progress, a row for each URL, and export. Nothing is
/// sent before start().
class CheckListPane : public QWidget
{
    Q_OBJECT

public:
    /// The longest list that is checked without asking.
    static constexpr qsizetype longestUnasked = 20;

    /// @p catalogue, @p rules and @p navigator must outlive the pane.
    CheckListPane(const core::Catalogue &catalogue, const net::RuleBook &rules,
                  Navigator &navigator, QWidget *parent = nullptr);
    ~CheckListPane() override;

    /// Shows @p requests, which wait for start(). What was shown before ends.
    void setRequests(const QList<net::CheckRequest> &requests);

    /// Sends the requests; asks the user before more than longestUnasked.
    void start();

    /// Ends those that are under way or wait.
    void cancel();

    /// Shows remarks that are advice, or hides them.
    void setAdviceShown(bool isShown) { m_model.setAdviceShown(isShown); }

    bool isEmpty() const { return m_requests.isEmpty(); }
    bool isRunning() const { return m_isRunning; }

    /// The rows that are selected, as lines of text; empty if the table is not shown.
    QString selectedText() const;

    /// Gives the focus to what comes next: the button that starts, or the table.
    void focusNext();

signals:
    /// The user wants to see the whole chain of @p result.
    void opened(const net::CheckResult &result);

    /// The checks started or ended.
    void runningChanged();

private:
    void showProgress();
    void exportResults();

    Navigator &m_navigator;
    net::CheckListModel m_model;
    net::CheckQueue *m_queue;
    QList<net::CheckRequest> m_requests;
    bool m_isRunning = false;
    bool m_wasStarted = false;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QTreeView *m_view;
};

} // namespace ui
