// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace instance {

/// As long as it lives, a display that cannot be reached ends the program with one line and an exit
/// code, where Qt would print a page and abort; or it starts the program over without a display.
/// Make it before the application object, and let it go after.
class PlatformFault
{
public:
    /// Starts the program over with its own @p arguments; null ends it. A
    /// platform that the user chose ends it, too.
    explicit PlatformFault(char **arguments);
    ~PlatformFault();
    Q_DISABLE_COPY_MOVE(PlatformFault)

private:
    QtMessageHandler m_before;
};

} // namespace instance
