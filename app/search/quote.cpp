// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quote.h"

#include <core/printable.h>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr qsizetype before = 32; // characters that say where it stands
constexpr qsizetype behind = 24;

/// @p text as a part of a line: with single spaces, also at its ends, and nothing unsafe.
QString inLine(QStringView text)
{
    const auto replacement = [](char32_t c) {
        return QChar::isSpace(c) ? u" "_s : QString(QChar::ReplacementCharacter);
    };
    QString line;
    const QString safe = core::withEscapes(text, replacement);
    for (const QChar c : safe) {
        if (!c.isSpace()) {
            line += c;
        } else if (!line.endsWith(u' ')) {
            line += u' ';
        }
    }
    return line;
}

} // namespace

Quote Quote::around(QStringView pasted, qsizetype start, qsizetype length)
{
    start = qBound<qsizetype>(0, start, pasted.size());
    length = qBound<qsizetype>(0, length, pasted.size() - start);
    const qsizetype end = start + length;
    const qsizetype line = start > 0 ? pasted.lastIndexOf(u'\n', start - 1) + 1 : 0;
    const qsizetype lineFeed = pasted.indexOf(u'\n', end);
    const qsizetype lineEnd = lineFeed < 0 ? pasted.size() : lineFeed;
    const qsizetype first = qMax(line, start - before);
    const qsizetype last = qMin(lineEnd, end + behind);

    Quote quote;
    quote.text = first > line ? u"…"_s : QString();
    quote.text += inLine(pasted.sliced(first, start - first));
    const QString found = inLine(pasted.sliced(start, length));
    quote.found = {.start = quote.text.size(), .length = found.size()};
    quote.text += found + inLine(pasted.sliced(end, last - end));
    quote.text += last < lineEnd ? u"…"_s : QString();
    return quote;
}

} // namespace search
