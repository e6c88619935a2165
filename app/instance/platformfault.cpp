// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformfault.h"

#include <core/exitcode.h>

#include <QCoreApplication>
#include <QList>
#include <QMutex>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace instance {

namespace {

struct Message
{
    QtMsgType type;
    const char *category;
    QString text;
};

QMutex mutex; // other threads have begun already
QList<Message> held; // until it is known whether there is a display
char **argumentsToStartOver = nullptr;

/// The application object is half made: the way to what needs none is a new program. Returns if
/// that cannot be.
void startOver()
{
#ifdef Q_OS_LINUX
    if (argumentsToStartOver && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        execv("/proc/self/exe", argumentsToStartOver);
    }
#endif
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locker(&mutex);
    if (type != QtFatalMsg) {
        held << Message {.type = type, .category = context.category, .text = text};
        return;
    }
    startOver();
    const QString reason = held.isEmpty() ? text : held.first().text;
    //: %1 is what Qt says
    const QString line =
        QCoreApplication::translate("main", "There is no display to show a window on: %1")
            .arg(reason.simplified());
    std::fprintf(stderr, "statuscat: %s\n", qUtf8Printable(line));
    std::_Exit(core::WrongUsage); // there is nothing to undo yet, and Qt would abort next
}

} // namespace

PlatformFault::PlatformFault(char **arguments)
    : m_before(qInstallMessageHandler(handle))
{
    argumentsToStartOver = arguments;
}

PlatformFault::~PlatformFault()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker locker(&mutex);
    for (const Message &message : std::exchange(held, {})) {
        m_before(message.type, QMessageLogContext(nullptr, 0, nullptr, message.category),
                 message.text);
    }
}

} // namespace instance
