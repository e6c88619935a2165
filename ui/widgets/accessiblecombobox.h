// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QComboBox>

namespace ui {

/// A combo box as a screen reader sees it: its label is the name, the chosen text the value, and a
/// text that can be read. Qt's own has the chosen text as its name, so that one without a label on
/// the screen does not tell what is chosen.
class AccessibleComboBox : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleComboBox(QComboBox *box);

    int childCount() const override { return 1; } ///< the list
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Of QAccessibleTextInterface. There is neither cursor nor selection.
    void selection(int index, int *begin, int *end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int begin, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int offset, int *begin, int *end) const override;

private:
    QComboBox *box() const;
};

} // namespace ui
