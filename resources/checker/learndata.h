// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"

namespace checker {

/// What the questions of the page Learn name stands in the other files; and where a dispute is
/// between the codes of a question, its file says what is not asked, or that the text settles it.
void checkLearnTogether(const Data &data, QStringList *errors);

} // namespace checker
