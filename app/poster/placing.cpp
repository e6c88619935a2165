// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placing.h"

#include "columns.h"

#include <cmath>

namespace poster {

namespace {

/// What belongs together, from its own upper left corner.
struct Piece
{
    QList<Block> blocks;
    double height = 0;
};

/// Whether to repeat the request, and what to do. They may be of different languages: the direction
/// of the one does not turn the other's marks around.
QString adviceOf(const Entry &entry)
{
    if (entry.retry.isEmpty()) {
        return entry.advice;
    }
    const bool isMixed = entry.retry.isRightToLeft() != entry.advice.isRightToLeft();
    const QString advice = isMixed
        ? QChar(0x2068) + entry.advice + QChar(0x2069) // FIRST STRONG ISOLATE, POP
        : entry.advice;
    return entry.retry + u' ' + advice;
}

/// Puts pieces below each other. All lengths are in proportion to the letters, and all that stands
/// in a column is a whole number of lines high, so that the lines of all columns are level.
class Placer
{
public:
    Placer(const Content &content, const Measure &measure);

    Placing place();

private:
    Text text(const QString &words, double size) const;
    double addText(Piece *piece, const Text &text, const QPointF &corner, double width,
                   int code = -1);
    double wholeLines(double height) const { return std::ceil(height / m_line - 0.01) * m_line; }
    double columnWidth() const;

    Piece entryPiece(const Entry &entry, bool isRegistered);
    Piece questionPiece(const core::ConfusableSet &set);
    Piece headingPiece(const Band &band);
    void placeHead();
    void placeFoot();
    void placePanel(const Band &band, const QList<Piece> &pieces);
    void append(const Piece &piece, const QPointF &corner);

    const Content &m_content;
    const Measure &m_measure;
    const double m_unit; ///< the size of the letters
    const double m_line; ///< from one line to the next
    const double m_padding; ///< between the edge of a panel and what stands on it
    const double m_gutter; ///< between columns
    const double m_width; ///< between the margins
    double m_y = 0; ///< where the next piece begins
    Placing m_placing;
};

Placer::Placer(const Content &content, const Measure &measure)
    : m_content(content)
    , m_measure(measure)
    , m_unit(measure.body)
    , m_line(1.28 * m_unit)
    , m_padding(1.1 * m_unit)
    , m_gutter(1.6 * m_unit)
    , m_width(measure.page.width() - 2 * measure.margin)
{
}

Placing Placer::place()
{
    placeHead();
    placeFoot();
    for (const Band &band : m_content.bands) {
        if (m_y > m_placing.floor) {
            break; // what follows does not fit either
        }
        QList<Piece> pieces;
        for (const Entry &entry : band.entries) {
            pieces.append(entryPiece(entry, band.statusClass != core::StatusClass::Outside));
        }
        placePanel(band, pieces);
    }
    if (m_measure.detail < Detail::NoQuestions && !m_content.questions.isEmpty()) {
        const qsizetype few = qMax(4, m_measure.columns); // a row of them
        const bool isFew = m_measure.detail == Detail::FewQuestions;
        QList<Piece> pieces;
        for (const core::ConfusableSet &set : m_content.questions.first(
                 isFew ? qMin(few, m_content.questions.size()) : m_content.questions.size())) {
            pieces.append(questionPiece(set));
        }
        Band band;
        band.name = m_content.questionsHeading;
        placePanel(band, pieces);
    }
    m_placing.bottom = m_y;
    return m_placing;
}

Text Placer::text(const QString &words, double size) const
{
    return {.words = words, .size = size * m_unit, .leading = qMax(m_line, size * m_line)};
}

/// Adds @p text to @p piece at @p corner and returns its lower end.
double Placer::addText(Piece *piece, const Text &text, const QPointF &corner, double width,
                       int code)
{
    const Extent extent = extentOf(text, width);
    m_placing.isTooWide = m_placing.isTooWide || extent.isTooWide;
    piece->blocks.append(
        {.rect = QRectF(corner, QSizeF(width, extent.height)), .code = code, .text = text});
    return corner.y() + extent.height;
}

double Placer::columnWidth() const
{
    const int columns = m_measure.columns;
    return (m_width - 2 * m_padding - (columns - 1) * m_gutter) / columns;
}

/// The drawing, and beside it number and title, what the code means and what to do.
Piece Placer::entryPiece(const Entry &entry, bool isRegistered)
{
    const core::StatusClass statusClass = core::classOf(entry.code);
    constexpr double numberSize = 1.5;
    constexpr double titleSize = 1.1;
    const bool hasAdvice =
        m_measure.detail < Detail::Brief || (m_measure.detail < Detail::NoAdvice && isRegistered);
    Piece piece;
    const double height = (hasAdvice ? 4 : 3) * m_line - 0.3 * m_unit;
    const QSizeF picture(height * 4 / 3, height);
    piece.blocks.append(
        {.kind = Block::Kind::Picture, .rect = QRectF({0, 0}, picture), .code = entry.code});
    const double x = picture.width() + 0.9 * m_unit;
    const double rest = columnWidth() - x;

    const double base = 1.1 * m_unit; // of number and title
    Text number = text(core::codeText(entry.code), numberSize);
    number.isBold = true;
    number.tone = Tone::Class;
    number.statusClass = statusClass;
    number.leading = 1.6 * m_unit; // digits need no room below
    Text digits = number;
    digits.words = QStringLiteral("000"); // so that titles stand in one line
    const double numberWidth = widthOf(digits) + 0.4 * m_unit;
    addText(&piece, number, {x, base - number.size}, numberWidth, entry.code);
    Text title = text(entry.title, titleSize);
    title.isBold = true;
    title.leading = m_line;
    double y = addText(&piece, title, {x + numberWidth, base - title.size}, rest - numberWidth);
    y = wholeLines(y);
    if (!entry.standing.isEmpty()) {
        Text standing = text(entry.standing, 1);
        standing.tone = Tone::Quiet;
        y = addText(&piece, standing, {x, y}, rest);
    }
    if (m_measure.detail < Detail::Titles) {
        y = addText(&piece, text(entry.line, 1), {x, y}, rest);
    }
    if (hasAdvice) {
        Text advice = text(adviceOf(entry), 1);
        advice.lead = entry.retry.size();
        advice.tone = Tone::Quiet;
        advice.statusClass = statusClass;
        y = addText(&piece, advice, {x, y}, rest);
    }
    piece.height = wholeLines(qMax(y, picture.height()));
    return piece;
}

/// The question, and below it each code with its answer.
Piece Placer::questionPiece(const core::ConfusableSet &set)
{
    Piece piece;
    Text question = text(set.question, 1);
    question.isBold = true;
    double y = addText(&piece, question, {0, 0}, columnWidth());
    const double x = 2.6 * m_unit;
    for (const auto &answer : set.answers) {
        Text number = text(core::codeText(answer.code), 1);
        number.isBold = true;
        number.tone = Tone::Class;
        number.statusClass = core::classOf(answer.code);
        addText(&piece, number, {0, y}, x);
        y = addText(&piece, text(answer.answer, 1), {x, y}, columnWidth() - x);
    }
    piece.height = y;
    return piece;
}

/// Pattern, name and sentence on one line.
Piece Placer::headingPiece(const Band &band)
{
    Piece piece;
    Text pattern = text(band.pattern, 2.2);
    pattern.tone = Tone::Class;
    Text name = text(band.name, 1.6);
    Text sentence = text(band.sentence, 1.15);
    sentence.tone = Tone::Quiet;
    const double width = m_width - 2 * m_padding;
    const double base = 2.0 * m_unit;
    double x = 0;
    for (Text *part : {&pattern, &name, &sentence}) {
        if (part->words.isEmpty()) {
            continue;
        }
        part->isBold = part != &sentence;
        part->statusClass = band.statusClass;
        const double rest = width - x;
        const double partWidth = part == &sentence ? rest : qMin(rest, widthOf(*part));
        const double bottom = addText(&piece, *part, {x, base - part->size}, partWidth);
        piece.height = qMax(piece.height, bottom);
        x += partWidth + m_unit;
    }
    return piece;
}

void Placer::placeHead()
{
    const double size = qMax(0.05 * m_measure.page.width() / m_unit, 2.6);
    Text title = text(m_content.title, size);
    title.leading = 1.15 * title.size;
    title.isBold = true;
    Text subtitle = text(m_content.subtitle, 0.36 * size);
    subtitle.tone = Tone::Quiet;
    Piece piece;
    const double titleWidth = qMin(m_width, widthOf(title));
    const double y = addText(&piece, title, {0, -0.2 * title.size}, titleWidth);
    const double x = titleWidth + 0.5 * title.size;
    const double base = 0.8 * title.size;
    if (x + widthOf(subtitle) <= m_width) {
        addText(&piece, subtitle, {x, base - subtitle.size}, m_width - x);
        piece.height = y;
    } else {
        piece.height = addText(&piece, subtitle, {0, y}, m_width);
    }
    append(piece, {m_measure.margin, m_measure.margin});
    m_y = m_measure.margin + piece.height;
}

void Placer::placeFoot()
{
    Text foot = text(m_content.foot, qMin(1.0, 0.011 * m_measure.page.width() / m_unit));
    foot.tone = Tone::Quiet;
    Piece piece;
    const double height = addText(&piece, foot, {0, 0}, m_width);
    const double top = m_measure.page.height() - m_measure.margin - height;
    append(piece, {m_measure.margin, top});
    m_placing.floor = top - 0.6 * m_unit;
}

/// The heading, and below it the pieces in columns that are read downwards.
void Placer::placePanel(const Band &band, const QList<Piece> &pieces)
{
    m_y += 0.9 * m_unit + m_measure.slack;
    const double top = m_y;
    const qsizetype panel = m_placing.blocks.size();
    const double left = m_measure.margin + m_padding;
    m_placing.blocks.append(
        {.kind = Block::Kind::Panel, .rect = {}, .statusClass = band.statusClass});
    const Piece heading = headingPiece(band);
    append(heading, {left, top + m_padding});

    QList<double> heights;
    for (const Piece &piece : pieces) {
        heights.append(piece.height + m_line);
    }
    const double first = top + m_padding + heading.height + 0.5 * m_unit;
    double x = left;
    qsizetype next = 0;
    for (const int count : balanced(heights, m_measure.columns)) {
        double y = first;
        for (const qsizetype end = next + count; next < end; ++next) {
            append(pieces.at(next), {x, y});
            y += heights.at(next);
        }
        m_y = qMax(m_y, y - m_line + m_padding);
        x += columnWidth() + m_gutter;
    }
    m_placing.blocks[panel].rect =
        QRectF(QPointF(m_measure.margin, top), QSizeF(m_width, m_y - top));
}

void Placer::append(const Piece &piece, const QPointF &corner)
{
    for (const Block &block : piece.blocks) {
        m_placing.blocks.append(block);
        m_placing.blocks.last().rect.translate(corner);
    }
}

} // namespace

Placing place(const Content &content, const Measure &measure)
{
    return Placer(content, measure).place();
}

} // namespace poster
