// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unixsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int endSignals[] {SIGTERM, SIGINT, SIGHUP};
int ends[2] {-1, -1}; // a handler may do little more than write: here, to the other end

void wake(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1);
}

} // namespace
#endif

namespace instance {

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit received();
    });
    for (const int signal : endSignals) {
        std::signal(signal, wake);
    }
#endif
}

UnixSignals::~UnixSignals()
{
#ifdef Q_OS_UNIX
    for (const int signal : endSignals) {
        std::signal(signal, SIG_DFL);
    }
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
#endif
}

} // namespace instance
