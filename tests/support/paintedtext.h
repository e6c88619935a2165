// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

/// A piece of text as a widget paints it.
struct PaintedText
{
    QString text;
    QColor ink;
    QRect place; ///< in the widget
};

/// All text that @p widget and what is in it paint now.
QList<PaintedText> paintedTexts(QWidget &widget);
