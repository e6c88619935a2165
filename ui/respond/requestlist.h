// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestmodel.h"

#include <QTimer>
#include <QWidget>

#include <respond/logtext.h>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

class LinkButton;
class Navigator;
class TextBlock;

/// The table of requests as they come, and the one that is chosen in full below it.
class RequestList : public QWidget
{
    Q_OBJECT

public:
    /// @p navigator must outlive the list.
    explicit RequestList(Navigator &navigator, QWidget *parent = nullptr);

    void add(const respond::LogEntry &entry);

    /// The rows that are selected, as lines of text.
    QString selectedText() const;

    /// Copies all rows that are shown.
    void copyAll();

signals:
    /// The user wants the requests forgotten.
    void cleared();

private:
    LinkButton *addButton(const QString &text, QHBoxLayout *line);
    void makeView();
    void makeLine(QHBoxLayout *line);
    void makeEntryLine(QHBoxLayout *line);
    void clear();
    void exportAll();
    void showCurrent();
    void showEntry(respond::Secrets secrets);
    void showCount();
    void sayCount();
    QString linesOf(const QModelIndexList &rows) const;
    const respond::LogEntry *current() const;

    Navigator &m_navigator;
    RequestModel m_model;
    QSortFilterProxyModel *m_filtered;
    QLabel *m_count;
    QLineEdit *m_filter;
    LinkButton *m_pause;
    QTreeView *m_view;
    TextBlock *m_entry;
    LinkButton *m_copyCurl;
    LinkButton *m_secrets; ///< asks for those of the current row
    bool m_isPaused = false;
    QList<respond::LogEntry> m_waiting; ///< what came during the pause
    QTimer m_quiet {this}; ///< until the count may be said again
    int m_said = 0; ///< the count that was
};

} // namespace ui
