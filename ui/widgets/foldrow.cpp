// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldrow.h"

#include "accessible.h"
#include "chevron.h"
#include "scrolling.h"

#include <ui/look/colors.h>
#include <ui/look/lengths.h>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace ui {

namespace {

QFont titleFont(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

FoldRow::FoldRow(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleRole(this, QAccessible::Button);
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // its title wraps
    connect(this, &QAbstractButton::toggled, this, [this](bool isOut) {
        update();
        emit unfolded(isOut);
        foldChangedForScreenReaders(this);
    });
    connect(this, &QAbstractButton::clicked, this, &FoldRow::foldedByUser);
}

void FoldRow::setPreview(const QString &text)
{
    m_preview = text;
    update();
}

QSize FoldRow::sizeHint() const
{
    const Lengths lengths(font());
    return {titleWidth() + lengths.line + 9 * lengths.unit,
            lengths.roundedUp(lengths.line + 5 * lengths.unit)};
}

/// Rounded up, or the title would be cut for a part of a pixel.
int FoldRow::titleWidth() const
{
    return qCeil(QFontMetricsF(titleFont(font())).horizontalAdvance(text()));
}

QSize FoldRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int FoldRow::heightForWidth(int width) const
{
    const int room = width - (sizeHint().width() - titleWidth());
    if (titleWidth() <= room) {
        return sizeHint().height();
    }
    const Lengths lengths(font());
    const QRect place(0, 0, qMax(1, room), 1);
    const int title =
        QFontMetrics(titleFont(font())).boundingRect(place, Qt::TextWordWrap, text()).height();
    return lengths.roundedUp(title + 5 * lengths.unit);
}

void FoldRow::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Key opening = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key closing = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const bool toggles = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles || event->key() == opening || event->key() == closing) {
        if (toggles || isUnfolded() != (event->key() == opening)) {
            click();
        }
    } else if (!scrollsAround(*this, *event)) {
        QAbstractButton::keyPressEvent(event);
    }
}

void FoldRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Lengths lengths(font());
    const QColor base = palette().color(QPalette::Base);
    const QColor ground = underMouse() ? hoverTint(palette(), base) : base;
    if (underMouse()) {
        painter.fillRect(rect(), ground);
    }
    const QRect line = rect().adjusted(4 * lengths.unit, 0, -4 * lengths.unit, 0);
    const auto place = [this, &line](int from, int width) {
        return QStyle::visualRect(layoutDirection(), line,
                                  QRect(line.x() + from, line.y(), width, line.height()));
    };
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
        | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int align = static_cast<int>(alignment);
    const int chevron = lengths.line;
    paintChevron(&painter, place(0, chevron), palette().color(QPalette::Text),
                 isUnfolded()                               ? Qt::DownArrow
                     : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                            : Qt::RightArrow);

    const QFont bold = titleFont(font());
    const int titleStart = chevron + lengths.unit;
    const int shownWidth = qMin(titleWidth(), line.width() - titleStart);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const bool wraps = shownWidth < titleWidth();
    painter.drawText(place(titleStart, shownWidth),
                     align | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine), text());

    const int previewStart = titleStart + shownWidth + 3 * lengths.unit;
    if (!isUnfolded() && previewStart < line.width()) {
        const int room = line.width() - previewStart;
        painter.setFont(font());
        painter.setPen(dimmedText(palette(), ground));
        painter.drawText(place(previewStart, room), align | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_preview, Qt::ElideRight, room));
    }
}

} // namespace ui
