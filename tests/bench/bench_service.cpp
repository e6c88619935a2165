// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Prints how long the service takes to answer what people type, letter by letter: on a bus of its
/// own, from call to answer, in milliseconds.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    PrivateBus bus;
    const QString name = QStringLiteral(STATUSCAT_ID);
    if (!PrivateBus::isInstalled()
        || !bus.start(name, QStringLiteral(STATUSCAT) + " --service"_L1)) {
        out << "There is no session bus of its own: is dbus-run-session installed?\n";
        return 1;
    }
    const auto timed = [&bus, &name](const QString &path, const QString &interface,
                                     const QString &method, const QVariant &argument) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            name, "/io/github/statuscat/Statuscat/"_L1 + path, interface, method);
        call.setArguments({argument});
        QElapsedTimer timer;
        timer.start();
        bus.connection().call(call);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const auto initial = [&timed](const QString &query) {
        return timed(u"SearchProvider"_s, u"org.gnome.Shell.SearchProvider2"_s,
                     u"GetInitialResultSet"_s, query.split(u' '));
    };
    const auto match = [&timed](const QString &query) {
        return timed(u"KRunner"_s, u"org.kde.krunner1"_s, u"Match"_s, query);
    };
    out << "the bus starts it and it answers: " << initial(u"404"_s) << '\n';
    for (const QString &query :
         {u"404"_s, u"rate limit"_s, u"firefox"_s, u"4xx"_s, u"too many requests"_s,
          u"\"GET /cats HTTP/1.1\" 502 157"_s, u"what do I do when it fails"_s}) {
        const double first = initial(query);
        double slowest = 0;
        for (qsizetype length = 1; length <= query.size(); ++length) {
            slowest = std::max({slowest, initial(query.first(length)), match(query.first(length))});
        }
        out << query << ": at first " << first << ", at most " << slowest << " for a letter more\n";
    }
    return 0;
}
