// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <instance/singleinstance.h>

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using instance::SingleInstance;
using Role = SingleInstance::Role;
using core::WindowRequest;
using Task = WindowRequest::Task;

namespace {

constexpr int patience = 60'000; // for a busy machine; nothing here waits for time to pass

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

/// A whole message, as the protocol has it.
QByteArray message(const QByteArray &payload)
{
    QByteArray length(4, '\0');
    for (qsizetype i = 0; i < length.size(); ++i) {
        length[i] = static_cast<char>(payload.size() >> (8 * (3 - i)));
    }
    return "statuscat/2\n" + length + payload;
}

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
    void dropsWhatIsNotAMessage_data();
    void dropsWhatIsNotAMessage();
    void dropsGigabyte_data();
    void dropsGigabyte();
    void silentClientBlocksNobody();
    void manySilentClientsAreDropped();
    void endsWhileSomebodyIsConnected();
    void messageInPieces();
    void answersBeforeItIsShown();
    void requestMayTakeLong();
    void startsAllTheSame_data();
    void startsAllTheSame();
    void startsBesideAnInstanceThatDoesNotAnswer();
    void pathInRuntimeFolder();
    void pathInFlatpak();
    void pathWithoutRuntimeFolder();
    void tokenFromEnvironment();

private:
    /// A start in this process, but in a thread: elect() waits for the primary, which is here too.
    Role startBeside(const WindowRequest &request, const QString &token = {});
    bool isAnswering();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>(); // below /tmp: a socket's path must be short
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"socket"_s);
}

Role TestSingleInstance::startBeside(const WindowRequest &request, const QString &token)
{
    Role role = Role::Primary;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance instance(m_path);
        role = instance.elect(request, token);
    }));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, patience)) {
        qFatal("A start hangs.");
    }
    return role;
}

bool TestSingleInstance::isAnswering()
{
    return startBeside({u"still there"_s}) == Role::Secondary;
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
    QCOMPARE(startBeside(request, token), Role::Secondary);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first(), (QVariantList {QVariant::fromValue(request), token}));
}

void TestSingleInstance::longTextArrivesWhole()
{
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);
    const WindowRequest request {QString(WindowRequest::longestText / 3, u'猫')}; // three octets
    QVERIFY(request.fits());
    QCOMPARE(startBeside(request, QString(1'000'000, u't')), Role::Secondary);
    QTRY_COMPARE(requested.size(), 1);
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

void TestSingleInstance::dropsWhatIsNotAMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ends");
    QTest::newRow("garbage") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false;
    QTest::newRow("one wrong byte") << QByteArray("S") << false;
    QTest::newRow("zeros") << QByteArray(100, '\0') << false;
    QTest::newRow("another version") << message("\n\n404").replace("/2", "/1") << false;
    QTest::newRow("too long a payload") << message(QByteArray(67'000, '\n')) << false;
    QTest::newRow("the longest length") << QByteArray("statuscat/2\n\xff\xff\xff\xff") << false;
    QTest::newRow("more than its length") << message("\n\n404") + "!" << false;
    QTest::newRow("no line feed") << message("404") << false;
    QTest::newRow("one line feed") << message("token\n404") << false;
    QTest::newRow("an unknown task") << message("token\nquit\n404") << false;
    QTest::newRow("no payload") << message({}) << false;
    QTest::newRow("not UTF-8") << message("\n\n\xff\xfe") << false;
    QTest::newRow("half a UTF-8 character") << message("\n\n\xe7\x8c") << false;
    QTest::newRow("half a message, then the end") << message("\n\n404").chopped(1) << true;
    QTest::newRow("half a head, then the end") << QByteArray("status") << true;
    QTest::newRow("nothing, then the end") << QByteArray() << true;
}

void TestSingleInstance::dropsWhatIsNotAMessage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);

    QTest::ignoreMessage(QtWarningMsg,
                         ends ? "Dropped a message: it ended too early."
                              : "Dropped a message: it is not one of ours.");
    QLocalSocket client;
    QByteArray answer;
    connect(&client, &QLocalSocket::readyRead, this, [&] { answer += client.readAll(); });
    client.connectToServer(m_path);
    QVERIFY(client.waitForConnected());
    client.write(bytes);
    if (ends) {
        client.disconnectFromServer();
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, patience);
    QCOMPARE(answer, QByteArray());

    QVERIFY(isAnswering());
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<WindowRequest>().text, u"still there"_s);
}

void TestSingleInstance::dropsGigabyte_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("of nonsense") << QByteArray();
    QTest::newRow("announced") << QByteArray("statuscat/1\n\x40\x00\x00\x00", 16);
    QTest::newRow("behind a sound head") << message("\n\n404").chopped(4);
}

void TestSingleInstance::dropsGigabyte()
{
    QFETCH(QByteArray, beginning);
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);

    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it is not one of ours.");
    constexpr qint64 gigabyte = 1'000'000'000;
    const QByteArray piece(100'000, 'x');
    QLocalSocket client;
    client.connectToServer(m_path);
    QVERIFY(client.waitForConnected());
    client.write(beginning);
    qint64 sent = 0;
    connect(&client, &QLocalSocket::bytesWritten, this, [&](qint64 bytes) {
        sent += bytes;
        if (client.bytesToWrite() == 0 && sent < gigabyte) {
            client.write(piece);
        }
    });
    client.write(piece);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, patience);
    QCOMPARE_LT(sent, gigabyte / 100); // refused at once, not read and thrown away

    QVERIFY(isAnswering());
    QTRY_COMPARE(requested.size(), 1);
}

void TestSingleInstance::silentClientBlocksNobody()
{
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);
    QLocalSocket silent;
    silent.connectToServer(m_path);
    QVERIFY(silent.waitForConnected());
    QLocalSocket half;
    half.connectToServer(m_path);
    QVERIFY(half.waitForConnected());
    half.write("status");
    half.flush();

    for (const QString &text : {u"404"_s, u"410"_s}) {
        QCOMPARE(startBeside({text}), Role::Secondary);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.takeFirst().first().value<WindowRequest>().text, text);
    }
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, patience);
    QTRY_COMPARE_WITH_TIMEOUT(half.state(), QLocalSocket::UnconnectedState, patience);
}

void TestSingleInstance::manySilentClientsAreDropped()
{
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    constexpr int clients = 12; // more than are heard at once
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < clients; ++i) {
        QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(m_path);
        QVERIFY(silent.back()->waitForConnected());
    }
    QVERIFY(isAnswering());
    for (const std::unique_ptr<QLocalSocket> &client : silent) {
        QTRY_COMPARE_WITH_TIMEOUT(client->state(), QLocalSocket::UnconnectedState, patience);
    }
}

void TestSingleInstance::endsWhileSomebodyIsConnected()
{
    QTest::failOnWarning(QRegularExpression(u"Dropped"_s));
    auto primary = std::make_unique<SingleInstance>(m_path);
    QCOMPARE(primary->elect({}, {}), Role::Primary);
    QLocalSocket client;
    client.connectToServer(m_path);
    QVERIFY(client.waitForConnected());
    QCOMPARE(startBeside({u"404"_s}),
             Role::Secondary); // by now the other connection is taken as well
    primary.reset();
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
}

void TestSingleInstance::messageInPieces()
{
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QSignalSpy requested(&primary, &SingleInstance::requested);
    QLocalSocket client;
    client.connectToServer(m_path);
    QVERIFY(client.waitForConnected());
    for (const char byte : message("token\ngallery\n404")) {
        client.write(&byte, 1);
        client.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(
        requested.first(),
        (QVariantList {QVariant::fromValue(WindowRequest {u"404"_s, Task::Gallery}), u"token"_s}));
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
            QCOMPARE(startBeside({u"second"_s}), Role::Secondary);
        }
    });
    QCOMPARE(startBeside({u"first"_s}), Role::Secondary);
    QTRY_COMPARE(texts, (QStringList {u"first"_s, u"second"_s}));
}

void TestSingleInstance::requestMayTakeLong()
{
    // While the request runs an event loop, the limit of its own connection passes as well.
    SingleInstance primary(m_path);
    QCOMPARE(primary.elect({}, {}), Role::Primary);
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    QTest::failOnWarning(QRegularExpression(u"Dropped"_s));
    bool isDone = false;
    connect(&primary, &SingleInstance::requested, this, [&] {
        // As a dialog does; unlike qWait() it leaves what is to be deleted for later.
        QEventLoop loop;
        QLocalSocket later;
        connect(&later, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
        later.connectToServer(m_path);
        loop.exec();
        isDone = true;
    });
    QCOMPARE(startBeside({u"404"_s}), Role::Secondary);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
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
    SingleInstance instance(m_path);
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
