// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

/// How long, in milliseconds, a test waits for what must come: enough for a busy machine. No test
/// waits for time to pass.
inline constexpr int patience = 60'000;

/// Runs the event loop, for as long as there is patience.
class Wait
{
public:
    Wait();

    /// Runs it until something happened. False once patience is over.
    bool forAnEvent();

private:
    QDeadlineTimer m_deadline {patience};
    QTimer m_tick; ///< for what no event tells, such as a file
};

/// Runs the event loop until @p isTrue. Unlike QTRY_VERIFY, which looks every 50 ms, it looks after
/// every event.
template<typename Condition>
bool waitUntil(const Condition &isTrue)
{
    Wait wait;
    while (!isTrue()) {
        if (!wait.forAnEvent()) {
            return false;
        }
    }
    return true;
}

/// As QVERIFY and QCOMPARE, once the event loop has made it true.
#define WAIT_VERIFY(condition) QVERIFY(waitUntil([&] { return (condition) ? true : false; }))
#define WAIT_VERIFY2(condition, message)                                                           \
    QVERIFY2(waitUntil([&] { return (condition) ? true : false; }), message)
#define WAIT_COMPARE(actual, expected)                                                             \
    do {                                                                                           \
        waitUntil([&] { return (actual) == (expected); });                                         \
        QCOMPARE(actual, expected);                                                                \
    } while (false)
