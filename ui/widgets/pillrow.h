// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Pill;

/// Pills of which one is chosen, which wrap where the width ends. They are one stop of Tab; the
/// arrows, Home and End choose another one. A group of radio buttons to screen readers.
class PillRow : public QWidget
{
    Q_OBJECT

public:
    /// What can be chosen: its name in the program, and the text of its pill.
    struct Choice
    {
        QString id;
        QString text;
        QString tip;

        bool operator==(const Choice &other) const = default;
    };

    explicit PillRow(QWidget *parent = nullptr);

    /// Offers @p choices, with @p chosen being the one that is chosen.
    void setChoices(const QList<Choice> &choices, const QString &chosen);

    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    /// The user chose @p id.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Pill *pill(qsizetype index);
    void check(qsizetype index);
    void choose(qsizetype index);

    QList<Choice> m_choices;
    QList<Pill *> m_pills; // at least as many; the rest are hidden
    qsizetype m_chosen = -1;
};

} // namespace ui
