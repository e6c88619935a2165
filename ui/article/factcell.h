// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

namespace ui {

class LinkButton;

/// A fact: a dim word that says what it is about, and below it the answer, which may be a link.
class FactCell : public QWidget
{
    Q_OBJECT

public:
    explicit FactCell(QWidget *parent = nullptr);

    /// Shows @p answer to @p question.
    void setFact(const QString &question, const QString &answer);

    /// Shows @p answer as a link to @p address.
    void setLink(const QString &question, const QString &answer, const QUrl &address);

    /// Room for the whole of both, the answer in one line.
    QSize sizeHint() const override;

    /// The width that the whole of both needs with the answer in two lines.
    int foldedWidth() const;

    /// The height with an answer of @p lines lines.
    int heightOf(int lines) const;

    /// How many lines of the height are for the answer, 1 or 2, and how many of them any of the
    /// facts in the same row fills.
    void setLines(int lines, int filled);

signals:
    void followed(const QUrl &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont answerFont() const;
    int widthWith(int answer) const;
    QRect room() const;

    QString m_question;
    QString m_answer;
    QUrl m_address;
    int m_lines = 1; ///< of the answer, for which the height has room
    int m_filled = 1; ///< of them
    LinkButton *m_link; ///< shown while the answer is a link
};

} // namespace ui
