// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QColor>

namespace ui {

/// A word in a rounded frame: a tag of the page of a code, or a filter above the list, one of those
/// with the same parent of which one is on: Tab reaches that one, the arrow keys choose another.
/// One that does nothing when clicked takes no focus.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    /// What a pill is there for.
    enum class Kind { Tag, Link, Filter };

    Pill(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Fills the pill with @p ground and writes in @p text; invalid colours mean the palette's.
    void setColors(const QColor &ground, const QColor &text);

    Kind kind() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    Kind m_kind;
    QColor m_ground;
    QColor m_text;
};

} // namespace ui
