// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QTextLayout;

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

    /// Whether it leads out of the program, which a sign behind the text tells.
    void setLeaving(bool leaving);

    /// Room for the text in one line. Where it gets the height of two, the text wraps.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    int signWidth() const;
    void lay(QTextLayout *text) const;
    QRect textRect() const;

    bool m_isUnderlined = true;
    bool m_isLeaving = false;
};

} // namespace ui
