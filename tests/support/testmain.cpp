// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testmain.h"

#include "sandbox.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {

std::vector<TestClass> &tests()
{
    static std::vector<TestClass> registered; // made before the first static object registers
    return registered;
}

} // namespace

bool registerTest(const TestClass &test)
{
    tests().push_back(test);
    return true;
}

int main(int argc, char **argv)
{
    const std::string_view chosen = argc > 1 ? argv[1] : "";
    const auto test = std::find_if(tests().cbegin(), tests().cend(),
                                   [chosen](const TestClass &t) { return t.name == chosen; });
    if (test == tests().cend()) {
        std::fputs("Say which test class to run, then what Qt Test takes:\n", stderr);
        for (const TestClass &known : tests()) {
            std::fprintf(stderr, "    %s\n", known.name);
        }
        return 2;
    }
    const Sandbox sandbox;
    test->prepare();
    const Application application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    const std::unique_ptr<QObject> object(test->make());
    return QTest::qExec(object.get(), arguments);
}
