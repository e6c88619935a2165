// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <learn/deck.h>
#include <learn/round.h>

#include <QScrollArea>

namespace pictures {
class PictureCache;
}

namespace ui {

class AnswerRows;
class CardFrame;
class CodeBox;
class Heading;
class KeyButton;
class LearnOptions;
class PlainLabel;
class QuizPicture;
class Settings;
class TextBlock;

/// A round of questions, one after the other: what is asked, the answers, then what was right and
/// why; at the end what was missed.
class LearnPane : public QScrollArea
{
    Q_OBJECT

public:
    /// All of them must outlive the pane; @p settings keeps what was learned.
    LearnPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
              Settings &settings, QWidget *parent);

    /// Begins a round on the day @p today; @p seed decides what chance does.
    void begin(const QDate &today, quint32 seed);

    /// The same with @p cards, whatever is due.
    void beginWith(const QList<learn::Card> &cards, const QDate &today, quint32 seed);

    const learn::Round &round() const { return m_round; }
    const learn::Box &box() const { return m_box; }

    /// What is asked; only while the round is not over.
    const learn::Question &question() const { return m_question; }

    /// The code that was asked for, once it was answered; -1 before.
    int answeredCode() const;

    /// Gives the focus to the answers, or to what goes on.
    void focusAnswers();

    QString selectedText() const;

signals:
    /// Something else is shown.
    void stepped();

    /// The user has enough.
    void left();

    void codeRequested(int code);
    void compareRequested(const QList<int> &codes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State {
        Hidden, ///< asked, the choices come later
        Asked,
        Answered,
        Over
    };

    QWidget *makePage();
    QWidget *makeButtons();
    void connectParts();
    void beginAnew();
    void ask();
    void showState(State state);
    void showDetail();
    void showRows();
    QString spokenQuestion() const;
    void answer(int chosen);
    void showVerdict();
    void showEnd();
    void goOn();
    QList<int> comparedCodes() const;

    const core::Catalogue &m_catalogue;
    Settings &m_settings;
    learn::Deck m_deck;
    learn::Box m_box;
    learn::Round m_round;
    learn::Question m_question;
    QList<learn::Question> m_missed;
    State m_state = State::Asked;
    quint32 m_seed = 0;
    qsizetype m_chosen = 0;
    PlainLabel *m_caption;
    Heading *m_title;
    PlainLabel *m_detail;
    CodeBox *m_message;
    QuizPicture *m_picture;
    CardFrame *m_card;
    AnswerRows *m_answers;
    Heading *m_verdict;
    QWidget *m_voice;
    TextBlock *m_text;
    KeyButton *m_show;
    KeyButton *m_next;
    KeyButton *m_open;
    KeyButton *m_compare;
    KeyButton *m_leave;
    LearnOptions *m_options;
};

} // namespace ui
