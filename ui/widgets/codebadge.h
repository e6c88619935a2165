// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

#include <QAbstractButton>

namespace ui {

/// The room that the badge of @p text needs beside text in @p base.
QSize badgeSize(const QFont &base, const QString &text = QStringLiteral("000"));

/// Paints @p text as the badge of @p statusClass into @p place, on something of the colour
/// @p ground. @p base is the font of the text beside it.
void paintBadge(QPainter *painter, const QRect &place, const QString &text,
                core::StatusClass statusClass, const QFont &base, const QColor &ground);

/// The badge of a code that leads to its entry by click, Enter or Space. Without a code it waits
/// ("…") or says that none came ("–").
class CodeBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CodeBadge(QWidget *parent = nullptr);

    /// Shows @p code; 0 means that none is there yet, or none will come if @p isComplete.
    void setCode(int code, bool isComplete);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_code = 0;
};

} // namespace ui
