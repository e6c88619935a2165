// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentreader.h"

#include <QList>

#include <algorithm>
#include <cctype>

namespace net {

namespace {

constexpr qsizetype longestLine = 1024; // the size of a chunk, with its extensions
constexpr int hexadecimal = 16;

} // namespace

ContentReader::ContentReader(bool isChunked, std::optional<qulonglong> length, qsizetype most)
    : m_isChunked(isChunked)
    , m_left(isChunked ? std::nullopt : length)
    , m_most(most)
    , m_part(isChunked ? Part::Size : Part::Data)
{
}

void ContentReader::read(QByteArrayView octets)
{
    while (!octets.isEmpty() && !m_isDone) {
        if (m_part == Part::Data) {
            octets = take(octets);
            continue;
        }
        const qsizetype lineEnd = octets.indexOf('\n');
        m_line += octets.first(lineEnd < 0 ? octets.size() : lineEnd);
        octets = octets.sliced(lineEnd < 0 ? octets.size() : lineEnd + 1);
        if (m_line.size() > longestLine) {
            m_fault = ContentFault::BrokenChunk;
            m_isDone = true;
        } else if (lineEnd >= 0) {
            readSize();
        }
    }
    if (!octets.isEmpty() && !m_isChunked && m_left == 0U) {
        m_fault = ContentFault::Long; // behind chunks come trailers
    }
}

/// Takes what belongs to the content, or the chunk; returns what is behind it.
QByteArrayView ContentReader::take(QByteArrayView octets)
{
    const qsizetype here = m_left ? static_cast<qsizetype>(std::min<qulonglong>(
                               *m_left, static_cast<qulonglong>(octets.size())))
                                  : octets.size();
    m_content += octets.first(std::min(here, m_most - m_content.size()));
    if (m_left) {
        *m_left -= static_cast<qulonglong>(here);
    }
    if (m_left == 0U) {
        m_part = m_isChunked ? Part::DataEnd : Part::Data;
        m_isDone = !m_isChunked;
    }
    m_isDone = m_isDone || m_content.size() >= m_most;
    return octets.sliced(here);
}

/// A line between chunks is complete: the end of one, or the size of the next.
void ContentReader::readSize()
{
    const QByteArray line = m_line.trimmed();
    m_line.clear();
    if (m_part == Part::DataEnd) {
        m_part = Part::Size;
        m_fault = line.isEmpty() ? m_fault : ContentFault::BrokenChunk;
        m_isDone = !line.isEmpty();
        return;
    }
    // toULongLong() would take "+2" and "0x2", which other parsers read as something else.
    const QByteArray digits = line.split(';').constFirst().trimmed();
    bool isNumber = std::all_of(digits.begin(), digits.end(), [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
    });
    const qulonglong size = isNumber ? digits.toULongLong(&isNumber, hexadecimal) : 0;
    m_fault = isNumber ? m_fault : ContentFault::BrokenChunk;
    m_isDone = !isNumber || size == 0; // trailers are not looked at
    m_left = size;
    m_part = Part::Data;
}

void ContentReader::end()
{
    const bool isShort = m_isChunked || (m_left && *m_left > 0);
    if (!m_isDone && isShort) {
        m_fault = ContentFault::Short;
    }
    m_isDone = true;
}

} // namespace net
