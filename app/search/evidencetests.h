// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidenceplace.h"

namespace search {

/// What a number is in the message of a test that failed.
enum class TestRole {
    None,
    Expected, ///< what the test wants
    Received ///< what came instead
};

/// How a test runner marks what it expected: knows the legend of a diff.
class TestMessage
{
public:
    /// @p lower is the text in small letters.
    explicit TestMessage(QStringView lower);

    /// Whether a test speaks at all. Then most numbers have a role.
    bool isTest() const { return m_isTest; }

    /// The role of the number at @p place.
    TestRole roleOf(const EvidencePlace &place) const;

private:
    void read(QStringView part);

    bool m_isTest = false;
    bool m_isPlusExpected = false; ///< "+ expected - actual"
};

} // namespace search
