// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"

namespace checker {

/// The files that the program reads, each with its path: the texts of every language in place, and
/// what the start, the list and the search need merged into few files:
///
/// - catalogue[/LANGUAGE]/NNN.json, a code as in resources without what is asked; English ones as
///   they were written
/// - catalogue[/LANGUAGE]/index.json, what list and search need of all codes, in list order
/// - confusables[/LANGUAGE]/index.json, all sets
/// - constants/answers.json, the values of header fields in answers of the program's own server
/// - constants/ID.json, an ecosystem as it was written
/// - constants/index.json, all ecosystems without their constants, the most popular first
/// - constants/names.tsv, the codes by the names of constants: see constantNames()
/// - guide[/LANGUAGE]/guide.json, disputes.json and order.json, as in resources
/// - guide/words/LANGUAGE.json, as in resources
/// - rules[/LANGUAGE]/rules.json, the rules of all files, without their trials
/// - search/LANGUAGE/texts.tsv, all that codes are found by: lines with a code, a field, the
/// telling
///   words as the search compares them, and the text if users see it
/// - search/LANGUAGE/words.json, how its words are searched, as in resources
/// - search/names.tsv, names of errors and their codes
/// - search/messages.tsv, messages of servers and their codes, the longest first
/// - search/pastewords.json, what stands before numbers, of all languages together
QMap<QString, QByteArray> programFiles(const Data &data);

/// The names of all constants, sorted, in lines: the name as FoldedText compares it, a tabulator,
/// and the codes that are called so, with spaces between, the one that most ecosystems mean first.
/// A constant has a second line if its last part differs ("StatusGone" of "http.StatusGone").
QByteArray constantNames(const Data &data);

} // namespace checker
