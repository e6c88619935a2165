// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace ui {

/// A bold word behind a dot, which is filled while something runs.
class StateLabel : public QLabel
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    /// Shows @p word, and whether something runs.
    void setState(bool isOn, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOn = false;
};

} // namespace ui
