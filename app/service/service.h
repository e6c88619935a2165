// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shellsearch.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace service {

/// The program without a window, on the session bus: answers the desktop's search, and leaves when
/// it has not been asked for a while. The bus starts it again.
class Service : public QObject
{
    Q_OBJECT

public:
    /// @p catalogue must outlive it. @p silence is how long it stays without being asked.
    Service(const core::Catalogue &catalogue, DrawPicture draw,
            std::chrono::milliseconds silence = std::chrono::minutes(1), QObject *parent = nullptr);

    /// Takes the name @p busName on the session bus. Returns what went wrong, in one line for the
    /// user, or an empty text.
    QString start(const QString &busName);

signals:
    /// It has left the bus; nobody waits for an answer.
    void finished();

private:
    void leave(const QString &busName);

    ShellSearch m_search;
    QTimer m_silence;
    QObject m_searchProvider; // the objects on the bus, one for each interface
    QObject m_krunner;
};

} // namespace service
