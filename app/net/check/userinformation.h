// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace net {

/// @p text without the user names and passwords of the URLs in it (RFC 3986, section 3.2.1), so
/// that it can be shown. "name:password@host" counts as one, without a scheme only at the start.
QString withoutUserInformation(const QString &text);

} // namespace net
