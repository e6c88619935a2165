// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

/// The search field: the cursor stays in it while Up, Down, Page Up and Page Down move in the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The widget that gets the navigation keys; not owned.
    void setNavigated(QWidget *list) { m_navigated = list; }

    QSize sizeHint() const override;

signals:
    /// Escape was pressed on an empty field or to clear it; the text is empty afterwards.
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_navigated = nullptr;
};

} // namespace ui
