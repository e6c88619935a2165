// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>

#include <QList>
#include <QStringView>

#include <memory>
#include <optional>

namespace search {

/// A code that a pasted text speaks of.
struct Evidence
{
    /// What in the text speaks of the code.
    enum class Kind {
        Number, ///< "HTTP/1.1 404", "status=404"
        Name, ///< an error name or constant: "NoSuchKey", "NOT_FOUND", "http.StatusNotFound"
        Message ///< a fixed sentence of a server
    };

    int code = 0; ///< may be one that the catalogue lacks, if the text surely states it
    Kind kind = Kind::Number;
    int score = 0; ///< how telling it is; from 5 on the text states it ("HTTP/1.1 404")
    qsizetype start = 0; ///< of what was found, in the text as it was given
    qsizetype length = 0;
    int count = 1; ///< how often the text speaks of the code

    bool operator==(const Evidence &) const = default;
};

/// What a pasted text says about codes.
struct PasteReading
{
    QList<Evidence> codes; ///< the most telling first, each code once; of several status lines the
                           ///< last final one
    std::optional<core::StatusClass> statusClass; ///< "all 5xx errors": the class that is meant
    bool several = false; ///< "404/403", "401 vs 403": all codes are meant
    bool looksPasted = false; ///< a line of a log or of code, and nothing that people type
    bool hasRejectedNumber = false; ///< three digits that are no status: "port 500", "line 404"
};

class PlainText;

/// Reads lines of logs, messages of programs and pieces of code. A pure function of the text and
/// of the catalogue, its constants, error names and messages, which are read with the first text.
class PasteReader
{
public:
    /// @p catalogue must outlive the reader.
    explicit PasteReader(const core::Catalogue &catalogue);

    /// What @p text speaks of. Nothing is in doubt: a code that is there is meant.
    PasteReading readPaste(QStringView text) const;

private:
    struct Data;

    void addWords(const PlainText &text, QList<Evidence> *codes) const;

    const core::Catalogue &m_catalogue;
    mutable std::shared_ptr<const Data> m_data; // read with the first text
};

} // namespace search
