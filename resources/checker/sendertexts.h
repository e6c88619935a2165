// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"

namespace checker {

/// What products write when they send a code, from the rows "senders" of the catalogue, by what
/// finds it. A text that stands at several codes is only a keyword: it says none of them surely.
struct SenderTexts
{
    QMap<QString, int> names; ///< single words, as the product spells them: "NoSuchKey"
    QMap<QString, int> sentences; ///< in small letters; of those with a part that varies the
                                  ///< longest other part
    QMultiMap<int, QString> keywords; ///< by code: numbers and flags: "404.13", "HAProxy SC"
};

/// The texts of all senders in @p data.
SenderTexts senderTexts(const Data &data);

} // namespace checker
