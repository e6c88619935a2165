// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace ui {

/// Lays its items out like words: in a line, and on to the next line where the width ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Lets the items have their least widths where all then stand in one line, but else do not.
    void setShrinking(bool shrinking) { m_isShrinking = shrinking; }

    void addItem(QLayoutItem *item) override; ///< takes ownership
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool apply) const;
    bool fitsInLine(int width, QSize (QLayoutItem::*sizeOf)() const) const;

    QList<QLayoutItem *> m_items;
    bool m_isShrinking = false;
};

} // namespace ui
