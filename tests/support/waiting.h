// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// How long, in milliseconds, a test waits for what must come: enough for a busy machine. No test
/// waits for time to pass.
inline constexpr int patience = 60'000;

/// As QVERIFY and QCOMPARE, once the event loop has made it true.
#define WAIT_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)
#define WAIT_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, patience)
#define WAIT_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, patience)
