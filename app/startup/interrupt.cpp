// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace startup {

#ifdef Q_OS_UNIX
namespace {

// A signal handler may do next to nothing: it writes to a pipe, at whose other end is Qt.
int pipeEnds[2] = {-1, -1};

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0) {
        return; // Ctrl+C ends the program, as ever
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit interrupted();
    });
    std::signal(SIGINT, handle);
}

Interrupt::~Interrupt()
{
    if (m_notifier) {
        std::signal(SIGINT, SIG_DFL);
        m_notifier.reset();
        close(pipeEnds[0]);
        close(pipeEnds[1]);
    }
}
#else
Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;
#endif

} // namespace startup
