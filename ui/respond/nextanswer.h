// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <respond/answer.h>

#include <QWidget>

class QLabel;

namespace ui {

class CodeBox;
class Heading;
class LinkButton;

/// The answer to the next request, as it goes over the wire. Copying is up to whoever is told.
class NextAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit NextAnswer(QWidget *parent = nullptr);

    /// Shows @p answer, whose why is "2/3" for the second one of three.
    void setAnswer(const respond::Answer &answer);

signals:
    void copyRequested(const QString &text);

private:
    Heading *m_heading;
    QLabel *m_step; ///< which of several it is
    LinkButton *m_copy;
    CodeBox *m_text;
};

} // namespace ui
