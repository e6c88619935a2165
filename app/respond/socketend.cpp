// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "socketend.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace respond {

void resetSocket(QAbstractSocket *socket)
{
    // Qt has no option for it. To linger for no time means to reset.
#ifdef Q_OS_WIN
    const linger none {1, 0};
    setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&none), sizeof none);
#else
    const linger none {1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
               sizeof none);
#endif
    socket->abort();
}

bool endWriting(QAbstractSocket *socket)
{
    if (socket->bytesToWrite() > 0 || qobject_cast<QSslSocket *>(socket)) {
        return false; // TLS has an end of its own
    }
#ifdef Q_OS_WIN
    return shutdown(static_cast<SOCKET>(socket->socketDescriptor()), SD_SEND) == 0;
#else
    return shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR) == 0;
#endif
}

} // namespace respond
