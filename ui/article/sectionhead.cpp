// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sectionhead.h"

#include <ui/look/lengths.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/linkbutton.h>

#include <QEvent>
#include <QStyle>

namespace ui {

SectionHead::SectionHead(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(2, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

LinkButton *SectionHead::addButton()
{
    auto *button = new LinkButton(this);
    button->setUnderlined(false); // it acts here
    m_buttons << button;
    return button;
}

QSize SectionHead::minimumSizeHint() const
{
    QSize size = m_heading->minimumSizeHint();
    for (const LinkButton *button : m_buttons) {
        size = size.expandedTo(button->isHidden() ? QSize() : button->sizeHint());
    }
    return size;
}

int SectionHead::heightForWidth(int width) const
{
    return lay(width, false);
}

bool SectionHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a button has another text, or is hidden
        lay(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void SectionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay(width(), true);
}

/// Places all in @p width if @p apply is set, and returns the height that is needed.
int SectionHead::lay(int width, bool apply) const
{
    const int unit = Lengths(font()).unit;
    const int gap = 6 * unit;
    int needed = 0; // by the buttons
    int buttonHeight = 0;
    for (const LinkButton *button : m_buttons) {
        if (!button->isHidden()) {
            needed += gap + button->sizeHint().width();
            buttonHeight = qMax(buttonHeight, button->sizeHint().height());
        }
    }
    const int title = m_heading->sizeHint().width();
    const bool isBeside = needed == 0 || title + needed <= width;
    // Letters of another script may make a button higher than the heading.
    const int titleHeight = qMax(m_heading->heightForWidth(isBeside ? width - needed : width),
                                 isBeside ? buttonHeight : 0);
    const auto put = [this, width, apply](QWidget *widget, const QRect &place) {
        if (apply) {
            widget->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), place));
        }
    };
    put(m_heading, QRect(0, 0, isBeside ? width - needed : width, titleHeight));
    int x = isBeside ? width - needed : 0;
    int y = isBeside ? 0 : titleHeight + unit;
    for (LinkButton *button : m_buttons) {
        if (button->isHidden()) {
            continue;
        }
        const QSize size(button->sizeHint().width(), isBeside ? titleHeight : buttonHeight);
        if (isBeside) {
            x += gap;
        } else if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + unit;
        }
        put(button, QRect(QPoint(x, y), size));
        x += size.width() + (isBeside ? 0 : gap);
    }
    return isBeside ? titleHeight : y + buttonHeight;
}

} // namespace ui
