// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "realservers.h"

#include <QTemporaryDir>
#include <QUrl>

/// An nginx on four loopback addresses, so that two requests a host make eight at once. Nine of ten
/// pages are there, the tenth is a 404.
class PageServer
{
public:
    /// Starts it; false if nginx is not installed or does not start.
    bool start();

    /// @p count different URLs, the addresses in turn.
    QList<QUrl> urls(int count) const;

    /// Where it keeps its files, and others may.
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QByteArray configuration() const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    RealServer m_nginx;
};

/// Where the program @p name is, an empty string if it is not installed.
QString findProgram(const QString &name);
