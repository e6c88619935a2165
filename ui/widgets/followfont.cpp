// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "followfont.h"

#include <ui/look/fonts.h>

#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

/// Tells of the fonts of a widget, which owns it.
class FontWatcher : public QObject
{
public:
    FontWatcher(QWidget *widget, std::function<void(const Lengths &)> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange) {
            m_apply(Lengths(static_cast<QWidget *>(watched)->font()));
        }
        return false;
    }

private:
    std::function<void(const Lengths &)> m_apply;
};

} // namespace

void followFont(QWidget *widget, const std::function<void(const Lengths &)> &apply)
{
    new FontWatcher(widget, apply);
    apply(Lengths(widget->font()));
}

QFont titleFont(const QWidget &page)
{
    constexpr qreal titleSize = 1.6;
    QFont font = scaledFont(page.font(), titleSize);
    font.setBold(true);
    return font;
}

void setTitleFont(QWidget *title, QWidget *page)
{
    followFont(page, [title = QPointer(title), page](const Lengths &) {
        if (title) {
            title->setFont(titleFont(*page));
        }
    });
}

void setInUnits(QLayout *layout, QWidget *widget, const QMargins &margins, int spacing)
{
    followFont(widget, [layout = QPointer(layout), margins, spacing](const Lengths &lengths) {
        if (layout) {
            layout->setContentsMargins(margins * lengths.unit);
            layout->setSpacing(spacing * lengths.unit);
        }
    });
}

} // namespace ui
