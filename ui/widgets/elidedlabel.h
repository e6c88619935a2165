// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// A line of protocol text, such as a URL, cut in the middle where it is too long. Tip and
/// accessible name hold the whole. It reads from left to right in every language.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }

    /// Shows @p text behind @p prefix, which steps back and is never cut.
    void setText(const QString &prefix, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_prefix;
    QString m_text;
};

} // namespace ui
