// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace respond {

/// Ends the connection of @p socket by RST in the place of FIN.
void resetSocket(QAbstractSocket *socket);

/// Sends FIN, and lets @p socket read on. False if it cannot, such as with octets to be written.
bool endWriting(QAbstractSocket *socket);

} // namespace respond
