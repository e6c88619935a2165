// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requestmodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class LinkButton;
class Navigator;
class RequestView;

/// The requests as they come, each in full below its row, and what can be done with them.
class RequestList : public QWidget
{
    Q_OBJECT

public:
    /// @p navigator must outlive the list.
    explicit RequestList(Navigator &navigator, QWidget *parent = nullptr);

    /// Adds @p entry soon, unless the user wants a pause: some may come faster than anybody looks.
    void add(const respond::LogEntry &entry);

    bool isEmpty() const { return m_model.rowCount() == 0 && m_waiting.isEmpty(); }

    /// The rows that are selected, as text: requests in a line each, or one in full.
    QString selectedText() const;

    /// Copies all rows that are shown.
    void copyAll();

    /// Whether heading and buttons stand in one line.
    void setWide(bool isWide);

signals:
    /// The user wants the requests forgotten.
    void cleared();

    /// The user wants requests answered with @p code.
    void answerChosen(int code);

    /// A request was folded out, and the list wants to be higher and to be seen.
    void unfolded();

private:
    LinkButton *addButton(const QString &text);
    void makeLine();
    void makeButtons();
    void makeActions();
    QAction *addRowAction(const QString &name, void (RequestList::*act)());
    void addWaiting();
    void setPaused(bool isPaused);
    void setSecretsShown(bool isShown);
    void clear();
    void exportAll();
    void openCode();
    void answerLikewise();
    void copyCurl();
    void copyRequest();
    void copyRow();
    void copyText(const QString &text);
    void fitButtons();
    void showCurrent();
    void showCount();
    void sayCount();
    QString linesOf(const QModelIndexList &rows) const;
    QModelIndex currentRequest() const;
    const respond::LogEntry *current() const;

    Navigator &m_navigator;
    RequestModel m_model;
    QSortFilterProxyModel m_filtered;
    QBoxLayout *m_line;
    QWidget *m_buttons;
    QLabel *m_count;
    QWidget *m_voice; // says it
    QLineEdit *m_filter;
    LinkButton *m_pause;
    LinkButton *m_secrets;
    RequestView *m_view;
    QAction *m_open;
    QAction *m_respond;
    bool m_isWide = true;
    bool m_isPaused = false;
    QList<respond::LogEntry> m_waiting; ///< what came since rows were added last
    QTimer m_soon; ///< until they are added again
    QTimer m_quiet; ///< until the count may be said again
    int m_said = 0; ///< the count that was
};

} // namespace ui
