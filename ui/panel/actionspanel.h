// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionlist.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class ActionView;
class Settings;

/// All that can be done now, to be found by typing: it lies over the page, and goes when the user
/// has chosen or turns to something else. The focus stays in the field.
class ActionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Offers what is enabled in @p source, but not the action @p opener, which opens the panel.
    /// @p page is what it lies over; @p settings must outlive it and remembers what was done last.
    ActionsPanel(std::function<QList<ActionGroup>()> source, const QAction *opener,
                 Settings &settings, QWidget *page, QWidget *window);

    ~ActionsPanel() override;

    /// Opens it, at the actions of @p menu, if there are any, or at the top.
    void open(const QMenu *menu = nullptr);

    /// Closes it; the focus returns to where it was.
    void leave();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void list();
    void showCurrent();
    void sayCurrent();
    void showRest(int count);
    void act();
    void remember(const QAction &action);
    QList<ActionGroup> offered() const;
    ActionGroup lastUsed() const;
    void place();

    std::function<QList<ActionGroup>()> m_source;
    const QAction *m_opener;
    Settings &m_settings;
    QWidget *m_page;
    QVBoxLayout *m_head;
    QLineEdit *m_field;
    ActionView *m_list;
    QHBoxLayout *m_foot;
    QLabel *m_explanation; ///< of the current row
    QLabel *m_more; ///< how much stands below what is in sight
    QWidget *m_voice; ///< outside the panel, or each row would be said with the panel's name
    QList<ActionGroup> m_groups; ///< as they were when the panel was opened
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace ui
