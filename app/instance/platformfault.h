// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace instance {

/// As long as it lives, a display that cannot be reached ends the program with one line and an exit
/// code, where Qt would print a page and abort. Make it before the application object, and let it
/// go after.
class PlatformFault
{
public:
    PlatformFault();
    ~PlatformFault();
    Q_DISABLE_COPY_MOVE(PlatformFault)

private:
    QtMessageHandler m_before;
};

} // namespace instance
