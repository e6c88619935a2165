// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QUrl;

namespace ui {

class FoldRow;
class TextBlock;

/// A fold row and the text that it folds out. The text is made when it is opened first, and laid
/// out only while it is open.
class FoldedText : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedText(const QString &title, QWidget *parent = nullptr);

    /// Holds @p html from now on, which @p preview says in a line. Hides itself if there is
    /// nothing.
    void showHtml(const QString &html, const QString &preview, bool isUnfolded);

    FoldRow *row() const { return m_row; }

    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

    /// As small as can be: a hint would cost a layout of the text at a width that nobody shows.
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    /// It was folded in or out, by the user or the program.
    void unfolded(bool isUnfolded);

    /// A link of the text was followed.
    void linkFollowed(const QUrl &link);

private:
    void makeText();
    void showText();

    FoldRow *m_row;
    QWidget *m_body = nullptr;
    TextBlock *m_text = nullptr;
    QString m_html;
    bool m_isFilled = false;
};

} // namespace ui
