// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QTimer>

#include <respond/server.h>

class QBoxLayout;
class QLabel;

namespace ui {

class AnswerForm;
class CardFrame;
class CopyRow;
class Heading;
class KeyButton;
class Navigator;
class RequestList;
class TextBlock;

/// The page's widget: whether the server runs and where, what it answers, what it would answer
/// next, the URL of the code that is shown, and the requests that came.
class RespondPane : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue, @p server and @p navigator must outlive the pane.
    RespondPane(const core::Catalogue &catalogue, respond::Server &server, Navigator &navigator,
                QWidget *parent = nullptr);

    /// Starts the server, at the usual port or the next one that is free, or stops it.
    void toggle();

    /// The code whose URL is told; -1 for none.
    void setCode(int code);

    AnswerForm *form() const { return m_form; }
    RequestList *requests() const { return m_requests; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeState();
    QWidget *makeNext();
    QWidget *makeCode();
    CopyRow *addCopyRow(const QString &name, QBoxLayout *column);
    void arrange();
    void showState();
    void showNext();
    void showCode();

    const core::Catalogue &m_catalogue;
    respond::Server &m_server;
    Navigator &m_navigator;
    QLabel *m_state;
    CopyRow *m_address;
    KeyButton *m_toggle;
    QLabel *m_reach;
    AnswerForm *m_form;
    Heading *m_nextHeading;
    TextBlock *m_next;
    CardFrame *m_codeCard;
    Heading *m_codeHeading;
    CopyRow *m_codeUrl;
    CopyRow *m_codeCurl;
    KeyButton *m_answerCode;
    QBoxLayout *m_cards;
    RequestList *m_requests;
    QTimer m_soon; ///< until the next answer is shown
    int m_code = -1;
    QString m_fault; ///< why the last start failed
    bool m_isAnyPort = false; ///< it runs where it could, since the usual ports failed
};

} // namespace ui
