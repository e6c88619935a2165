// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "strictobject.h"

namespace checker {

/// What one file of a folder below resources must hold. @p codes are the codes that the catalogue
/// has. Each has a JSON Schema in resources/schema that says the same as far as schemas can.
using Check = void (*)(StrictObject *file, const QSet<int> &codes);

/// A file of resources/catalogue: everything about a code.
void checkCode(StrictObject *file, const QSet<int> &codes);

/// A file of resources/confusables: codes that people take for one another.
void checkConfusableSet(StrictObject *file, const QSet<int> &codes);

/// A file of resources/constants: what an ecosystem calls the codes.
void checkEcosystem(StrictObject *file, const QSet<int> &codes);

/// A file of resources/rules: what a server's answer is held against.
void checkRules(StrictObject *file, const QSet<int> &codes);

/// The words of the rules that the check of a URL knows; a test holds them against its own.
namespace RuleWords {
QStringList levels();
QStringList methods();
QStringList placeholders(); ///< what may stand in a text
} // namespace RuleWords

} // namespace checker
