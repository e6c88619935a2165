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

/// resources/guide/guide.json: from a situation to a code.
void checkGuide(StrictObject *file, const QSet<int> &codes);

/// resources/guide/disputes.json: decisions that authorities dispute, and the house styles.
void checkDisputes(StrictObject *file, const QSet<int> &codes);

/// resources/guide/order.json: pairs of codes that both apply.
void checkOrder(StrictObject *file, const QSet<int> &codes);

/// A file of resources/guide/words: what leads into the guide, in a language.
void checkGuideWords(StrictObject *file, const QSet<int> &codes);

/// resources/learn/learn.json: what only the page Learn asks.
void checkLearn(StrictObject *file, const QSet<int> &codes);

/// A file of resources/constants: what an ecosystem calls the codes.
void checkEcosystem(StrictObject *file, const QSet<int> &codes);

/// resources/headers/values.json: what ready code puts into header fields.
void checkHeaderValues(StrictObject *file, const QSet<int> &codes);

/// A file of resources/rules: what a server's answer is held against.
void checkRules(StrictObject *file, const QSet<int> &codes);

/// resources/search/names.json: error names of programs and services.
void checkErrorNames(StrictObject *file, const QSet<int> &codes);

/// resources/search/messages.json: fixed sentences of servers.
void checkMessages(StrictObject *file, const QSet<int> &codes);

/// resources/search/pastewords.json: what stands before numbers in logs and messages.
void checkPasteWords(StrictObject *file, const QSet<int> &codes);

/// A file of resources/search/words: how a language's words are searched.
void checkWords(StrictObject *file, const QSet<int> &codes);

/// A file of resources/search/asked: what users of a language ask.
void checkAskedFile(StrictObject *file, const QSet<int> &codes);

/// The ids of @p objects below @p key of @p parent: words, none twice.
QStringList idsOf(StrictObject *parent, QLatin1StringView key, QList<StrictObject> *objects);

/// The key "source" of @p object: a URL.
void checkSource(StrictObject *object);

/// The key "asked" of @p object, which may be missing.
void checkAsked(StrictObject *object);

/// @p text as two of what is asked are compared.
QString foldedAsked(const QString &text);

/// The words of the rules that the check of a URL knows; a test holds them against its own.
namespace RuleWords {
QStringList levels();
QStringList methods();
QStringList placeholders(); ///< what may stand in a text
} // namespace RuleWords

} // namespace checker
