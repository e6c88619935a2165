// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

/// The environment of a test program and of those that it starts, as long as this lives: in
/// English, without a display unless one is named, without proxies, and with empty folders for
/// everything that is read and written. Made before the application.
class Sandbox
{
public:
    Sandbox();

private:
    QTemporaryDir m_folder; // with a short path, as sockets need it
};
