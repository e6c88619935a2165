// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

/// What was just done, said for two seconds over the bottom of a page: "✓ Copied 404". The mouse
/// and the keys pass it by; screen readers hear it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lies over @p page.
    explicit Toast(QWidget *page);

    /// Says @p sentence, and behind it in the font of code the beginning of @p code, in the place
    /// of what it said before.
    void say(const QString &sentence, const QString &code = {});

    /// All that it says at present; empty while it is hidden.
    QString text() const;

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QString m_sentence;
    QString m_code;
    QTimer m_end;
};

} // namespace ui
