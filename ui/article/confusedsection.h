// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"
#include "confusedcard.h"

class QVBoxLayout;

namespace ui {

class LinkButton;
class SectionHead;

/// The codes that are easily taken for this one: a card for each question that decides, those of
/// the nearest codes first and the rest on demand, and one for codes that no question is about.
class ConfusedSection : public ArticleSection
{
    Q_OBJECT

public:
    explicit ConfusedSection(QWidget *parent);

    bool fill(const Subject &subject) override;

signals:
    /// A row was chosen by key: the keys are to begin at what is new.
    void leftByKey();

private:
    static QList<ConfusedCard::Content> contentsOf(const Subject &subject);
    void showCards(bool isAll);
    void showRest();
    void alignTitles();
    ConfusedCard *card(qsizetype index);

    SectionHead *m_head;
    LinkButton *m_all;
    QVBoxLayout *m_column;
    QList<ConfusedCard *> m_cards; // as many as a code needed until now
    QList<ConfusedCard::Content> m_contents;
};

} // namespace ui
