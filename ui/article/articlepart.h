// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

namespace ui {

/// A part of the page of a code, whose height follows from the width that the page has for it.
class ArticlePart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As small as can be: a layout's own hint would cost a layout of all texts at a width that
    /// nobody shows.
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    /// Has @p text copied.
    void copy(const QString &text)
    {
        QUrl link;
        link.setScheme(QStringLiteral("copy"));
        link.setPath(text, QUrl::DecodedMode);
        emit linkFollowed(link);
    }

signals:
    /// A link was followed: "code:404", "copy:TEXT" or another one that ArticleView knows.
    void linkFollowed(const QUrl &link);
};

} // namespace ui
