// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startbeside.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using instance::SingleInstance;
using Role = SingleInstance::Role;
using core::WindowRequest;
using Task = WindowRequest::Task;

namespace {

/// A start of the program in a process of its own, which waits for go().
class Start
{
public:
    explicit Start(const QString &path, const QString &text = {}, const QString &token = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STANDIN), {path, text, token});
    }

    ~Start()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }

    Q_DISABLE_COPY_MOVE(Start)

    void go()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten(patience);
    }

    /// The next line that it prints.
    QByteArray nextLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        return m_process.readLine().trimmed();
    }

    void killHard()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

private:
    QProcess m_process;
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstStartIsPrimary();
    void secondStartDelivers_data();
    void secondStartDelivers();
    void longTextArrivesWhole();
    void twentyStartsAtOnce();
    void survivesKilledInstance();
    void oneAfterTheOther();
    void onlyThisUser();
    void answersBeforeItIsShown();
    void startsAllTheSame_data();
    void startsAllTheSame();
    void startsBesideAnInstanceThatDoesNotAnswer();
    void pathInRuntimeFolder();
    void pathInFlatpak();
    void pathWithoutRuntimeFolder();
    void tokenFromEnvironment();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>(); // below /tmp: a socket's path must be short
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"socket"_s);
}

void TestSingleInstance::firstStartIsPrimary()
{
    SingleInstance instance(m_path);
    QCOMPARE(instance.elect({u"404"_s}, {}), Role::Primary);
    QVERIFY(instance.isListening());
    QVERIFY(!QFile::exists(m_path + ".lock"_L1));
}

void TestSingleInstance::secondStartDelivers_data()
{
    QTest::addColumn<WindowRequest>("request");
    QTest::addColumn<QString>("token");
    const auto row = [](const char *name, const WindowRequest &request, const QString &token = {}) {
        QTest::newRow(name) << request << token;
    };
    row("a code", {u"404"_s});
    row("nothing, only to come to the front", {});
    row("with an activation token", {u"404"_s}, u"kwin-1234_TIME5678"_s);
    row("only a token", {}, u"kwin-1234_TIME5678"_s);
    row("other scripts", {u"猫 ошибка 😺"_s});
    row("several lines", {u"HTTP/1.1 503\r\nRetry-After: 5\n"_s}, u"token"_s);
    row("a zero byte", {QString(QChar(0))});
    row("a search", {u"https://example.com/"_s, Task::Search});
    row("the page of the checks", {{}, Task::Check});
    row("the gallery", {u"404"_s, Task::Gallery}, u"token"_s);
    row("a copy", {u"404"_s, Task::Copy});
}

void TestSingleInstance::secondStartDelivers()
{
    QFETCH(WindowRequest, request);
    QFETCH(QString, token);
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);
    QCOMPARE(startBeside(m_path, request, token), Role::Secondary);
    WAIT_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first(), (QVariantList {QVariant::fromValue(request), token}));
}

void TestSingleInstance::longTextArrivesWhole()
{
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);
    const WindowRequest request {QString(WindowRequest::longestText / 3, u'猫')}; // three octets
    QVERIFY(request.fits());
    QCOMPARE(startBeside(m_path, request, QString(1'000'000, u't')), Role::Secondary);
    WAIT_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first(), (QVariantList {QVariant::fromValue(request), QString()}));
}

void TestSingleInstance::twentyStartsAtOnce()
{
    constexpr int starts = 20;
    std::vector<std::unique_ptr<Start>> all;
    for (int i = 0; i < starts; ++i) {
        all.push_back(std::make_unique<Start>(m_path, QString::number(i)));
    }
    for (const std::unique_ptr<Start> &start : all) {
        QCOMPARE(start->nextLine(), "ready");
    }
    for (const std::unique_ptr<Start> &start : all) {
        start->go();
    }
    Start *primary = nullptr;
    int secondaries = 0;
    for (const std::unique_ptr<Start> &start : all) {
        const QByteArray role = start->nextLine();
        if (role == "primary") {
            QVERIFY(!primary);
            primary = start.get();
        } else {
            QCOMPARE(role, "secondary");
            ++secondaries;
        }
    }
    QVERIFY(primary);
    QCOMPARE(secondaries, starts - 1);
    QSet<QByteArray> requests;
    for (int i = 0; i < secondaries; ++i) {
        requests.insert(primary->nextLine());
    }
    QCOMPARE(requests.size(), starts - 1); // each said something else
}

void TestSingleInstance::survivesKilledInstance()
{
    {
        Start killed(m_path);
        QCOMPARE(killed.nextLine(), "ready");
        killed.go();
        QCOMPARE(killed.nextLine(), "primary");
        killed.killHard();
    }
    QVERIFY(QFile::exists(m_path)); // what it left behind
    twentyStartsAtOnce();
}

void TestSingleInstance::oneAfterTheOther()
{
    for (int i = 0; i < 3; ++i) {
        SingleInstance instance(m_path);
        QCOMPARE(instance.elect({}, {}), Role::Primary);
        QVERIFY(instance.isListening());
    }
    QVERIFY(!QFile::exists(m_path));
}

void TestSingleInstance::onlyThisUser()
{
    SingleInstance instance(m_path);
    QCOMPARE(instance.elect({}, {}), Role::Primary);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(m_path).permissions() & others, QFile::Permissions());
}

void TestSingleInstance::answersBeforeItIsShown()
{
    // What the window does with a request may take as long as a dialog stays open.
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QStringList texts;
    connect(&primary, &SingleInstance::requested, this, [&](const WindowRequest &request) {
        texts << request.text;
        if (request.text == "first"_L1) {
            QCOMPARE(startBeside(m_path, {u"second"_s}), Role::Secondary);
        }
    });
    QCOMPARE(startBeside(m_path, {u"first"_s}), Role::Secondary);
    WAIT_COMPARE(texts, (QStringList {u"first"_s, u"second"_s}));
}

void TestSingleInstance::startsAllTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no folder") << u"missing/socket"_s;
    QTest::newRow("a path too long for a socket") << QString(150, u'x');
    QTest::newRow("a folder in its place") << u"."_s;
}

void TestSingleInstance::startsAllTheSame()
{
    QFETCH(QString, path);
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(u"later starts open their own window|starting beside"_s));
    SingleInstance instance(m_folder->filePath(path));
    QCOMPARE(instance.elect({u"404"_s}, {}), Role::Primary);
    QVERIFY(!instance.isListening());
}

void TestSingleInstance::startsBesideAnInstanceThatDoesNotAnswer()
{
    QLocalServer hanging;
    QVERIFY(hanging.listen(m_path));
    QTest::ignoreMessage(QtWarningMsg, "The running instance does not answer: starting beside it.");
    SingleInstance instance(m_path, {.answer = 1ms});
    QCOMPARE(instance.elect({u"404"_s}, {}), Role::Primary);
    QVERIFY(!instance.isListening());
    QVERIFY(QFile::exists(m_path)); // nobody's address is stolen
}

void TestSingleInstance::pathInRuntimeFolder()
{
    const QString path = SingleInstance::defaultPath();
    QVERIFY2(path.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/'), qPrintable(path));
}

void TestSingleInstance::pathInFlatpak()
{
    qputenv("FLATPAK_ID", "org.example.Cat");
    const auto restore = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
    const QString path = SingleInstance::defaultPath();
    QVERIFY2(path.startsWith(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/app/org.example.Cat/"_L1),
             qPrintable(path));
}

void TestSingleInstance::pathWithoutRuntimeFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
    const auto restore = qScopeGuard([&] {
        qputenv("XDG_RUNTIME_DIR", runtime);
        temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"XDG_RUNTIME_DIR not set"_s));
    const QFileInfo folder(QFileInfo(SingleInstance::defaultPath()).path());
    QVERIFY2(folder.isDir(), qPrintable(folder.filePath()));
    QCOMPARE(folder.permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                    | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestSingleInstance::tokenFromEnvironment()
{
    const auto restore = qScopeGuard([] {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    });
    QCOMPARE(instance::activationTokenFromEnvironment(), QString());
    qputenv("DESKTOP_STARTUP_ID", "x11");
    QCOMPARE(instance::activationTokenFromEnvironment(), u"x11"_s);
    qputenv("XDG_ACTIVATION_TOKEN", "wayland");
    QCOMPARE(instance::activationTokenFromEnvironment(), u"wayland"_s);
}

STATUSCAT_TEST(TestSingleInstance)
#include "tst_singleinstance.moc"
