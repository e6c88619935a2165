// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sign.h"

#include <QPushButton>

#include <optional>

namespace ui {

/// A push button that shows, dimmed beside its text, the key that does the same. Space and Enter
/// press it.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget *parent = nullptr);

    /// @p keys as the user reads them: "Enter".
    void setKeys(const QString &keys);
    QString keys() const { return m_keys; }

    /// Shows @p sign before the text.
    void setSign(Sign sign);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int signWidth() const;
    QFont keyFont() const;

    QString m_keys;
    std::optional<Sign> m_sign;
};

} // namespace ui
