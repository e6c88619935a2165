// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/walk.h>

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace pictures {
class PictureCache;
}

namespace ui {

class AnswerList;
class AnswerRows;
class CardFrame;
class CatView;
class CodeBadge;
class EndPart;
class Heading;
class KeyButton;
class PathRows;
class RuledOutCard;

/// The guide to a code: the answers so far, the question with its answers, or the end with its
/// reasons.
class ChoosePane : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue, @p guide and @p pictures must outlive the pane. Disputes are decided by the
    /// rules of @p style.
    ChoosePane(const core::Catalogue &catalogue, const guide::Guide &guide,
               pictures::PictureCache &pictures, const QString &style, QWidget *parent);

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
    void respondRequested(int code);

    /// The user wants to know which of two codes goes first; @p code is one of them, or 0.
    void ordersRequested(int code);

    /// The user wants the code of the end on the clipboard.
    void copyOfCodeRequested();
    void copyRequested(const QString &text);
    void urlRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    QLayout *makeHead(QWidget *page);
    QWidget *makeButtons();
    void nameButtons();
    void offerStyles(const QString &style);
    void connectParts();
    void connectEnd();
    void showWalk();
    void showEnd();
    void showQuestion();
    void showOrdersRow();
    void fitPicture();
    void step();
    void back();
    QList<int> closeCodes() const;

    const core::Catalogue &m_catalogue;
    const guide::Guide &m_guide;
    guide::Walk m_walk;
    QString m_beginning;
    QString m_ecosystem;
    PathRows *m_path;
    QLabel *m_caption;
    CodeBadge *m_badge;
    Heading *m_title;
    QWidget *m_voice;
    QLabel *m_hint;
    CatView *m_cat;
    CardFrame *m_card;
    AnswerList *m_answers;
    KeyButton *m_open;
    KeyButton *m_copy;
    KeyButton *m_compare;
    KeyButton *m_respond;
    KeyButton *m_back;
    KeyButton *m_again;
    QComboBox *m_styles;
    RuledOutCard *m_ruledOut;
    EndPart *m_end;
    CardFrame *m_orderCard;
    AnswerRows *m_orders;
};

} // namespace ui
