// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusedrow.h"

#include <ui/widgets/cardframe.h>

#include <QList>

namespace ui {

class ConfusedList;
class Heading;
class LinkButton;

/// A question that decides between codes, with their answers; or codes without a question.
class ConfusedCard : public CardFrame
{
    Q_OBJECT

public:
    explicit ConfusedCard(QWidget *parent = nullptr);

    /// Shows @p question, which may be empty, and @p rows. The rows are called @p name where there
    /// is no question.
    void fill(const QString &question, const QString &name, const QList<ConfusedRow> &rows);

    ConfusedList *rows() const { return m_rows; }

    /// What comes last in the order of Tab.
    QWidget *lastStop() const;

signals:
    /// The user wants to see @p codes, those of the question, side by side.
    void compareRequested(const QList<int> &codes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFont();

    Heading *m_question;
    QVBoxLayout *m_around; // the question
    ConfusedList *m_rows;
    QWidget *m_end; // below the rows
    LinkButton *m_compare;
    QList<int> m_codes;
};

} // namespace ui
