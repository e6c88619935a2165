// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesection.h"

class QAction;
class QLabel;

namespace ui {

class FlowLayout;
class KeyButton;
class Pill;
class TextBlock;

/// What a code is: number and title, chips, the lead, and the buttons that copy. What stands beside
/// it, the picture, is not its own.
class ArticleHeader : public ArticlePart
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    void fill(const Subject &subject);

    /// Adds a button below the lead that does what @p action does, and shows its key @p keys. Not
    /// owned.
    KeyButton *addButton(QAction *action, const QString &keys);

    /// Gives the focus to number and title, with which the page begins.
    void focusTitle();

    /// Adds a chip that does what @p action does, behind that of the class, while it is enabled:
    /// a button more would move what is below to and fro. Not owned.
    void addOptionalChip(QAction *action);

    /// The height for @p width that suffices for nearly all codes, so that what is below stays
    /// where it is from code to code.
    int usualHeight(int width) const;

signals:
    /// The chip of the class was clicked.
    void classChosen(core::StatusClass statusClass);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillTitle();
    void fillChips(const Subject &subject);
    void showTags(const QStringList &texts, const QString &tip);

    int m_code = -1;
    QString m_words; ///< the title
    QLabel *m_title;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    Pill *m_class;
    QList<Pill *> m_tags; ///< as many as a code had; those that are too many are hidden
    TextBlock *m_lead;
    FlowLayout *m_buttons;
};

} // namespace ui
