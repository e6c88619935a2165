// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace ui {

class TextBlock;

/// Lets screen readers know our widgets for what they are: a TextBlock as its headings, paragraphs,
/// lists and links, a Heading as a heading, a combo box by its label. Called by the widgets;
/// nothing is made until a screen reader asks.
void describeWidgetsToScreenReaders();

/// Makes @p widget a @p role to screen readers. Call it where the widget is made, before
/// it gets a name: what has been asked about already stays what it was. A checkable button that is
/// made a Button is one that folds something out, a PageTab the page in front while it is checked.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// While it lives, screen readers are told nothing. A page is made under it: Orca would hear first
/// of the cursors in its fields, take the one with the focus for read, and stay silent about it.
class Unheard
{
public:
    Unheard();
    ~Unheard();
    Q_DISABLE_COPY_MOVE(Unheard)

private:
    QAccessible::UpdateHandler m_before;
};

/// Tells a listening screen reader, after it has heard that @p list has got the focus, which row is
/// current there.
void tellFocusedRow(QAbstractItemView *list);

/// Tells a listening screen reader that @p block has another text.
void textChangedForScreenReaders(TextBlock *block);

/// Tells a listening screen reader that a link of @p block has got the focus.
void linkFocusedForScreenReaders(TextBlock *block);

/// Tells a listening screen reader that @p row was folded in or out, and says so if it has the
/// focus.
void foldChangedForScreenReaders(QAbstractButton *row);

} // namespace ui
