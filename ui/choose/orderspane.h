// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/guide.h>

#include <QScrollArea>

class QUrl;

namespace ui {

class TextBlock;
class TitledCard;

/// Which of two codes goes first where both are right: those of one code, those that all agree
/// about, and the disputed ones.
class OrdersPane : public QScrollArea
{
    Q_OBJECT

public:
    /// @p catalogue and @p guide must outlive the pane.
    OrdersPane(const core::Catalogue &catalogue, const guide::Guide &guide, QWidget *parent);

    /// Has the pairs with @p code on top; none has a place of its own if it is 0.
    void showCode(int code);
    int code() const { return m_code; }

    /// Gives the focus to the first pairs.
    void focusPairs();

    QString selectedText() const;

    /// What the page is about.
    static QString title();

signals:
    void codeRequested(int code);
    void urlRequested(const QUrl &url);

    /// The user wants the questions again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part
    {
        TitledCard *card;
        TextBlock *text;
    };

    Part makePart(QWidget *page);

    const core::Catalogue &m_catalogue;
    const guide::Guide &m_guide;
    int m_code = 0;
    Part m_own;
    Part m_agreed;
    Part m_disputed;
};

} // namespace ui
