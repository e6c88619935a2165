// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <respond/server.h>

#include <QScrollArea>
#include <QTimer>

class QBoxLayout;

namespace pictures {
class PictureCache;
}

namespace ui {

class AnswerForm;
class CatView;
class NextAnswer;
class Navigator;
class RequestList;
class StateCard;

/// The page's widget: whether the server runs, what it answers, beside it what it would answer next
/// or, while it is off, a cat; and the requests that came.
class RespondPane : public QScrollArea
{
    Q_OBJECT

public:
    /// All of them must outlive the pane.
    RespondPane(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                respond::Server &server, Navigator &navigator, QWidget *parent = nullptr);

    /// Starts the server, at the usual port or the next one that is free, or stops it.
    void toggle();

    /// The code whose URL is told and that is answered unless the user chooses others; -1 for none.
    void setCode(int code);

    AnswerForm *form() const { return m_form; }
    RequestList *requests() const { return m_requests; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeNext();
    CatView *makeCat(const core::Catalogue &catalogue, pictures::PictureCache &pictures);
    void connectAll();
    void answerHere(int code);
    void arrange();
    void showState();
    void showNext();

    respond::Server &m_server;
    Navigator &m_navigator;
    StateCard *m_state;
    QBoxLayout *m_cards;
    AnswerForm *m_form;
    QWidget *m_nextCard;
    NextAnswer *m_next;
    CatView *m_cat;
    RequestList *m_requests;
    QTimer m_soon; ///< until the next answer is shown
    QString m_fault; ///< why the last start failed
    bool m_isAnyPort = false; ///< it runs where it could, since the usual ports failed
};

} // namespace ui
