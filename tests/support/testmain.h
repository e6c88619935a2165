// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// A class of tests.
struct TestClass
{
    const char *name;
    void (*prepare)(); ///< before there is an application
    QObject *(*make)(); ///< for the caller to delete
};

/// Adds @p test to those that this executable can run. Always true.
bool registerTest(const TestClass &test);

/// How to make @p Class. As with Qt's own mains, its static initMain() comes before the
/// application, if it has one.
template<typename Class>
TestClass testClass(const char *name)
{
    return {.name = name,
            .prepare =
                [] {
                    if constexpr (requires { Class::initMain(); }) {
                        Class::initMain();
                    }
                },
            .make = []() -> QObject * { return new Class; }};
}

/// Stands where QTEST_MAIN would, once in each file: several test classes share an executable,
/// which runs the one that its first argument names, such as TestHistory.
#define STATUSCAT_TEST(Class)                                                                      \
    [[maybe_unused]] static const bool is##Class##Registered =                                     \
        registerTest(testClass<Class>(#Class));
