// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colors.h"

#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2 defines it, 0 to 1.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// The hue of a class: the same as the ground of its pictures.
QColor hue(core::StatusClass statusClass)
{
    switch (statusClass) {
    case core::StatusClass::Informational:
        return {0x2f, 0x83, 0xbd};
    case core::StatusClass::Successful:
        return {0x2f, 0xa8, 0x66};
    case core::StatusClass::Redirection:
        return {0xe6, 0xa8, 0x17};
    case core::StatusClass::ClientError:
        return {0xe2, 0x4f, 0x4a};
    case core::StatusClass::ServerError:
        return {0x7a, 0x5f, 0xe0};
    case core::StatusClass::Outside:
        break;
    }
    return {0x80, 0x80, 0x88};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText))
        > luminance(palette.color(QPalette::Window));
}

double contrastRatio(const QColor &left, const QColor &right)
{
    constexpr double flare = 0.05;
    const double one = luminance(left) + flare;
    const double other = luminance(right) + flare;
    return one > other ? one / other : other / one;
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float top, float bottom) {
        return static_cast<float>(share) * top + static_cast<float>(1 - share) * bottom;
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor readableOn(const QColor &background, const QColor &color, double ratio)
{
    // Move towards the end of the scale that is further from the background, in steps too small to
    // be seen.
    constexpr int steps = 50;
    const QColor end = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background)
        ? Qt::white
        : Qt::black;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = blended(end, color, static_cast<double>(step) / steps);
        if (contrastRatio(candidate, background) >= ratio) {
            return candidate;
        }
    }
    return end;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double least = 15; // of 21
    const QColor window = palette.color(QPalette::Window);
    return palette.color(QPalette::Base) == window
        && contrastRatio(palette.color(QPalette::WindowText), window) >= least;
}

QColor dimmedText(const QPalette &palette, const QColor &background)
{
    const double share = isHighContrast(palette) ? 1 : 0.62;
    return readableOn(background, blended(palette.color(QPalette::WindowText), background, share),
                      textContrast);
}

QColor linkText(const QPalette &palette, const QColor &background)
{
    return readableOn(background, palette.color(QPalette::Link), textContrast);
}

ClassColors classColors(core::StatusClass statusClass, const QColor &background)
{
    const bool onDark = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background);
    const QColor tint = blended(hue(statusClass), background, onDark ? 0.30 : 0.20);
    return {.tint = tint, .text = readableOn(tint, hue(statusClass), textContrast)};
}

QColor cardLine(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    // Where a card has no ground of its own, as in themes of high contrast, the line alone is the
    // card.
    const double share = palette.color(QPalette::Base) == window ? 0.40 : 0.12;
    return blended(palette.color(QPalette::WindowText), window, share);
}

QColor codeGround(const QPalette &palette, const QColor &background)
{
    return blended(palette.color(QPalette::WindowText), background, 0.07);
}

QColor hoverTint(const QPalette &palette, const QColor &background)
{
    return blended(palette.color(QPalette::WindowText), background, 0.05);
}

QColor controlEdge(const QPalette &palette, const QColor &background)
{
    return readableOn(background, blended(palette.color(QPalette::WindowText), background, 0.25),
                      shapeContrast);
}

QColor controlEdge(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Base),
                      controlEdge(palette, palette.color(QPalette::Window)), shapeContrast);
}

QColor focusRing(const QPalette &palette, const QColor &background)
{
    return readableOn(background, palette.color(QPalette::Highlight), shapeContrast);
}

QColor matchTint(const QColor &background)
{
    const bool onDark = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background);
    return blended(QColor(0xff, 0xc9, 0x3c), background, onDark ? 0.35 : 0.55);
}

QColor selectionTint(const QPalette &palette, const QColor &background)
{
    const bool onDark = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background);
    return blended(palette.color(QPalette::Highlight), background, onDark ? 0.32 : 0.16);
}

} // namespace ui
