// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cli {

/// Every form of the command line, in the user's language.
QString helpText();

} // namespace cli
