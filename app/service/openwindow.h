// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/windowrequest.h>

#include <QString>

namespace service {

/// Starts the program with a window that does @p request, or lets its running window do it. With
/// @p activationToken, which the desktop gave to whoever asks, it may come to the front; it may be
/// empty. A request that does not fit is refused, with a line in the log.
void openWindow(const core::WindowRequest &request, const QString &activationToken);

/// The token that the X11 protocol of startup notification makes of @p timestamp, which the user's
/// action had there; empty if there was none.
QString tokenOfTimestamp(quint32 timestamp);

} // namespace service
