// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colors.h"

namespace poster {

namespace {

/// A class's colour as text on white and on black.
struct ClassInk
{
    QRgb onWhite;
    QRgb onBlack;
    QRgb mark; ///< the ground of the class's pictures
};

ClassInk inkOf(core::StatusClass statusClass)
{
    switch (statusClass) {
    case core::StatusClass::Informational:
        return {0xff1f6a9d, 0xff74b5e2, 0xff2f83bd};
    case core::StatusClass::Successful:
        return {0xff1a7544, 0xff5ccf93, 0xff2fa866};
    case core::StatusClass::Redirection:
        return {0xff8a6200, 0xfff0bf4d, 0xffe6a817};
    case core::StatusClass::ClientError:
        return {0xffc0332e, 0xfff28b87, 0xffe24f4a};
    case core::StatusClass::ServerError:
        return {0xff6046cf, 0xffb0a0f4, 0xff7a5fe0};
    case core::StatusClass::Outside:
        break;
    }
    return {0xff5f5f68, 0xffb4b4be, 0xff808088};
}

} // namespace

Colors::Colors(bool isDark)
    : m_isDark(isDark)
{
}

QColor Colors::page() const
{
    return m_isDark ? QColor(0x17, 0x17, 0x1a) : QColor(0xf6, 0xf5, 0xf2);
}

QColor Colors::panel() const
{
    return m_isDark ? QColor(0x22, 0x22, 0x26) : QColor(Qt::white);
}

QColor Colors::line() const
{
    return m_isDark ? QColor(0x36, 0x36, 0x3c) : QColor(0xe2, 0xe0, 0xda);
}

QColor Colors::mark(core::StatusClass statusClass) const
{
    return inkOf(statusClass).mark;
}

QColor Colors::text(Tone tone, core::StatusClass statusClass) const
{
    switch (tone) {
    case Tone::Main:
        return m_isDark ? QColor(0xf0, 0xf0, 0xf2) : QColor(0x1c, 0x1c, 0x20);
    case Tone::Quiet:
        return m_isDark ? QColor(0xb0, 0xb0, 0xb8) : QColor(0x55, 0x55, 0x5c);
    case Tone::Class:
        break;
    }
    return m_isDark ? inkOf(statusClass).onBlack : inkOf(statusClass).onWhite;
}

} // namespace poster
