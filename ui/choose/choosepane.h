// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <guide/walk.h>

class QComboBox;
class QLabel;

namespace ui {

class AnswerList;
class CardFrame;
class CodeBadge;
class Heading;
class KeyButton;
class LinkButton;
class PathRows;
class TextBlock;

/// The guide to a code: the answers so far, the question with its answers, or the end with its
/// reasons.
class ChoosePane : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue must outlive the pane.
    ChoosePane(const core::Catalogue &catalogue, const QString &style, QWidget *parent);

    const guide::Walk &walk() const { return m_walk; }

    /// Begins at the question @p question, or at the first one, with @p answers given already.
    void begin(const QString &question, const QList<int> &answers = {});

    /// The id of the question that it began at.
    const QString &beginning() const { return m_beginning; }

    /// Whose constants and code the end tells.
    void setEcosystem(const QString &ecosystem) { m_ecosystem = ecosystem; }

    /// Gives the focus to the answers, or to what an end offers first.
    void focusAnswers();

    QString selectedText() const;

signals:
    /// Another question, or an end, is shown.
    void stepped();

    /// The user chose whose rules decide.
    void styleChosen(const QString &style);

    void codeRequested(int code);
    void compareRequested(const QList<int> &codes);
    void urlRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePage();
    QWidget *makeButtons();
    void offerStyles(const QString &style);
    void connectParts();
    void showWalk();
    void showEnd();
    void showQuestion();
    void showOrders();
    void step();
    void back();
    void follow(const QUrl &link);
    QList<int> closeCodes() const;

    const core::Catalogue &m_catalogue;
    guide::Guide m_guide;
    guide::Walk m_walk;
    QString m_beginning;
    QString m_ecosystem;
    PathRows *m_path;
    QLabel *m_caption;
    CodeBadge *m_badge;
    Heading *m_title;
    CardFrame *m_card;
    AnswerList *m_answers;
    KeyButton *m_open;
    KeyButton *m_compare;
    KeyButton *m_back;
    KeyButton *m_again;
    TextBlock *m_text;
    QComboBox *m_styles;
    LinkButton *m_orders;
};

} // namespace ui
