// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QStandardItemModel;

namespace ui {

/// The answers to a question as rows, as high as they need: a row's key, Enter or a click takes
/// one.
class AnswerRows : public QListView
{
    Q_OBJECT

public:
    struct Row
    {
        QString key; ///< a digit, or nothing
        QString text;
        QList<int> codes; ///< that are possible with it
    };

    explicit AnswerRows(QWidget *parent = nullptr);

    /// Offers @p rows as the answers to @p question.
    void showRows(const QList<Row> &rows, const QString &question);

signals:
    /// The answer at the place @p row was given.
    void taken(int row);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QStandardItemModel *m_model;
};

} // namespace ui
