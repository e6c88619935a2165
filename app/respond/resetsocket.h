// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace respond {

/// Ends the connection of @p socket by RST in the place of FIN.
void resetSocket(QAbstractSocket *socket);

} // namespace respond
