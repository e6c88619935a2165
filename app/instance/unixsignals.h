// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace instance {

/// Turns the signals by which a session or a terminal ends programs (SIGTERM, SIGINT, SIGHUP) into
/// one of Qt, so that the state is kept and the socket goes. Does nothing on Windows, where Qt
/// closes the windows by itself. Make at most one, after the application object.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    /// The program was asked to end; a second such signal ends it at once.
    void received();
};

} // namespace instance
