// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// A link that stands alone: underlined text, followed by click, Enter or Space. Where it has too
/// little room its end is cut, and its tip holds the whole.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// A link that acts where it is is not underlined.
    void setUnderlined(bool underlined);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QRect textRect() const;

    bool m_isUnderlined = true;
};

} // namespace ui
