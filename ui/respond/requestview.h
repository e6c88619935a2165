// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace ui {

/// The table of requests: Enter, Space or a double click folds out the request in full below its
/// row. Rows that come above do not move those that the user looks at.
class RequestView : public QTreeView
{
    Q_OBJECT

public:
    explicit RequestView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    /// A request was folded out, and the view wants to be higher.
    void unfolded();

protected:
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void toggle(const QModelIndex &index);
    void rememberPlace();
    void fitColumns();
    void fitRequests();
    void fitHeight();

    QPersistentModelIndex m_kept; ///< what stays where it is while rows come
    int m_keptTop = 0;
    int m_leastRequest = 0; ///< the least width of its column
};

} // namespace ui
