// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of ConfusedList: badge, title, answer and, where it leads to another page, a
/// chevron. Where there is no room for title and answer beside each other, they stand below each
/// other. Nothing is cut: a row is as high as its texts.
class ConfusedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a row has besides its title, the code (core::CodeRole) and what is read aloud.
    enum Role { AnswerRole = Qt::UserRole + 100, ThisPageRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The room that titles have, unless that is too much of a row.
    void setTitleWidth(int width) { m_titleWidth = width; }

    /// How high the row @p index is in a list that is @p width wide.
    int heightOf(const QModelIndex &index, const QFont &font, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Texts;

    int m_titleWidth = 0;
};

} // namespace ui
