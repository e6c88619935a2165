// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Sets its items in two columns that do not know of each other's heights and so leave no gaps, or,
/// where that would be too narrow to read, all below each other in the order of adding.
class ArticleLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Column { First, Second };

    explicit ArticleLayout(QWidget *parent = nullptr);
    ~ArticleLayout() override;

    void addWidget(QWidget *widget, Column column);
    void addLayout(QLayout *layout, Column column); ///< takes ownership

    void addItem(QLayoutItem *item) override; ///< to the first column; takes ownership
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool apply) const;

    struct Placed
    {
        std::unique_ptr<QLayoutItem> item;
        Column column;
    };
    std::vector<Placed> m_items;
};

} // namespace ui
