// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeningreader.h"

#if __has_include(<private/qguiapplication_p.h>)
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>
#define CAN_LISTEN
#endif

namespace {

QList<ListeningReader::Told> everything;

void hear(QAccessibleEvent *event)
{
    const QAccessibleInterface *about = event->accessibleInterface();
    everything.append({.event = event->type(),
                       .object = event->object(),
                       .role = about ? about->role() : QAccessible::NoRole,
                       .name = about ? about->text(QAccessible::Name) : QString()});
}

void setListening([[maybe_unused]] bool isListening)
{
#ifdef CAN_LISTEN
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(isListening);
#endif
}

} // namespace

ListeningReader::ListeningReader()
{
    everything.clear();
    m_before = QAccessible::installUpdateHandler(hear);
    setListening(true);
}

ListeningReader::~ListeningReader()
{
    setListening(false);
    QAccessible::installUpdateHandler(m_before);
}

bool ListeningReader::canListen()
{
#ifdef CAN_LISTEN
    return true;
#else
    return false;
#endif
}

QList<ListeningReader::Told> ListeningReader::told(QAccessible::Event event)
{
    QList<Told> some = everything;
    some.removeIf([event](const Told &one) { return one.event != event; });
    return some;
}
