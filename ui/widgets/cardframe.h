// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace ui {

/// Paints the rounded frame and the ground of @p card, and leaves the painter ready for its lines.
void paintCard(QPainter *painter, const QWidget &card);

/// A card: a rounded frame on the ground of text, with what it holds below each other
/// and lines between.
class CardFrame : public QWidget
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr);

    /// Where what the card holds is put, from edge to edge.
    QVBoxLayout *column() const { return m_column; }

    /// As small as can be: a hint would cost a layout of all texts at a width that nobody shows.
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace ui
