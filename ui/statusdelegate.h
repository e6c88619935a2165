// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints the rows of the list: headings, and codes as number, phrase and summary with what matched
/// marked. It knows roles, no model.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
    static void paintCode(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
};

} // namespace ui
