// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/waiting.h"

#include <instance/singleinstance.h>

#include <QThread>

#include <memory>

/// A start in this process, but in a thread: elect() waits for the primary at @p path, which is
/// here, too.
inline instance::SingleInstance::Role
startBeside(const QString &path, const core::WindowRequest &request, const QString &token = {})
{
    instance::SingleInstance::Role role = instance::SingleInstance::Role::Primary;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        instance::SingleInstance instance(path);
        role = instance.elect(request, token);
    }));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, patience)) {
        qFatal("A start hangs.");
    }
    return role;
}
