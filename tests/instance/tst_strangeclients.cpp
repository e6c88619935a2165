// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startbeside.h"
#include "support/testmain.h"

#include <QEventLoop>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using instance::SingleInstance;
using Role = SingleInstance::Role;
using core::WindowRequest;
using Task = WindowRequest::Task;

namespace {

constexpr instance::InstanceLimits shortLimit {.message = 500ms};

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

/// Whoever connects to the running program and says nothing, nonsense or too much does it no harm.
class TestStrangeClients : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dropsWhatIsNotAMessage_data();
    void dropsWhatIsNotAMessage();
    void dropsGigabyte_data();
    void dropsGigabyte();
    void silentClientBlocksNobody();
    void manySilentClientsAreDropped();
    void endsWhileSomebodyIsConnected();
    void messageInPieces();
    void requestMayTakeLong();

private:
    bool isAnswering() { return startBeside(m_path, {u"still there"_s}) == Role::Secondary; }
    bool isConnected(QLocalSocket *client) const
    {
        client->connectToServer(m_path);
        return client->waitForConnected(patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SingleInstance> m_primary;
    std::unique_ptr<QSignalSpy> m_requested;
};

void TestStrangeClients::init()
{
    m_requested.reset();
    m_primary.reset();
    m_folder = std::make_unique<QTemporaryDir>(); // below /tmp: a socket's path must be short
    m_path = m_folder->filePath(u"socket"_s);
    m_primary = std::make_unique<SingleInstance>(m_path, shortLimit);
    QCOMPARE(m_primary->elect({}, {}), Role::Primary);
    m_requested = std::make_unique<QSignalSpy>(m_primary.get(), &SingleInstance::requested);
}

void TestStrangeClients::dropsWhatIsNotAMessage_data()
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

void TestStrangeClients::dropsWhatIsNotAMessage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ends);

    QTest::ignoreMessage(QtWarningMsg,
                         ends ? "Dropped a message: it ended too early."
                              : "Dropped a message: it is not one of ours.");
    QLocalSocket client;
    QByteArray answer;
    connect(&client, &QLocalSocket::readyRead, this, [&] { answer += client.readAll(); });
    QVERIFY(isConnected(&client));
    client.write(bytes);
    if (ends) {
        client.disconnectFromServer();
    }
    WAIT_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(answer, QByteArray());

    QVERIFY(isAnswering());
    WAIT_COMPARE(m_requested->size(), 1);
    QCOMPARE(m_requested->first().first().value<WindowRequest>().text, u"still there"_s);
}

void TestStrangeClients::dropsGigabyte_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("of nonsense") << QByteArray();
    QTest::newRow("announced") << QByteArray("statuscat/1\n\x40\x00\x00\x00", 16);
    QTest::newRow("behind a sound head") << message("\n\n404").chopped(4);
}

void TestStrangeClients::dropsGigabyte()
{
    QFETCH(QByteArray, beginning);

    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it is not one of ours.");
    constexpr qint64 gigabyte = 1'000'000'000;
    const QByteArray piece(100'000, 'x');
    QLocalSocket client;
    QVERIFY(isConnected(&client));
    client.write(beginning);
    qint64 sent = 0;
    connect(&client, &QLocalSocket::bytesWritten, this, [&](qint64 bytes) {
        sent += bytes;
        if (client.bytesToWrite() == 0 && sent < gigabyte) {
            client.write(piece);
        }
    });
    client.write(piece);
    WAIT_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QCOMPARE_LT(sent, gigabyte / 100); // refused at once, not read and thrown away

    QVERIFY(isAnswering());
    WAIT_COMPARE(m_requested->size(), 1);
}

void TestStrangeClients::silentClientBlocksNobody()
{
    QLocalSocket silent;
    QLocalSocket half;
    QVERIFY(isConnected(&silent) && isConnected(&half));
    half.write("status");
    half.flush();

    for (const QString &text : {u"404"_s, u"410"_s}) {
        QCOMPARE(startBeside(m_path, {text}), Role::Secondary);
        WAIT_COMPARE(m_requested->size(), 1);
        QCOMPARE(m_requested->takeFirst().first().value<WindowRequest>().text, text);
    }
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    WAIT_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    WAIT_COMPARE(half.state(), QLocalSocket::UnconnectedState);
}

void TestStrangeClients::manySilentClientsAreDropped()
{
    constexpr int clients = 12; // more than are heard at once
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < clients; ++i) {
        QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
        silent.push_back(std::make_unique<QLocalSocket>());
        QVERIFY(isConnected(silent.back().get()));
    }
    QVERIFY(isAnswering());
    for (const std::unique_ptr<QLocalSocket> &client : silent) {
        WAIT_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    }
}

void TestStrangeClients::endsWhileSomebodyIsConnected()
{
    QTest::failOnWarning(QRegularExpression(u"Dropped"_s));
    QLocalSocket client;
    QVERIFY(isConnected(&client));
    QCOMPARE(startBeside(m_path, {u"404"_s}),
             Role::Secondary); // by now the other connection is taken as well
    m_primary.reset();
    WAIT_COMPARE(client.state(), QLocalSocket::UnconnectedState);
}

void TestStrangeClients::messageInPieces()
{
    QLocalSocket client;
    QVERIFY(isConnected(&client));
    for (const char byte : message("token\ngallery\n404")) {
        client.write(&byte, 1);
        client.flush();
        QCoreApplication::processEvents();
    }
    WAIT_COMPARE(m_requested->size(), 1);
    QCOMPARE(
        m_requested->first(),
        (QVariantList {QVariant::fromValue(WindowRequest {u"404"_s, Task::Gallery}), u"token"_s}));
}

void TestStrangeClients::requestMayTakeLong()
{
    // While the request runs an event loop, the limit of its own connection passes as well.
    QTest::ignoreMessage(QtWarningMsg, "Dropped a message: it took too long.");
    QTest::failOnWarning(QRegularExpression(u"Dropped"_s));
    bool isDone = false;
    connect(m_primary.get(), &SingleInstance::requested, this, [&] {
        // As a dialog does; unlike qWait() it leaves what is to be deleted for later.
        QEventLoop loop;
        QLocalSocket later;
        connect(&later, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
        later.connectToServer(m_path);
        loop.exec();
        isDone = true;
    });
    QCOMPARE(startBeside(m_path, {u"404"_s}), Role::Secondary);
    WAIT_VERIFY(isDone);
}

STATUSCAT_TEST(TestStrangeClients)
#include "tst_strangeclients.moc"
