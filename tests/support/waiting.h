// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <functional>

/// How long, in milliseconds, a test waits for what must come: enough for a busy machine. No test
/// waits for time to pass.
inline constexpr int patience = 60'000;

/// Runs the event loop until @p isTrue. Unlike QTRY_VERIFY, which looks every 50 ms, it looks after
/// every event.
bool waitUntil(const std::function<bool()> &isTrue);

/// As QVERIFY and QCOMPARE, once the event loop has made it true.
#define WAIT_VERIFY(condition) QVERIFY(waitUntil([&] { return (condition) ? true : false; }))
#define WAIT_VERIFY2(condition, message)                                                           \
    QVERIFY2(waitUntil([&] { return (condition) ? true : false; }), message)
#define WAIT_COMPARE(actual, expected)                                                             \
    do {                                                                                           \
        waitUntil([&] { return (actual) == (expected); });                                         \
        QCOMPARE(actual, expected);                                                                \
    } while (false)
