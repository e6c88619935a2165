// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

namespace ui {

class CardFrame;
class ConstantMenu;
class CopyableCode;
class CopyRow;
class LinkButton;
class PillRow;
class SectionHead;
class TextBlock;

/// What an ecosystem of the user calls the code, and how it answers with it. Which one is up to the
/// pills above; all others are in a table that is shown on demand.
class CodeSection : public ArticleSection
{
    Q_OBJECT

public:
    explicit CodeSection(QWidget *parent);

    bool fill(const Subject &subject) override;

    /// Shows ecosystem @p id from the next code on, if the user has it.
    void setEcosystem(const QString &id) { m_chosen = id; }

signals:
    /// The user chose ecosystem @p id of those that are the user's.
    void ecosystemChosen(const QString &id);

private:
    void addCard();
    void show(const QString &id);
    void showNames(const QString &id);
    void showSnippet(const QString &id);
    void showTable(bool isShown);
    void follow(const QUrl &link);
    CopyRow *row(qsizetype index);

    SectionHead *m_head;
    LinkButton *m_all;
    CardFrame *m_card;
    QWidget *m_body;
    PillRow *m_pills;
    QWidget *m_names; // holds the rows
    QList<CopyRow *> m_rows; // as many as a code needed until now
    ConstantMenu *m_menu;
    CopyableCode *m_snippet = nullptr;
    TextBlock *m_table = nullptr; // made when it is wanted
    const core::Catalogue *m_catalogue = nullptr;
    int m_code = -1;
    QStringList m_ecosystems;
    QString m_chosen; // the user's last one; empty for the first
};

} // namespace ui
