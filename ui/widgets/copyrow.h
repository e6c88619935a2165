// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace ui {

/// A line of code that a click, Enter or Space copies: the whole row is the target, and the word at
/// its end says so, and for two seconds that it was done. Copying is up to whoever is told.
class CopyRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CopyRow(QWidget *parent = nullptr);

    /// Shows @p code, which is cut in the middle where it is too long.
    void setCode(const QString &code);
    const QString &code() const { return m_code; }

    /// Shows @p note dimly behind the code, such as "deprecated".
    void setNote(const QString &note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString word() const;

    QString m_code;
    QString m_note;
    QTimer m_done; ///< runs while "Copied" is shown
};

} // namespace ui
