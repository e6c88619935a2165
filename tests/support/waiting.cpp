// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting.h"

#include <QCoreApplication>

Wait::Wait()
{
    m_tick.start(1);
}

bool Wait::forAnEvent()
{
    if (m_deadline.hasExpired()) {
        return false;
    }
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}
