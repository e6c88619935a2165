// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace poster {

namespace {

/// Letters are measured in units so small that no rounding is seen, whatever they are painted on.
constexpr double unitsPerMm = 100;

/// Where the baseline stands below the top of its line, as a share of the font's size.
constexpr double baseline = 1.0;

QFont fontOf(const Text &text)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(1, qRound(text.size * unitsPerMm)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(text.isBold);
    return font;
}

QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    return range;
}

/// Takes the backticks out of @p words and returns what stood between them.
QList<QTextLayout::FormatRange> takeCode(QString *words, const QFont &font)
{
    static const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    QFont codeFont = font;
    codeFont.setFamily(family);
    QList<QTextLayout::FormatRange> ranges;
    const QStringList parts = words->split(u'`');
    words->clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            QTextLayout::FormatRange range = rangeOf(words->size(), parts.at(i).size());
            range.format.setFont(codeFont);
            ranges.append(range);
        }
        words->append(parts.at(i));
    }
    return ranges;
}

/// Whether a line that ends before @p end leaves the dash of an option, such as "-v", behind.
bool endsInDash(const QString &words, qsizetype end)
{
    return end > 1 && end < words.size() && words.at(end - 1) == u'-' && words.at(end - 2) == u' ';
}

/// Sets @p text in lines of @p width units and returns how many there are.
int setLines(QTextLayout *layout, const Text &text, double width, const Colors *colors,
             Qt::LayoutDirection direction)
{
    const QFont font = fontOf(text);
    QString words = text.words;
    QList<QTextLayout::FormatRange> ranges = takeCode(&words, font);
    if (text.lead > 0) {
        QTextLayout::FormatRange lead = rangeOf(0, text.lead);
        lead.format.setFontWeight(QFont::Bold);
        if (colors) {
            lead.format.setForeground(colors->text(Tone::Class, text.statusClass));
        }
        ranges.append(lead);
    }
    QTextOption option(Qt::AlignAbsolute
                       | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setFont(font);
    layout->setText(words);
    layout->setFormats(ranges);
    layout->setTextOption(option);
    layout->beginLayout();
    int count = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        if (endsInDash(words, line.textStart() + line.textLength())) {
            line.setLineWidth(line.naturalTextWidth() - 1);
        }
        const double indent = direction == Qt::RightToLeft ? width - line.width() : 0;
        const double base = (count * text.leading + baseline * text.size) * unitsPerMm;
        line.setPosition({indent, base - line.ascent()});
        ++count;
    }
    layout->endLayout();
    return count;
}

} // namespace

Extent extentOf(const Text &text, double width)
{
    QTextLayout layout;
    const int lines = setLines(&layout, text, width * unitsPerMm, nullptr, Qt::LeftToRight);
    Extent extent {.height = lines * text.leading};
    for (int i = 0; i < lines; ++i) {
        extent.isTooWide =
            extent.isTooWide || layout.lineAt(i).naturalTextWidth() > width * unitsPerMm;
    }
    return extent;
}

double widthOf(const Text &text)
{
    constexpr double widest = 1e7;
    QTextLayout layout;
    setLines(&layout, text, widest, nullptr, Qt::LeftToRight);
    return (std::ceil(layout.maximumWidth()) + 1) / unitsPerMm;
}

void drawText(QPainter *painter, const Text &text, const QRectF &rect, const Colors &colors,
              Qt::LayoutDirection direction)
{
    QTextLayout layout;
    setLines(&layout, text, rect.width() * unitsPerMm, &colors, direction);
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter->setPen(colors.text(text.tone, text.statusClass));
    layout.draw(painter, {});
    painter->restore();
}

} // namespace poster
