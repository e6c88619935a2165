// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include <guide/walk.h>

class QStandardItemModel;

namespace ui {

/// The answers to a question as rows, as high as they need: a digit, Enter or a click answers.
class AnswerList : public QListView
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// Offers the answers to the question of @p walk, and "I don't know". At an end there are none.
    void showAnswers(const guide::Walk &walk);

signals:
    /// The answer at the place @p chosen was given.
    void answered(qsizetype chosen);

    /// The user does not know.
    void unknown();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(int row);
    void fit();

    QStandardItemModel *m_model;
};

} // namespace ui
