// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logoutput.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <climits>
#include <poll.h>
#include <unistd.h>
#endif

namespace cli {

namespace {

#ifdef Q_OS_WIN
constexpr qsizetype pieceSize = 4096;

qsizetype writeTo(int descriptor, const char *octets, qsizetype size)
{
    return _write(descriptor, octets, static_cast<unsigned>(size));
}
#else
constexpr qsizetype pieceSize = PIPE_BUF; // a pipe that takes anything takes so many at once

qsizetype writeTo(int descriptor, const char *octets, qsizetype size)
{
    return ::write(descriptor, octets, static_cast<size_t>(size));
}
#endif

} // namespace

bool takesOctets(int descriptor, qint64 wait)
{
#ifdef Q_OS_WIN
    Q_UNUSED(descriptor)
    Q_UNUSED(wait)
    return true;
#else
    pollfd asked {.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&asked, 1, static_cast<int>(wait)) > 0;
#endif
}

LogOutput::LogOutput(int descriptor)
    : m_descriptor(descriptor)
{
}

LogOutput::~LogOutput() = default;

void LogOutput::write(const QByteArray &line)
{
    if (m_isBroken) {
        return;
    }
    // Once a line is missing, all are until the queue is empty: one gap, not many.
    if (m_dropped > 0 || m_queue.size() + line.size() > mostQueued) {
        ++m_dropped;
    } else {
        m_queue += line;
    }
    flush();
}

qsizetype LogOutput::finish(qint64 wait)
{
    const QDeadlineTimer end(wait);
    while (!m_isBroken && !m_queue.isEmpty() && takesOctets(m_descriptor, end.remainingTime())) {
        flush();
    }
    return m_isBroken ? 0 : m_dropped + m_queue.count('\n');
}

void LogOutput::flush()
{
    while (!m_queue.isEmpty() && takesOctets(m_descriptor) && writePiece()) { }
    const bool isLeft = !m_queue.isEmpty();
    if (isLeft && !m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &LogOutput::flush);
    } else if (m_notifier) {
        m_notifier->setEnabled(isLeft);
    }
    if (!isLeft && m_dropped > 0) {
        emit dropped(std::exchange(m_dropped, 0));
    }
}

/// Writes what is taken at once; false if nothing is.
bool LogOutput::writePiece()
{
    const qsizetype count =
        writeTo(m_descriptor, m_queue.constData(), std::min(m_queue.size(), pieceSize));
    if (count >= 0) {
        m_queue.remove(0, count);
        return true;
    }
    if (errno != EINTR && errno != EAGAIN) {
        m_isBroken = true;
        m_queue.clear();
        m_dropped = 0;
        emit broken(qt_error_string(errno));
    }
    return false;
}

} // namespace cli
