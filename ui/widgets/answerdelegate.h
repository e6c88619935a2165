// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints an answer to a question: its key in a box, the text, and the codes that are possible with
/// it, at most three as badges.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeyRole =
            Qt::UserRole, ///< the digit that gives the answer; without one the codes stand first
        CodesRole ///< QList<int>
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// "404, 410", or "12 codes" where they are too many for badges.
    static QString codesText(const QList<int> &codes);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The height that the answer needs, as wide as @p option says.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
