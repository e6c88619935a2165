// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace search {

/// A line of a text, and the request in it.
struct EvidenceLine
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype requestStart = -1; ///< of "GET /path", with the method in capitals; -1 without one
    qsizetype requestEnd = -1; ///< behind the path

    /// Whether it is about mail or files, whose servers answer with three digits too.
    bool isOfOtherProtocol = false;

    /// The line of @p text that begins at @p start; @p lower is @p text in small letters.
    static EvidenceLine at(QStringView text, QStringView lower, qsizetype start);

    bool hasRequest() const { return requestStart >= 0; }
};

/// Whether @p text begins with a method of HTTP, which is case-sensitive, and a path or URL;
/// @p length becomes theirs.
bool startsWithRequest(QStringView text, qsizetype *length);

/// Three digits in a text, with what stands around them in their line.
struct EvidencePlace
{
    QStringView text; ///< the whole text, digits and quotation marks plain
    QStringView lower; ///< the same in small letters without accents
    EvidenceLine line;
    qsizetype start = 0; ///< of the digits
    int code = 0;

    qsizetype end() const { return start + 3; }

    /// What stands before the digits in their line, as far as it can matter; in small letters.
    QStringView before() const { return lower.sliced(contextStart(), start - contextStart()); }

    /// The same as it was written.
    QStringView writtenBefore() const
    {
        return text.sliced(contextStart(), start - contextStart());
    }

    /// What stands behind the digits in their line, as far as it can matter; in small letters.
    QStringView after() const { return lower.sliced(end(), contextEnd() - end()); }

    /// The same as it was written.
    QStringView writtenAfter() const { return text.sliced(end(), contextEnd() - end()); }

    /// The character before the digits in their line, NUL at its start.
    QChar previous() const { return start > line.start ? text.at(start - 1) : QChar(); }

    /// The character behind the digits in their line, NUL at its end.
    QChar next() const { return end() < line.end ? text.at(end()) : QChar(); }

private:
    qsizetype contextStart() const { return qMax(line.start, start - 160); }
    qsizetype contextEnd() const { return qMin(line.end, end() + 80); }
};

/// Reads a text from its end backwards, piece by piece. Each function says whether the piece was
/// there, and stays where it is if it was not.
class Backwards
{
public:
    explicit Backwards(QStringView text)
        : m_rest(text)
    {
    }

    /// What is left.
    QStringView rest() const { return m_rest; }
    bool atStart() const { return m_rest.isEmpty(); }

    bool take(QChar c);
    bool take(QStringView word);
    /// As many of @p characters as there are, at least one.
    bool takeAny(QStringView characters);
    bool takeSpaces() { return takeAny(u" \t"); }
    bool takeDigits() { return takeAny(u"0123456789"); }

private:
    QStringView m_rest;
};

} // namespace search
