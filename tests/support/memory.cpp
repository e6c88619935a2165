// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory.h"

#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kilobytes = 1024; // in a megabyte

} // namespace

bool canMeasureMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

void forgetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    static const QRegularExpression peak(u"VmHWM:\\s*(\\d+) kB"_s);
    return peak.match(text).captured(1).toLongLong() / kilobytes;
}

qint64 peakMemoryOfChildren()
{
#ifdef Q_OS_LINUX
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / kilobytes;
#else
    return 0;
#endif
}
