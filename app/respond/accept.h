// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace respond {

/// The one of @p types that the value @p accept of the field Accept likes best; of equals the
/// first one, and that too where it likes none (RFC 9110, section 12.5.1).
QByteArray preferredType(const QByteArray &accept, const QByteArrayList &types);

} // namespace respond
