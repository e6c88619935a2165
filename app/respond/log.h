// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "request.h"

#include <QDateTime>
#include <QMetaType>

#include <deque>

namespace respond {

/// A request and what was answered.
struct LogEntry
{
    qint64 number = 0; ///< they count from 1
    QDateTime time; ///< when it had come
    qint64 connection = 0; ///< they count from 1
    Peer peer;
    Request request;
    int code = 0; ///< 0 if none was sent
    QByteArray phrase;
    Fields fields; ///< of the answer
    qint64 size = 0; ///< of its content
    Fault fault; ///< that the answer had on purpose
    QByteArray why; ///< it was this answer; may be empty
    qint64 took = 0; ///< milliseconds until it was written
    bool isCut = false; ///< the client left before it was
    bool isRepeat = false; ///< probably sent by a client's library, not by the program behind it
};

/// The requests of a server, the last ones of them: bounded by number and by memory.
class RequestLog
{
public:
    static constexpr qsizetype mostEntries = 1000;
    static constexpr qsizetype mostMemory = qsizetype {32} * 1024 * 1024; ///< octets

    /// Adds @p entry, numbers it and says whether it is a repeat. Returns it as it was added.
    const LogEntry &add(LogEntry entry);

    void clear();

    /// The oldest one first.
    const std::deque<LogEntry> &entries() const { return m_entries; }

private:
    bool isRepeat(const LogEntry &entry) const;

    std::deque<LogEntry> m_entries;
    qint64 m_last = 0;
    qsizetype m_memory = 0;
};

} // namespace respond

Q_DECLARE_METATYPE(respond::LogEntry)
