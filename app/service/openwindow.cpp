// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace service {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.service")

using Task = core::WindowRequest::Task;

QStringList arguments(const core::WindowRequest &request)
{
    QStringList arguments;
    if (request.task == Task::Copy) {
        arguments << u"--copy"_s;
    } else if (request.task != Task::Open) {
        arguments << u"--view"_s << core::taskKey(request.task);
    }
    return arguments << u"--"_s << request.text; // behind dashes no option counts
}

} // namespace

void openWindow(const core::WindowRequest &request, const QString &activationToken)
{
    if (!request.fits()) {
        qCWarning(log, "The window is not opened: the text is too long.");
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What the service was started with is no longer true.
    const QString wayland = u"XDG_ACTIVATION_TOKEN"_s;
    const QString x11 = u"DESKTOP_STARTUP_ID"_s;
    environment.remove(wayland);
    environment.remove(x11);
    if (!activationToken.isEmpty()) {
        environment.insert(activationToken.contains("_TIME"_L1) ? x11 : wayland, activationToken);
    }
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments(arguments(request));
    program.setProcessEnvironment(environment);
    if (!program.startDetached()) {
        qCWarning(log, "The window cannot be opened: %s", qUtf8Printable(program.errorString()));
    }
}

QString tokenOfTimestamp(quint32 timestamp)
{
    return timestamp == 0 ? QString() : u"statuscat_TIME%1"_s.arg(timestamp);
}

} // namespace service
