// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/cardframe.h>

class QBoxLayout;
class QLabel;

namespace respond {
class Server;
}

namespace ui {

class CopyRow;
class KeyButton;
class Navigator;
class StateLabel;

/// Whether the server runs and where, and how a code that is shown is asked of it.
class StateCard : public CardFrame
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    StateCard(const respond::Server &server, Navigator &navigator, QWidget *parent = nullptr);

    /// The code whose URL is told; -1 for none.
    void setCode(int code);
    int code() const { return m_code; }

    /// Shows the state of the server; @p fault is why it could not be started, @p note something
    /// that the user should know of where it runs. Both may be empty.
    void showState(const QString &fault, const QString &note);

    /// Whether what is asked for the code stands in one line.
    void setWide(bool isWide);

signals:
    /// The server is to start, or to stop.
    void toggled();

    /// The code that is shown is to be answered.
    void answerChosen(int code);

private:
    QWidget *makeState();
    QWidget *makeCode();
    CopyRow *addCopyRow(const QString &name, QWidget *part, QBoxLayout *line, int stretch);
    void showCode();

    const respond::Server &m_server;
    Navigator &m_navigator;
    QWidget *m_voice; // tells of the state
    StateLabel *m_state;
    CopyRow *m_address;
    KeyButton *m_toggle;
    QLabel *m_reach;
    QWidget *m_codePart;
    QBoxLayout *m_codeLine;
    CopyRow *m_codeUrl;
    CopyRow *m_codeCurl;
    KeyButton *m_answerCode;
    int m_code = -1;
};

} // namespace ui
