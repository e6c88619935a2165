// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/celldelegate.h>

namespace ui {

/// Paints a request in a line, the code as a badge, and below it the request in full, as code. The
/// row's ground and its focus are the view's.
class RequestDelegate : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int numberGap = 4; ///< behind numbers, which stand at the end, in units

    using CellDelegate::CellDelegate;

    /// The font of what stands as code in a view with @p font.
    static QFont codeFontFor(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ui
