// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusedrow.h"

#include <ui/widgets/cardframe.h>

#include <QList>

namespace ui {

class ConfusedList;
class Heading;
class KeyButton;

/// A question that decides between codes, with their answers; or codes without a question.
class ConfusedCard : public CardFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString question; ///< may be empty
        QList<ConfusedRow> rows;
        QList<int> compared; ///< those codes of the rows that are shown side by side
    };

    explicit ConfusedCard(QWidget *parent = nullptr);

    /// Shows @p content. The rows are called @p name where there is no question.
    void fill(const Content &content, const QString &name);

    ConfusedList *rows() const { return m_rows; }

    /// What comes first in the order of Tab, before the rows.
    QWidget *firstStop() const;

signals:
    /// The user wants to see @p codes side by side.
    void compareRequested(const QList<int> &codes);

private:
    QWidget *m_head; // above the rows
    Heading *m_question;
    KeyButton *m_compare;
    ConfusedList *m_rows;
    QList<int> m_codes;
};

} // namespace ui
