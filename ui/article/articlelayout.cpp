// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlelayout.h"

#include <ui/look/lengths.h>

#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

// Widths in letters.
constexpr int twoCards = 92;
constexpr int withRail = 160;
constexpr int widest = 200;
constexpr int rail = 58;
constexpr int smallPicture = 60; // below it
constexpr int pictureBelow = 40; // below it, the picture stands under the facts
constexpr int narrowestText = 30; // beside the picture
constexpr int roomyText = 40; // beside a picture that grows

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

/// What a layout at one width is made by.
struct ArticleLayout::Frame
{
    Lengths lengths;
    QRect content; ///< with its margins
    QRect main; ///< without
    QRect rail; ///< without; null if there is none
    Qt::LayoutDirection direction;
    bool apply; ///< or only measure
};

ArticleLayout::ArticleLayout(QWidget *parent)
    : QLayout(parent)
{
}

ArticleLayout::~ArticleLayout()
{
    // One by one: a layout that is deleted asks the one around it to take it out.
    while (!m_items.empty()) {
        const std::unique_ptr<QLayoutItem> item = std::move(m_items.back().item);
        m_items.pop_back();
    }
}

void ArticleLayout::addWidget(QWidget *widget, Part part)
{
    QLayout::addWidget(widget);
    m_items.back().part = part;
}

bool ArticleLayout::hasRail(int width, const QFont &font)
{
    return width >= Lengths(font).letters(withRail);
}

void ArticleLayout::setFirstCard(int card)
{
    m_firstCard = card;
    invalidate();
}

void ArticleLayout::addItem(QLayoutItem *item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), Part::Section});
}

int ArticleLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ArticleLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].item.get() : nullptr;
}

QLayoutItem *ArticleLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[static_cast<size_t>(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int ArticleLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize ArticleLayout::minimumSize() const
{
    QSize size; // the height follows from the width
    for (const Placed &placed : m_items) {
        if (!placed.item->isEmpty()) {
            size.setWidth(qMax(size.width(), placed.item->minimumSize().width()));
        }
    }
    const int side = 4 * Lengths(parentWidget()->font()).unit;
    return size.grownBy(QMargins(side, 0, side, 0));
}

void ArticleLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// Those that are seen, in the order of adding.
QList<QLayoutItem *> ArticleLayout::items(Part part) const
{
    QList<QLayoutItem *> found;
    for (const Placed &placed : m_items) {
        if (placed.part == part && !placed.item->isEmpty()) {
            found << placed.item.get();
        }
    }
    return found;
}

/// Places the items in @p rect if @p apply is set, and returns the height that they need.
int ArticleLayout::lay(const QRect &rect, bool apply) const
{
    const Lengths lengths(parentWidget()->font());
    const int u = lengths.unit;
    const int width = qMin(rect.width(), lengths.letters(widest));
    const int side = width < lengths.letters(twoCards) ? 4 * u : 6 * u;
    Frame frame {.lengths = lengths,
                 .content = QRect(rect.x(), rect.y(), width, rect.height()),
                 .main = QRect(rect.x() + side, rect.y() + 4 * u, width - 2 * side, 0),
                 .rail = {},
                 .direction = parentWidget()->layoutDirection(),
                 .apply = apply};
    if (frame.direction == Qt::RightToLeft) {
        frame.content.moveRight(rect.right());
        frame.main.moveLeft(frame.content.x() + side);
    }
    if (hasRail(width, parentWidget()->font())) {
        frame.rail = frame.main;
        frame.rail.setLeft(frame.main.right() + 1 - lengths.letters(rail));
        frame.main.setRight(frame.rail.left() - 1 - 6 * u);
    }
    int y = layCards(frame, layHead(frame, frame.main.y()));
    int railY = frame.rail.y();
    if (!frame.rail.isNull()) {
        for (QLayoutItem *picture : items(Part::Picture)) {
            railY = layItem(frame, picture, frame.rail.x(), railY, frame.rail.width());
        }
    }
    for (const Placed &placed : m_items) {
        if (placed.part < Part::Section || placed.item->isEmpty()) {
            continue;
        }
        if (placed.part == Part::RailSection && !frame.rail.isNull()) {
            railY = layItem(frame, placed.item.get(), frame.rail.x(), railY + 6 * u,
                            frame.rail.width());
        } else {
            y = layItem(frame, placed.item.get(), frame.main.x(), y + 6 * u, frame.main.width());
        }
    }
    return qMax(y, railY) + 6 * u - rect.y();
}

/// Places header, picture and facts from @p y on; returns where they end.
int ArticleLayout::layHead(const Frame &frame, int y) const
{
    const Lengths &lengths = frame.lengths;
    const int u = lengths.unit;
    QLayoutItem *picture = items(Part::Picture).value(0);
    const bool isInRail = !frame.rail.isNull();
    const int narrowest = lengths.letters(narrowestText);
    const auto textBeside = [&](int lines) {
        return frame.main.width() - lines * lengths.line - 6 * u;
    };
    int across = frame.content.width() < lengths.letters(twoCards) ? 12 : 16; // in lines
    if (frame.content.width() < lengths.letters(smallPicture) || textBeside(across) < narrowest) {
        across = 8;
    }
    const bool isBelow =
        frame.content.width() < lengths.letters(pictureBelow) || textBeside(across) < narrowest;
    const bool isBeside = picture && !isInRail && !isBelow;
    QSize size; // of the picture
    if (isBeside) {
        size = QSize(across, across * 3 / 4) * lengths.line;
    }
    const auto textWidth = [&] {
        const int room = frame.main.width() - (isBeside ? size.width() + 6 * u : 0);
        return qMin(room, widestProse(parentWidget()->font()));
    };
    for (QLayoutItem *header : items(Part::Header)) {
        int height = heightOf(header, textWidth());
        // The picture is as high as the text, but leaves it room for its lines.
        if (isBeside && height > size.height()) {
            const int most = qMin(frame.main.width() * 2 / 5,
                                  frame.main.width() - 6 * u - lengths.letters(roomyText));
            size = QSize(4, 3).scaled(most, height, Qt::KeepAspectRatio).expandedTo(size);
            size.setHeight(heightOf(picture, size.width()));
            height = heightOf(header, textWidth());
        }
        height = qMax(height, size.height());
        if (frame.apply) {
            header->setGeometry(QStyle::visualRect(frame.direction, frame.content,
                                                   QRect(frame.main.x(), y, textWidth(), height)));
        }
        if (isBeside && frame.apply) {
            const QRect place(QPoint(frame.main.right() + 1 - size.width(), y), size);
            picture->setGeometry(QStyle::visualRect(frame.direction, frame.content, place));
        }
        y += height;
    }
    for (QLayoutItem *facts : items(Part::Facts)) {
        y = layItem(frame, facts, frame.main.x(), y + 4 * u, frame.main.width());
    }
    if (picture && isBelow) {
        const int width = qMin(frame.main.width(), 12 * lengths.line);
        y = layItem(frame, picture, frame.main.x(), y + 4 * u, width);
    }
    return y;
}

/// Places the cards from @p y on; returns where they end.
int ArticleLayout::layCards(const Frame &frame, int y) const
{
    QList<QLayoutItem *> cards = items(Part::Card);
    const int gap = 4 * frame.lengths.unit;
    if (m_firstCard > 0 && cards.size() > 1) {
        cards.swapItemsAt(0, 1);
    }
    if (cards.size() < 2 || frame.content.width() < frame.lengths.letters(twoCards)) {
        for (QLayoutItem *card : std::as_const(cards)) {
            y = layItem(frame, card, frame.main.x(), y + gap, frame.main.width());
        }
        return y;
    }
    const int width = (frame.main.width() - gap) / 2;
    const int height = qMax(heightOf(cards.at(0), width), heightOf(cards.at(1), width));
    for (int i = 0; frame.apply && i < 2; ++i) {
        const int x = i == 0 ? frame.main.x() : frame.main.right() + 1 - width;
        cards.at(i)->setGeometry(
            QStyle::visualRect(frame.direction, frame.content, QRect(x, y + gap, width, height)));
    }
    return y + gap + height;
}

/// Places @p item; returns where it ends.
int ArticleLayout::layItem(const Frame &frame, QLayoutItem *item, int x, int y, int width) const
{
    const int height = heightOf(item, width);
    if (frame.apply) {
        item->setGeometry(
            QStyle::visualRect(frame.direction, frame.content, QRect(x, y, width, height)));
    }
    return y + height;
}

} // namespace ui
