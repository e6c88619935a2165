// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

/// Where the URL to check is typed. Nothing happens before Enter. A text of several lines, however
/// it comes in, is no URL but a list, and goes its own way.
class UrlField : public QLineEdit
{
    Q_OBJECT

public:
    explicit UrlField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// @p text, which has several lines, was pasted or dropped; the field is empty now.
    void listPasted(const QString &text);

    /// A list was pasted behind other text and did not fit; the field is empty now.
    void listCut();

protected:
    void dropEvent(QDropEvent *event) override;

private:
    void takeList(const QString &text);
};

} // namespace ui
