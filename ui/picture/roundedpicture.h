// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QPixmap;
class QRectF;

namespace ui {

/// Paints @p pixmap, which is as large as @p place, with corners of @p radius. While there is no
/// pixmap yet, @p standIn fills its place. The painter decides about antialiasing and keeps its pen
/// and brush.
void paintRoundedPicture(QPainter *painter, const QRectF &place, qreal radius,
                         const QPixmap &pixmap, const QColor &standIn);

} // namespace ui
