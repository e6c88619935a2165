// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// A heading of a page. It can be given the focus, to go from heading to heading by key, but is no
/// stop of Tab.
class Heading : public QLabel
{
    Q_OBJECT

public:
    /// @p level is 1 for the page's title, 2 for a section or a card, 3 for a label in it.
    explicit Heading(int level, QWidget *parent = nullptr);

    int level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void align();

    int m_level;
};

} // namespace ui
