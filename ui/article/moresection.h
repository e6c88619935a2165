// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlehtml.h"
#include "articlesection.h"

#include <QHash>

namespace ui {

class FoldRow;
class Heading;
class LinkButton;
class TextBlock;

/// Everything else that is known about a code, folded. What the user opened or closed stays so for
/// all codes.
class MoreSection : public ArticleSection
{
    Q_OBJECT

public:
    explicit MoreSection(QWidget *parent);

    bool fill(const Subject &subject) override;

    /// What the user opened or closed, as the settings hold it: "example" or "-example".
    void setRemembered(const QStringList &folds);

    /// Opens the fold @p id, if it has something to say, and gives it the focus.
    void reveal(const QString &id);

    /// Folds all out, or in, as the user asked.
    void unfoldAll(bool unfolded);

signals:
    /// The user opened or closed a fold; @p folds is what setRemembered() takes.
    void remembered(const QStringList &folds);

private:
    struct Row
    {
        ArticleHtml::Fold fold;
        FoldRow *title;
        QWidget *body = nullptr; // made when it is opened first
        TextBlock *text = nullptr;
        bool isFilled = false;
    };

    void makeRows(const QList<ArticleHtml::Fold> &folds);
    void show(Row &row, bool unfolded);
    void remember(const Row &row);
    bool isOpen(const ArticleHtml::Fold &fold) const;
    bool areAllOpen() const;
    void nameButton();

    Heading *m_heading;
    LinkButton *m_all;
    QWidget *m_card;
    std::vector<Row> m_rows;
    QHash<QString, bool> m_remembered; // by the fold's id; untouched ones are missing
    bool m_isFilling = false;
};

} // namespace ui
