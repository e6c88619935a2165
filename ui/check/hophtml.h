// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/deepquestion.h>

#include <QPalette>

namespace ui {

/// The remarks of @p hop as HTML, a paragraph each: level word, text, section as a link. Empty
/// without remarks. They begin where @p direction does, whichever way their text reads.
QString remarksHtml(const net::Hop &hop, const QPalette &palette, Qt::LayoutDirection direction);

/// The header fields of @p hop as an HTML table, in the order in which they came; from left to
/// right in every language.
QString headersHtml(const net::Hop &hop, const QPalette &palette);

/// What a deep check found, each with what was asked, expected and got.
QString findingsHtml(const QList<net::DeepFinding> &findings, const QPalette &palette,
                     Qt::LayoutDirection direction);

} // namespace ui
