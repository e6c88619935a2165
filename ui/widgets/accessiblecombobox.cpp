// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessiblecombobox.h"

#include <QAbstractItemView>

namespace ui {

AccessibleComboBox::AccessibleComboBox(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QAccessibleInterface *AccessibleComboBox::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == box()->view() ? 0 : -1;
}

/// The list is elsewhere while it is shown at all.
QAccessibleInterface *AccessibleComboBox::childAt(int x, int y) const
{
    Q_UNUSED(x)
    Q_UNUSED(y)
    return nullptr;
}

QString AccessibleComboBox::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.collapsed = !state.expanded;
    return state;
}

QStringList AccessibleComboBox::actionNames() const
{
    return QStringList {showMenuAction()} + QAccessibleWidget::actionNames();
}

void AccessibleComboBox::doAction(const QString &name)
{
    if (name != showMenuAction()) {
        QAccessibleWidget::doAction(name);
    } else if (box()->view()->isVisible()) {
        box()->hidePopup();
    } else {
        box()->showPopup();
    }
}

void *AccessibleComboBox::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

void AccessibleComboBox::selection(int index, int *begin, int *end) const
{
    Q_UNUSED(index)
    *begin = 0;
    *end = 0;
}

QString AccessibleComboBox::text(int begin, int end) const
{
    return box()->currentText().mid(begin, end - begin);
}

int AccessibleComboBox::characterCount() const
{
    return static_cast<int>(box()->currentText().size());
}

QString AccessibleComboBox::attributes(int offset, int *begin, int *end) const
{
    Q_UNUSED(offset)
    *begin = 0;
    *end = characterCount();
    return {};
}

QComboBox *AccessibleComboBox::box() const
{
    return static_cast<QComboBox *>(object());
}

} // namespace ui
