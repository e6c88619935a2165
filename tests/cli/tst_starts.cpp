// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programfixture.h"
#include "support/testmain.h"

#include <QSettings>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

/// The built program with a window: started once and again, ended, and with what it needs missing.
class TestStarts : public QObject, private ProgramFixture
{
    Q_OBJECT

private slots:
    void init() { makeFolders(); }

    void secondStartHandsOver();
    void twentyStartsMakeOneWindow();
    void startsAfterAKilledInstance();
    void endsBySignal_data();
    void endsBySignal();
    void startsWithDamagedSettings();
    void startsWithoutWritableHome();
    void portable();
    void linkReachesTheRunningWindow();
};

void TestStarts::secondStartHandsOver()
{
    QProcess window;
    start(&window, {u"404"_s});
    QVERIFY(window.waitForStarted(patience));
    WAIT_VERIFY(isListening());
    for (const QStringList &arguments :
         {QStringList {u"410"_s}, QStringList {u"rate limit"_s}, QStringList()}) {
        const ProgramRun second = run(arguments);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out + second.err, QByteArray());
    }
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished(patience));
}

void TestStarts::twentyStartsMakeOneWindow()
{
    constexpr int starts = 20;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < starts; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        start(processes.back().get(), {QString::number(400 + i)});
    }
    const auto running = [&processes] {
        return std::count_if(processes.cbegin(), processes.cend(), [](const auto &process) {
            return process->state() != QProcess::NotRunning;
        });
    };
    WAIT_COMPARE(running(), 1);
    for (const auto &process : processes) {
        if (process->state() == QProcess::NotRunning) {
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
    }
    QCOMPARE(run({u"404"_s}).code, 0); // and it still listens
    QCOMPARE(running(), 1);
    for (const auto &process : processes) {
        process->kill();
        process->waitForFinished(patience);
    }
}

void TestStarts::startsAfterAKilledInstance()
{
    for (int i = 0; i < 2; ++i) {
        QProcess window;
        start(&window, {});
        WAIT_VERIFY(isListening());
        QCOMPARE(window.state(), QProcess::Running);
        window.kill();
        QVERIFY(window.waitForFinished(patience));
        QVERIFY(!isListening());
    }
}

void TestStarts::endsBySignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("the session ends") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

/// As if the window had been closed: the state is kept, the socket is gone.
void TestStarts::endsBySignal()
{
    QFETCH(int, signal);
    QProcess window;
    start(&window, {u"410"_s});
    WAIT_VERIFY(isListening());
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), signal), 0);
    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    QVERIFY(!QFile::exists(inFolder(u"run/statuscat"_s)));
    QFile settings(inFolder(u"config/statuscat/statuscat.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("410"));
}

void TestStarts::startsWithDamagedSettings()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"config/statuscat"_s));
    QFile file(inFolder(u"config/statuscat/statuscat.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0garbage\xff"_ba);
    file.close();
    QProcess window;
    start(&window, {});
    WAIT_VERIFY(QFile::exists(file.fileName() + ".damaged"_L1));
    WAIT_VERIFY(isListening());
    QCOMPARE(run({u"404"_s}).code, 0);
    QCOMPARE(window.state(), QProcess::Running);
    window.kill();
    QVERIFY(window.waitForFinished(patience));
}

/// The home, the cache and the runtime folder are files, so that even root cannot write there.
void TestStarts::startsWithoutWritableHome()
{
    QFile file(inFolder(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s}) {
        m_environment.insert(variable, file.fileName() + "/below"_L1);
    }
    QProcess window;
    start(&window, {u"410"_s});
    WAIT_VERIFY(isListening());
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), SIGTERM), 0);
    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitCode(), 0);
    const QByteArray err = window.readAllStandardError();
    QCOMPARE(err.count("The settings cannot be saved in "), 1);
}

/// A copy of the program keeps everything beside itself and goes its own way.
void TestStarts::portable()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    const QString copy = inFolder(u"stick/statuscat"_s);
    QVERIFY(QFile::copy(QStringLiteral(STATUSCAT), copy));
    QProcess installed;
    start(&installed, {u"503"_s});
    WAIT_VERIFY(isListening());
    QProcess portable;
    portable.setProcessEnvironment(m_environment);
    portable.start(copy, {u"--portable"_s, u"410"_s});
    const QDir sockets(inFolder(u"run"_s));
    WAIT_COMPARE(sockets.entryList({u"statuscat*"_s}, QDir::System).size(), 2);
    QProcess second; // it finds the portable one
    second.setProcessEnvironment(m_environment);
    second.start(copy, {u"--portable"_s, u"429"_s});
    QVERIFY(second.waitForFinished(patience));
    QCOMPARE(second.exitCode(), 0);
    for (QProcess *window : {&installed, &portable}) {
        QCOMPARE(window->state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(window->processId()), SIGTERM), 0);
        QVERIFY(window->waitForFinished(patience));
    }
    const auto lastCode = [this](const QString &path) {
        return QSettings(inFolder(path), QSettings::IniFormat).value("list/lastCode"_L1).toInt();
    };
    QCOMPARE(lastCode(u"stick/statuscat.ini"_s), 429);
    QCOMPARE(lastCode(u"config/statuscat/statuscat.ini"_s), 503);
    QCOMPARE(QDir(inFolder(u"stick"_s)).entryList(QDir::Files | QDir::Hidden),
             (QStringList {u"statuscat"_s, u"statuscat.ini"_s}));
}

void TestStarts::linkReachesTheRunningWindow()
{
    QProcess window;
    start(&window, {});
    WAIT_VERIFY(isListening());
    for (const QString &link :
         {u"statuscat:410"_s, u"statuscat:https://example.com/"_s, u"statuscat:--help"_s}) {
        const ProgramRun second = run({link});
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out + second.err, QByteArray());
    }
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), SIGTERM), 0);
    QVERIFY(window.waitForFinished(patience));
    QFile settings(inFolder(u"config/statuscat/statuscat.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(settings.readAll().contains("lastCode=410")); // the others changed nothing
}

STATUSCAT_TEST(TestStarts)
#include "tst_starts.moc"
