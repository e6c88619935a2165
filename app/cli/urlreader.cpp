// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlreader.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype pieceSize = qsizetype {16} * 1024;
constexpr qsizetype longestLine = 4 * pieceSize; // a longer one is cut at a blank

/// Behind the last line end of @p octets that ends a line: one behind a backslash does not.
qsizetype lastLineEnd(const QByteArray &octets)
{
    qsizetype end = octets.lastIndexOf('\n');
    while (end > 0 && (octets.at(end - 1) == '\\' || octets.mid(end - 2, 2) == "\\\r")) {
        end = octets.lastIndexOf('\n', end - 1);
    }
    return end + 1;
}

} // namespace

bool UrlReader::open(const QString &name)
{
    const bool isOpen = name == "-"_L1 ? m_file.open(stdin, QIODevice::ReadOnly) : [&] {
        m_file.setFileName(name);
        return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }();
    if (!isOpen) {
        m_error = m_file.errorString();
        return false;
    }
#ifdef Q_OS_UNIX
    m_notifier = new QSocketNotifier(m_file.handle(), QSocketNotifier::Read, this);
    m_notifier->setEnabled(false);
    connect(m_notifier, &QSocketNotifier::activated, this, &UrlReader::readPiece);
#endif
    return true;
}

void UrlReader::readOn()
{
    if (m_hasEnded) {
        return;
    }
    if (m_notifier) {
        m_notifier->setEnabled(true);
    } else {
        QMetaObject::invokeMethod(this, &UrlReader::readPiece, Qt::QueuedConnection);
    }
}

/// Takes what is there without waiting for more, where the system can tell.
void UrlReader::readPiece()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
#ifdef Q_OS_UNIX
    m_notifier->setEnabled(false);
    const qint64 size = ::read(m_file.handle(), piece.data(), static_cast<size_t>(pieceSize));
    if (size < 0) {
        m_error = qt_error_string(errno);
    }
#else
    const qint64 size = m_file.read(piece.data(), pieceSize);
    if (size < 0) {
        m_error = m_file.errorString();
    }
#endif
    m_hasEnded = size <= 0;
    m_octets += piece.first(std::max<qint64>(size, 0));
    const QByteArray lines = takeComplete();
    emit entries(net::readRequestList(QString::fromUtf8(lines), m_isStart));
    m_isStart = m_isStart && lines.isEmpty();
    if (m_hasEnded) {
        emit ended();
    }
}

/// The lines that are there with their end; all that is left at the end of the list.
QByteArray UrlReader::takeComplete()
{
    qsizetype end = m_hasEnded ? m_octets.size() : lastLineEnd(m_octets);
    if (end == 0 && m_octets.size() > longestLine) {
        const qsizetype blank = m_octets.lastIndexOf(' ');
        end = blank > 0 ? blank : m_octets.size();
    }
    const QByteArray complete = m_octets.first(end);
    m_octets.remove(0, end);
    return complete;
}

} // namespace cli
