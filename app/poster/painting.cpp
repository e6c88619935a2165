// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace poster {

namespace {

/// Paints a poster. Not all that is painted on can clip: the drawings, which jut out of their
/// frames, are painted first, and the grounds over them have holes for them.
class Painting
{
public:
    Painting(QPainter *painter, const Layout &layout, bool isDark);

    void paintPictures(const pictures::CatImages &images);
    void paintGrounds();
    void paintTexts();

private:
    QPainterPath withHoles(QPainterPath path, const QRectF &rect) const;

    QPainter *m_painter;
    const Layout &m_layout;
    const Colors m_colors;
    const double m_radius;
};

Painting::Painting(QPainter *painter, const Layout &layout, bool isDark)
    : m_painter(painter)
    , m_layout(layout)
    , m_colors(isDark)
    , m_radius(0.6 * layout.body)
{
}

void Painting::paintPictures(const pictures::CatImages &images)
{
    for (const Block &block : m_layout.blocks) {
        if (block.kind == Block::Kind::Picture) {
            QSvgRenderer renderer(images.svg({.code = block.code}));
            renderer.render(m_painter, block.rect);
        }
    }
}

/// @p path without the frames of the drawings within @p rect.
QPainterPath Painting::withHoles(QPainterPath path, const QRectF &rect) const
{
    for (const Block &block : m_layout.blocks) {
        if (block.kind == Block::Kind::Picture && rect.contains(block.rect)) {
            path.addRoundedRect(block.rect, m_radius, m_radius);
        }
    }
    return path;
}

void Painting::paintGrounds()
{
    const QRectF page({0, 0}, m_layout.page);
    QPainterPath around;
    around.addRect(page.adjusted(-1, -1, 1, 1)); // whatever the rounding of the page
    m_painter->fillPath(withHoles(around, page), m_colors.page());
    for (const Block &block : m_layout.blocks) {
        if (block.kind == Block::Kind::Panel) {
            QPainterPath panel;
            panel.addRoundedRect(block.rect, m_radius, m_radius);
            m_painter->fillPath(withHoles(panel, block.rect), m_colors.panel());
            m_painter->strokePath(panel, QPen(m_colors.line(), 0.06 * m_layout.body));
            QPainterPath bar;
            bar.addRect(
                QRectF(block.rect.topLeft(), QSizeF(block.rect.width(), 0.3 * m_layout.body)));
            m_painter->fillPath(bar & panel, m_colors.mark(block.statusClass));
        }
    }
}

void Painting::paintTexts()
{
    for (const Block &block : m_layout.blocks) {
        if (block.kind == Block::Kind::Words) {
            drawText(m_painter, block.text, block.rect, m_colors, m_layout.direction);
        }
    }
}

} // namespace

void paint(QPainter *painter, const Layout &layout, const pictures::CatImages &images, bool isDark)
{
    painter->setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, layout, isDark);
    painting.paintPictures(images);
    painting.paintGrounds();
    painting.paintTexts();
}

} // namespace poster
