// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

#include <QList>

namespace ui {

class FactCell;

/// The answers of a word or two in a row: cause, retry, cache, method, and where the code is
/// defined or who sends it. Where they have no room in a row, they stand in two, or each in its
/// own.
class FactsRow : public ArticlePart
{
    Q_OBJECT

public:
    explicit FactsRow(QWidget *parent = nullptr);

    void fill(const Subject &subject);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FactCell *> shown() const;
    QString spoken() const;
    struct Table
    {
        QList<QList<int>> rows; ///< the widths of their columns
        int rowHeight = 0;
        int lines = 1; ///< of each answer
        int filled = 1; ///< of them, by any answer
    };

    static QList<int> columns(const QList<FactCell *> &cells, int width);
    Table table(int width) const;
    void place();

    QList<FactCell *> m_cells; ///< cause, retry, cache, method, origin
};

} // namespace ui
