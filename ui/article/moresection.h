// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlehtml.h"
#include "articlesection.h"

#include <QHash>

namespace ui {

class CardFrame;
class FoldedText;
class LinkButton;
class SectionHead;

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
    void makeFolds(const QList<ArticleHtml::Fold> &folds);
    void remember();
    bool areAllOpen() const;
    void nameButton();

    SectionHead *m_head;
    LinkButton *m_all;
    CardFrame *m_card;
    QList<FoldedText *> m_folds; // their names are what the settings call them
    QHash<QString, bool> m_remembered; // by the fold's name; untouched ones are missing
};

} // namespace ui
