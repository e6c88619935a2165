// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/shownwindow.h"

#include <QTreeView>
#include <QUrl>

/// The page that answers requests, in a window of its own, and requests to it.
class RespondPageWindow : public ShownWindow
{
public:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }

    /// Opens the page and starts the server, by the keys.
    void start();

    bool isRunning() const;

    /// Of the server.
    QUrl address() const;

    /// Sends a request and waits for the end of the connection. Returns the three digits of the
    /// answer's code. @p target may hold fields, too, the last one without its value.
    QByteArray statusOf(const QByteArray &target) const;

    /// The first line of the next answer.
    QString nextAnswer() const;

    void typeCodes(const QString &codes);

    QTreeView *requests() const { return find<QTreeView>(QStringLiteral("respond-requests")); }

    /// A cell of the table of requests; empty if it has no such row.
    QString cell(int row, int column) const;

    /// The request of @p row in full, as it stands below the row.
    QString inFull(int row) const;
};
