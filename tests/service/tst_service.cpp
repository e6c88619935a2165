// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "busnames.h"
#include "support/files.h"
#include "support/privatebus.h"
#include "support/testmain.h"
#include "support/toolrun.h"
#include "support/waiting.h"

#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// When the service comes and goes.
class TestService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bus = std::make_unique<PrivateBus>(); }
    void cleanup() { m_bus.reset(); }

    void filesOfTheDesktops();
    void leavesAfterSilence();
    void nobodyIsTurnedAway();
    void leavesWithTheBus();
    void onlyOneServes();
    void noBus();

private:
    QDBusMessage match() const
    {
        return m_bus->call(busName, kdePath, kde, u"Match"_s, {u"404"_s});
    }

    std::unique_ptr<PrivateBus> m_bus;
};

void TestService::initTestCase()
{
    if (!PrivateBus::isInstalled()) {
        QSKIP("There is no dbus-run-session");
    }
}

/// The files by which the bus, GNOME Shell and KRunner find it name what it serves.
void TestService::filesOfTheDesktops()
{
    const auto lines = [](const QString &ending) {
        const QString path = QStringLiteral(STATUSCAT_DBUS_FILES) + u'/' + busName + ending;
        return QString::fromUtf8(contents(path)).split(u'\n');
    };
    const QStringList bus = lines(u".service"_s);
    QVERIFY(bus.contains("Name="_L1 + busName));
    const QStringList started = bus.filter(u"Exec=/"_s);
    QCOMPARE(started.size(), 1);
    QVERIFY(started.first().endsWith("/statuscat --service"_L1));

    const QStringList shell = lines(u".search-provider.ini"_s);
    QVERIFY(shell.contains("BusName="_L1 + busName));
    QVERIFY(shell.contains("ObjectPath="_L1 + gnomePath));
    QVERIFY(shell.contains("DesktopId="_L1 + busName + ".desktop"_L1));
    QVERIFY(shell.contains("Version=2"_L1));

    const QStringList runner = lines(u".krunner.desktop"_s);
    QVERIFY(runner.contains("X-Plasma-API=DBus"_L1));
    QVERIFY(runner.contains("X-Plasma-DBusRunner-Service="_L1 + busName));
    QVERIFY(runner.contains("X-Plasma-DBusRunner-Path="_L1 + kdePath));
}

void TestService::leavesAfterSilence()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STANDIN) + u' ' + busName + " 300"_L1));
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy came(&watcher, &QDBusServiceWatcher::serviceRegistered);
    const QSignalSpy went(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    for (int i = 1; i <= 2; ++i) { // the second time it comes back
        QCOMPARE(match().type(), QDBusMessage::ReplyMessage);
        WAIT_COMPARE(came.size(), i);
        WAIT_COMPARE(went.size(), i);
    }
}

/// However unlucky the moment, whoever calls is answered: by the one that leaves or by the next.
void TestService::nobodyIsTurnedAway()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STANDIN) + u' ' + busName + " 0"_L1));
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy went(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    for (int i = 0; i < 40; ++i) {
        const QDBusMessage reply = match();
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    WAIT_VERIFY(went.size() > 2); // it did leave meanwhile
}

void TestService::leavesWithTheBus()
{
    QVERIFY(m_bus->start());
    QProcess process;
    process.setProcessEnvironment(m_bus->environment);
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy came(&watcher, &QDBusServiceWatcher::serviceRegistered);
    process.start(QStringLiteral(STATUSCAT), {u"--service"_s});
    WAIT_COMPARE(came.size(), 1);
    QCOMPARE(process.state(), QProcess::Running);
    m_bus.reset();
    QVERIFY(process.waitForFinished(patience / 2)); // its silence would take longer
    QCOMPARE(process.exitCode(), 0);
}

void TestService::onlyOneServes()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    QCOMPARE(match().errorMessage(), QString());
    const ToolRun run = runTool(QStringLiteral(STATUSCAT), {u"--service"_s}, m_bus->environment);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith("statuscat: ") && run.err.count('\n') == 1, run.err.constData());
}

void TestService::noBus()
{
    QVERIFY(m_bus->start());
    m_bus->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const ToolRun run = runTool(QStringLiteral(STATUSCAT), {u"--service"_s}, m_bus->environment);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith("statuscat: There is no session bus") && run.err.count('\n') == 1,
             run.err.constData());
}

STATUSCAT_TEST(TestService)
#include "tst_service.moc"
