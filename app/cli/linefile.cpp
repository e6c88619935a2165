// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linefile.h"

#include "shared.h"

#include <search/linecodes.h>

#include <QFile>
#include <QTextStream>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Reads what there is of standard input, at most @p size octets; waits only if there is nothing.
qint64 readStandardInput(char *data, qsizetype size)
{
#ifdef Q_OS_WIN
    return _read(_fileno(stdin), data, static_cast<unsigned int>(size));
#else
    ssize_t count = -1;
    do {
        count = ::read(STDIN_FILENO, data, static_cast<size_t>(size));
    } while (count < 0 && errno == EINTR);
    return count;
#endif
}

/// Cuts octets that come in pieces into lines.
class Lines
{
public:
    explicit Lines(const std::function<void(QByteArrayView)> &use)
        : m_use(use)
    {
    }

    void add(QByteArrayView piece)
    {
        qsizetype start = 0;
        for (qsizetype end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
            const QByteArrayView line = piece.sliced(start, end - start);
            if (m_begun.isEmpty()) {
                tell(line);
            } else {
                keep(line);
                tell(m_begun);
                m_begun.clear();
            }
            start = end + 1;
        }
        keep(piece.sliced(start));
        m_isBegun = start < piece.size() || (m_isBegun && start == 0);
    }

    void end()
    {
        if (m_isBegun) {
            tell(m_begun);
        }
    }

private:
    /// Keeps @p part of a line whose end has not come yet, as far as it counts.
    void keep(QByteArrayView part)
    {
        m_begun.append(part.first(
            qBound<qsizetype>(0, search::LineCodes::longestLine - m_begun.size(), part.size())));
    }

    void tell(QByteArrayView line) { m_use(line.endsWith('\r') ? line.chopped(1) : line); }

    const std::function<void(QByteArrayView)> &m_use;
    QByteArray m_begun;
    bool m_isBegun = false;
};

} // namespace

bool readLines(const QString &name, const std::function<void(QByteArrayView line)> &use,
               const std::function<void()> &pause, QTextStream &err)
{
    constexpr qsizetype pieceSize = qsizetype {256} * 1024;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QFile file(name);
    const bool isInput = name == "-"_L1;
    const bool isOpen = isInput || file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    Lines lines(use);
    qint64 count = isOpen ? 0 : -1;
    while (isOpen) {
        count = isInput ? readStandardInput(piece.data(), pieceSize)
                        : file.read(piece.data(), pieceSize);
        if (count <= 0) {
            break;
        }
        lines.add(QByteArrayView(piece).first(count));
        pause();
    }
    if (count < 0) {
        const QString reason = isInput ? qt_error_string(errno) : file.errorString();
        failUnreadable(name, reason, err);
        return false;
    }
    lines.end();
    return true;
}

} // namespace cli
