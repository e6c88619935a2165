// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "announce.h"

#include "accessible.h"

#include <QAccessible>
#include <QHideEvent>
#include <QWidget>

namespace ui {

namespace {

/// Is shown from what it says until its page leaves: a screen reader reads a notification that
/// comes with its page, and would say it again, or that there is one without a text.
class Voice : public QWidget
{
public:
    explicit Voice(QWidget *parent)
        : QWidget(parent)
    {
        setAccessibleRole(this, QAccessible::Notification);
        setFixedSize(0, 0);
        hide();
    }

protected:
    void hideEvent(QHideEvent *event) override
    {
        QWidget::hideEvent(event);
        if (!event->spontaneous()) {
            hide(); // or it would come back with the page
        }
    }
};

} // namespace

QWidget *newVoice(QWidget *parent)
{
    return new Voice(parent);
}

void announce(QWidget *widget, const QString &text)
{
    Q_ASSERT(widget);
    if (auto *voice = dynamic_cast<Voice *>(widget)) {
        const Unheard unheard; // it has no text yet
        voice->show();
    }
    widget->setAccessibleName(text); // tells of the change
    if (!QAccessible::isActive()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(widget, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // Windows reads an alert aloud, AT-SPI a notification that is shown, and a name that changes.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace ui
