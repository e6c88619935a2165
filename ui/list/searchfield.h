// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

/// The search field: the cursor stays in it while Up, Down, Page Up and Page Down move in the list.
/// Of a very long text that is pasted it shows the beginning; all of it is searched for.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// How much of a long text is searched for, in characters.
    static constexpr qsizetype longestWhole = 1'000'000;

    explicit SearchField(QWidget *parent = nullptr);

    /// The widget that gets the navigation keys; not owned.
    void setNavigated(QWidget *list) { m_navigated = list; }

    /// What is searched for: the text, or the long one of which it is the beginning.
    QString query() const;

    /// Whether query() is only the beginning of what was pasted.
    bool isCut() const;

    /// Puts @p text in the place of what stands in the field.
    void setQuery(const QString &text);

    QSize sizeHint() const override;

signals:
    /// The file @p path of another program was dropped here.
    void fileDropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRoom();
    void takePasted(const QString &text);

    QString m_whole; ///< a long text
    QString m_shown; ///< the beginning of it that stands in the field
    QWidget *m_navigated = nullptr;
};

} // namespace ui
