// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace ui {

/// Rich text that is as high as it is long, inside something that scrolls. Its text can be
/// selected, its links reached with Tab in reading order, each with a ring around it; the keys that
/// scroll move what is around it. A screen reader finds headings, paragraphs, lists and links in
/// it.
class TextBlock : public QTextBrowser
{
    Q_OBJECT

public:
    /// A link of the text: from its first letter to behind its last one.
    struct Link
    {
        int begin;
        int end;
        QString address;
        QString tip;
    };

    explicit TextBlock(QWidget *parent = nullptr);

    /// Shows @p html. Links are reported by anchorClicked(), never followed.
    void showHtml(const QString &html);

    /// How many texts were shown until now: another number, another text.
    int textNumber() const { return m_textNumber; }

    /// The links in reading order.
    QList<Link> links() const;

    /// Which of links() has the focus; -1 if it is the text as a whole, or something else.
    int focusedLink() const;

    /// Gives the focus to the link @p index of links().
    void focusLink(int index);

    /// Where the text from @p begin to before @p end stands in the viewport, a rectangle a line.
    QList<QRect> linesOf(int begin, int end) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }

    /// Lays the text out at @p width and keeps it so: a layout asks before it sets the width.
    int heightForWidth(int width) const override;

signals:
    /// Another link, or none, has the focus now.
    void focusedLinkChanged();

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLinkActions(QMenu &menu, const QUrl &link);
    void copyText(const QString &text);
    void paintBullets();
    QRect placeOf(const Link &link) const;
    void setFocusedLink(int begin);

    int m_textNumber = 0;
    int m_linkBegin = -1; // where the link with the focus begins
};

} // namespace ui
