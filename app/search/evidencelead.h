// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidenceplace.h"

namespace search {

class WordList;
struct EvidenceWords;

/// What the word or key before a number says about it.
enum class Lead {
    None, ///< nothing
    Status, ///< "status: ", "HTTPStatusCode=", "ステータス"
    Http, ///< "HTTP 404"
    Response, ///< "<Response [404]>"
    Error, ///< "Error 404", "HttpException(404"
    Code, ///< "code 404"
    Verb, ///< "returned 404", "failed with 404"
    Article, ///< "a 404", "the 404"
    Line, ///< "line 404"
    Port, ///< "port 404"
    Exit, ///< "exit code 404"
    Counter, ///< "attempt 404", "pid 404"
    OtherKey ///< "size=404", "<id>404</id>"
};

/// What stands before the number at @p place.
Lead leadOf(const EvidencePlace &place, const EvidenceWords &words);

} // namespace search
