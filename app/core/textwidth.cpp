// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textwidth.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Interval
{
    char32_t first;
    char32_t last;
};

/// Wide and fullwidth characters (UAX #11), in coarse blocks.
constexpr Interval wideBlocks[] = {
    {0x1100, 0x115f}, // Hangul Jamo
    {0x2e80, 0x303e}, // CJK radicals, symbols and punctuation
    {0x3041, 0x4dbf}, // Kana to CJK extension A
    {0x4e00, 0xa4cf}, // CJK, Yi
    {0xa960, 0xa97f}, // Hangul Jamo
    {0xac00, 0xd7a3}, // Hangul
    {0xf900, 0xfaff}, // CJK compatibility
    {0xfe30, 0xfe6f}, // CJK compatibility forms
    {0xff01, 0xff60}, // fullwidth forms
    {0xffe0, 0xffe6}, // fullwidth signs
    {0x1f300, 0x1f64f}, // pictographs
    {0x1f900, 0x1f9ff}, // pictographs
    {0x20000, 0x3fffd}, // CJK extensions
};

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    constexpr char32_t softHyphen = 0xad; // terminals show it
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || (category == QChar::Other_Format && c != softHyphen)) {
        return 0;
    }
    const bool isWide =
        std::any_of(std::cbegin(wideBlocks), std::cend(wideBlocks),
                    [c](const Interval &block) { return c >= block.first && c <= block.last; });
    return isWide ? 2 : 1;
}

bool isWide(QChar c)
{
    return c.isSurrogate() || columnsOf(char32_t {c.unicode()}) == 2;
}

/// The parts of @p word, which holds no space, between which a line may break.
QStringList partsOf(const QString &word)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const qsizetype end = finder.position();
        const bool isEnd = end >= word.size();
        if (isEnd || isWide(word.at(end - 1)) || isWide(word.at(end))) {
            parts << word.sliced(start, end - start);
            start = end;
        }
    }
    return parts;
}

/// @p line in parts of at most @p columns.
QStringList brokenTo(const QString &line, int columns)
{
    QStringList parts {QString()};
    int taken = 0;
    for (const uint c : line.toUcs4()) {
        taken += columnsOf(char32_t {c});
        if (taken > columns) {
            parts << QString();
            taken = columnsOf(char32_t {c});
        }
        parts.last() += QChar::fromUcs4(c);
    }
    return parts;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const uint c : text.toUcs4()) {
        columns += columnsOf(char32_t {c});
    }
    return columns;
}

QString cutToColumns(const QString &text, int columns)
{
    if (columnsOf(text) <= columns) {
        return text;
    }
    QString cut;
    int taken = 1; // the ellipsis
    for (const uint c : text.toUcs4()) {
        taken += columnsOf(char32_t {c});
        if (taken > columns) {
            break;
        }
        cut += QChar::fromUcs4(c);
    }
    return columns > 0 ? cut.trimmed() + u'…' : QString();
}

QString filledToColumns(const QString &text, int columns)
{
    return text + QString(qMax(0, columns - columnsOf(text)), u' ');
}

QStringList wrapped(const QString &text, int columns, const QString &indent, const QString &bullet)
{
    static const QRegularExpression space(u"[ \\t\\n]+"_s); // a no-break space is part of a word
    QStringList lines;
    QString line = bullet;
    bool isNew = true;
    for (const QString &word : text.split(space, Qt::SkipEmptyParts)) {
        QString gap = u" "_s;
        for (const QString &part : partsOf(word)) {
            const bool fits = columnsOf(line) + columnsOf(gap) + columnsOf(part) <= columns;
            if (!isNew && !fits) {
                lines << line;
                line = indent;
                isNew = true;
            }
            line += isNew ? part : gap + part;
            isNew = false;
            gap.clear();
        }
    }
    return lines << line;
}

QStringList sideBySide(const QStringList &texts, int columns)
{
    constexpr int gap = 2;
    QList<QStringList> cells;
    qsizetype height = 0;
    for (const QString &text : texts) {
        QStringList lines;
        for (const QString &paragraph : text.split(u'\n')) {
            for (const QString &line : wrapped(paragraph, columns - gap, {}, {})) {
                lines << brokenTo(line, columns - gap);
            }
        }
        height = qMax(height, lines.size());
        cells << lines;
    }
    QStringList rows;
    for (qsizetype i = 0; i < height; ++i) {
        QString row;
        for (const QStringList &lines : std::as_const(cells)) {
            row += filledToColumns(lines.value(i), columns);
        }
        while (row.endsWith(u' ')) {
            row.chop(1);
        }
        rows << row;
    }
    return rows;
}

} // namespace core
