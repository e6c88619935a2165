// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace ui {

/// Where the answers are chosen that paths without a meaning of their own get.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    /// The codes as they are typed: "503, 503, 200".
    QString codes() const;
    void setCodes(const QString &codes);

    /// The same, unless the user chose some already.
    void suggestCodes(const QString &codes);

    /// What is chosen, as respond::Responder::setElsewhere() takes it; empty if it has a fault,
    /// which the form says.
    QByteArray target() const { return m_target; }

    /// To the codes, all of them selected.
    void focusCodes();

    /// Beside something else the form is at least as wide as its rows; alone it folds what is too
    /// long.
    void setWide(bool isWide);

signals:
    void changed();

private:
    void addRows();
    void update();
    QByteArray options() const;

    QFormLayout *m_rows;
    QLineEdit *m_codes;
    QRadioButton *m_loop;
    QRadioButton *m_stay;
    QLineEdit *m_delay;
    QComboBox *m_body;
    QPlainTextEdit *m_ownBody;
    QPlainTextEdit *m_headers;
    QLabel *m_fault;
    QByteArray m_target;
};

} // namespace ui
