// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

namespace net {

/// @p result as a numbered list of hops with their remarks (CommonMark). Codes are links to where
/// they are specified; nothing that a server sent becomes markup.
QString markdownReport(const CheckResult &result, const core::Catalogue &catalogue);

} // namespace net
