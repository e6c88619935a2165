// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log.h"

#include <algorithm>

namespace respond {

namespace {

qsizetype memoryOf(const LogEntry &entry)
{
    qsizetype octets = entry.request.target.size() + entry.request.body.size() + entry.why.size();
    for (const Field &field : entry.request.fields + entry.fields) {
        octets += field.name.size() + field.value.size();
    }
    return octets;
}

} // namespace

/// Libraries send a request again by themselves where the connection broke before an answer.
bool RequestLog::isRepeat(const LogEntry &entry) const
{
    if (entry.request.method.isEmpty()) { // it is none
        return false;
    }
    constexpr qint64 soon = 1000;
    constexpr qsizetype near = 20;
    qsizetype looked = 0;
    for (auto it = m_entries.crbegin(); it != m_entries.crend() && looked < near; ++it, ++looked) {
        const bool isSame = it->request.method == entry.request.method
            && it->request.target == entry.request.target && it->request.body == entry.request.body;
        if (isSame) {
            return it->code == 0 && it->time.addMSecs(it->took).msecsTo(entry.time) < soon;
        }
    }
    return false;
}

const LogEntry &RequestLog::add(LogEntry entry)
{
    entry.number = ++m_last;
    entry.isRepeat = isRepeat(entry);
    m_memory += memoryOf(entry);
    m_entries.push_back(std::move(entry));
    while (static_cast<qsizetype>(m_entries.size()) > mostEntries
           || (m_memory > mostMemory && m_entries.size() > 1)) {
        m_memory -= memoryOf(m_entries.front());
        m_entries.pop_front();
    }
    return m_entries.back();
}

void RequestLog::clear()
{
    m_entries.clear();
    m_memory = 0;
}

} // namespace respond
