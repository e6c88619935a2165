// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class CardFrame;
class Heading;

/// A section of the page: its heading, with a note behind it, and a card below.
class TitledCard : public QWidget
{
    Q_OBJECT

public:
    explicit TitledCard(QWidget *parent = nullptr);

    /// @p title may hold code between backticks, @p note may be empty.
    void setTitle(const QString &title, const QString &note = {});

    /// Where what the card holds is put, from edge to edge.
    QVBoxLayout *column() const;

    /// Puts @p content into the card, with the card's margins around it.
    void add(QWidget *content);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dimNote();

    Heading *m_heading;
    QLabel *m_note;
    CardFrame *m_card;
};

} // namespace ui
