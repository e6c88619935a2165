// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"
#include "support/testmain.h"

#include <instance/singleinstance.h>
#include <service/dbustypes.h>

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using core::WindowRequest;
using instance::SingleInstance;
using Task = WindowRequest::Task;

namespace {

constexpr int patience = 60'000; // for a busy machine; nothing here waits for time to pass
const QString busName = QStringLiteral(STATUSCAT_ID);
const QString gnomePath = u"/io/github/statuscat/Statuscat/SearchProvider"_s;
const QString gnome = u"org.gnome.Shell.SearchProvider2"_s;
const QString kdePath = u"/io/github/statuscat/Statuscat/KRunner"_s;
const QString kde = u"org.kde.krunner1"_s;

/// "Name(in…) -> out…" of each method that @p xml defines for @p interface, sorted.
QStringList methodsIn(const QByteArray &xml, const QString &interface)
{
    QStringList methods;
    QXmlStreamReader reader(xml);
    bool isWanted = false;
    QString name;
    QString in;
    QString out;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString attribute = reader.attributes().value("name"_L1).toString();
        if (reader.isStartElement() && reader.name() == "interface"_L1) {
            isWanted = attribute == interface;
        } else if (reader.isStartElement() && reader.name() == "method"_L1) {
            name = attribute;
            in.clear();
            out.clear();
        } else if (reader.isStartElement() && reader.name() == "arg"_L1) {
            const bool isOut = reader.attributes().value("direction"_L1) == "out"_L1;
            (isOut ? out : in) += reader.attributes().value("type"_L1).toString();
        } else if (reader.isEndElement() && reader.name() == "method"_L1 && isWanted) {
            methods << name + u'(' + in + ") -> "_L1 + out;
        }
    }
    methods.sort();
    return methods;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Takes the texts that are to be put on Plasma's clipboard.
class Klipper : public QDBusVirtualObject
{
public:
    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        contents = message.arguments().value(0).toString();
        connection.send(message.createReply());
        return message.member() == "setClipboardContents"_L1;
    }
    QString contents;
};

} // namespace

/// The service as the bus, GNOME Shell and KRunner meet it.
class TestService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void interfaces_data();
    void interfaces();
    void filesOfTheDesktops();
    void gdbusCalls();
    void findsForGnome_data();
    void findsForGnome();
    void describesForGnome();
    void copiesForGnome();
    void foreignIdsForGnome();
    void opensForGnome();
    void searchesForGnome();
    void findsForKde();
    void actionsForKde();
    void opensForKde();
    void copiesForKde();
    void copiesWithoutKlipper();
    void garbage_data();
    void garbage();
    void hugeQuery();
    void leavesAfterSilence();
    void nobodyIsTurnedAway();
    void leavesWithTheBus();
    void onlyOneServes();
    void noBus();

private:
    void listen();
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments) const;
    QDBusMessage callGnome(const QString &method, const QVariantList &arguments) const;
    QDBusMessage callKde(const QString &method, const QVariantList &arguments) const;
    QByteArray run(const QString &program, const QStringList &arguments, int *code = nullptr) const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<SingleInstance> m_window; // stands for the running window
    std::unique_ptr<QSignalSpy> m_requests; // to it
};

void TestService::initTestCase()
{
    if (!PrivateBus::isInstalled()) {
        QSKIP("There is no dbus-run-session");
    }
    service::registerDBusTypes();
}

void TestService::init()
{
    m_bus = std::make_unique<PrivateBus>();
}

void TestService::cleanup()
{
    m_requests.reset();
    m_window.reset();
    m_bus.reset();
}

/// Waits for requests in place of the window.
void TestService::listen()
{
    m_window = std::make_unique<SingleInstance>(m_bus->inFolder(u"run/statuscat"_s));
    QCOMPARE(m_window->elect({}, {}), SingleInstance::Role::Primary);
    m_requests = std::make_unique<QSignalSpy>(m_window.get(), &SingleInstance::requested);
}

QDBusMessage TestService::call(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(busName, path, interface, method);
    message.setArguments(arguments);
    return m_bus->connection().call(message, QDBus::Block, patience);
}

QDBusMessage TestService::callGnome(const QString &method, const QVariantList &arguments) const
{
    return call(gnomePath, gnome, method, arguments);
}

QDBusMessage TestService::callKde(const QString &method, const QVariantList &arguments) const
{
    return call(kdePath, kde, method, arguments);
}

QByteArray TestService::run(const QString &program, const QStringList &arguments, int *code) const
{
    QProcess process;
    process.setProcessEnvironment(m_bus->environment);
    process.start(program, arguments);
    process.waitForFinished(patience);
    if (code) {
        *code = process.exitCode();
        return process.readAllStandardError();
    }
    return process.readAllStandardOutput();
}

void TestService::interfaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("installed"); // the desktop's own definition, if it is there
    QTest::newRow("GNOME Shell")
        << gnomePath << gnome
        << u"/usr/share/dbus-1/interfaces/org.gnome.ShellSearchProvider2.xml"_s;
    QTest::newRow("KRunner") << kdePath << kde
                             << u"/usr/share/dbus-1/interfaces/kf5_org.kde.krunner1.xml"_s;
}

/// What the service says of itself is what the definitions ask for.
void TestService::interfaces()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, installed);
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage reply =
        call(path, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {});
    QCOMPARE(reply.errorMessage(), QString());
    const QStringList ours = methodsIn(reply.arguments().value(0).toString().toUtf8(), interface);
    const QString definition =
        QStringLiteral(STATUSCAT_SOURCE_DIR) + "/tests/data/dbus/"_L1 + interface + ".xml"_L1;
    QCOMPARE(ours, methodsIn(contents(definition), interface));
    QVERIFY(!ours.isEmpty());
    for (const QString &method : methodsIn(contents(installed), interface)) {
        QVERIFY2(ours.contains(method), qPrintable(method));
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

/// By a program that knows nothing of Qt.
void TestService::gdbusCalls()
{
    if (QStandardPaths::findExecutable(u"gdbus"_s).isEmpty()) {
        QSKIP("There is no gdbus");
    }
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const auto gdbus = [this](const QString &path, const QString &method,
                              const QStringList &arguments) {
        return run(u"gdbus"_s,
                   QStringList {u"call"_s, u"--session"_s, u"--dest"_s, busName, u"--object-path"_s,
                                path, u"--method"_s, method}
                       + arguments);
    };
    QCOMPARE(gdbus(gnomePath, gnome + ".GetInitialResultSet"_L1, {u"['not', 'found']"_s}),
             "(['404', 'copy 404'],)\n"_ba);
    const QByteArray metas = gdbus(gnomePath, gnome + ".GetResultMetas"_L1, {u"['429']"_s});
    QVERIFY2(metas.contains("'name': <'429 Too Many Requests'>"), metas.first(200).constData());
    QVERIFY(metas.contains("'icon-data': <(64, 64, 192, false, 8, 3, [byte 0x"));
    const QByteArray matches = gdbus(kdePath, kde + ".Match"_L1, {u"404"_s});
    QVERIFY2(matches.startsWith("([('404', '404 Not Found', '', 100, 1.0, {"),
             matches.first(200).constData());
}

void TestService::findsForGnome_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a code") << QStringList {u"404"_s} << QStringList {u"404"_s, u"copy 404"_s};
    QTest::newRow("words") << QStringList {u"not"_s, u"found"_s}
                           << QStringList {u"404"_s, u"copy 404"_s};
    QTest::newRow("what is looked for elsewhere") << QStringList {u"firefox"_s} << QStringList();
    QTest::newRow("nothing") << QStringList() << QStringList();
}

void TestService::findsForGnome()
{
    QFETCH(QStringList, terms);
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage first = callGnome(u"GetInitialResultSet"_s, {terms});
    QCOMPARE(first.errorMessage(), QString());
    QTEST(first.arguments().value(0).toStringList(), "ids");
    const QDBusMessage next =
        callGnome(u"GetSubsearchResultSet"_s, {QStringList {u"404"_s, u"410"_s}, terms});
    QTEST(next.arguments().value(0).toStringList(), "ids");
}

void TestService::describesForGnome()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage reply =
        callGnome(u"GetResultMetas"_s, {QStringList {u"404"_s, u"copy 404"_s}});
    const auto metas = qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
    QCOMPARE(metas.size(), 2);
    QCOMPARE(metas.at(0).value(u"id"_s), QVariant(u"404"_s));
    QCOMPARE(metas.at(0).value(u"name"_s), QVariant(u"404 Not Found"_s));
    QVERIFY(!metas.at(0).value(u"description"_s).toString().isEmpty());
    QVERIFY(!metas.at(0).contains(u"clipboardText"_s)); // opening must not copy
    QCOMPARE(metas.at(1).value(u"clipboardText"_s), QVariant(u"404"_s));
    const auto icon = qdbus_cast<service::IconData>(metas.at(0).value(u"icon-data"_s));
    QCOMPARE(icon.width, 64);
    const QImage cat(reinterpret_cast<const uchar *>(icon.pixels.constData()), icon.width,
                     icon.height, icon.rowStride, QImage::Format_RGB888);
    QSet<QRgb> colors;
    for (int x = 0; x < cat.width(); ++x) {
        colors.insert(cat.pixel(x, cat.height() / 2));
    }
    QCOMPARE_GT(colors.size(), 5); // a drawing, not a plain square
}

/// The Shell copies; we must not open a window besides.
void TestService::copiesForGnome()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    callGnome(u"ActivateResult"_s, {u"copy 404"_s, QStringList {u"404"_s}, 0U});
    callGnome(u"ActivateResult"_s, {u"410"_s, QStringList {u"404"_s}, 0U});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    QCOMPARE(m_requests->first().first().value<WindowRequest>().text, u"410"_s);
}

void TestService::foreignIdsForGnome()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    const QStringList ids {u"cat"_s, QString(), u"copy "_s, u"copy cat"_s, u"--help"_s, u"299"_s};
    const QDBusMessage reply = callGnome(u"GetResultMetas"_s, {ids});
    QCOMPARE(qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0)).size(), 0);
    for (const QString &id : ids) {
        QCOMPARE(callGnome(u"ActivateResult"_s, {id, QStringList(), 0U}).type(),
                 QDBusMessage::ReplyMessage);
    }
    const QStringList many(10'000, u"404"_s);
    const QDBusMessage answer = callGnome(u"GetResultMetas"_s, {many});
    QCOMPARE_LT(qdbus_cast<QList<QVariantMap>>(answer.arguments().value(0)).size(), 20);
    callGnome(u"ActivateResult"_s, {u"410"_s, QStringList(), 0U});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience); // only the sound one
}

void TestService::opensForGnome()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    callGnome(u"ActivateResult"_s, {u"404"_s, QStringList {u"404"_s}, 4711U});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    const auto request = m_requests->first().first().value<WindowRequest>();
    QCOMPARE(request, (WindowRequest {u"404"_s, Task::Search}));
    QVERIFY(m_requests->first().last().toString().endsWith("_TIME4711"_L1));
}

/// The words are the user's, but the user has not asked for a check.
void TestService::searchesForGnome()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    callGnome(u"LaunchSearch"_s, {QStringList {u"--copy"_s, u"https://example.com/"_s}, 0U});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    const auto request = m_requests->first().first().value<WindowRequest>();
    QCOMPARE(request, (WindowRequest {u"--copy https://example.com/"_s, Task::Search}));
}

void TestService::findsForKde()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage reply = callKde(u"Match"_s, {u"too many requests"_s});
    QCOMPARE(reply.errorMessage(), QString());
    const auto matches = qdbus_cast<QList<service::RemoteMatch>>(reply.arguments().value(0));
    QVERIFY(!matches.isEmpty());
    QCOMPARE(matches.first().id, u"429"_s);
    QCOMPARE(matches.first().text, u"429 Too Many Requests"_s);
    QCOMPARE(matches.first().properties.value(u"actions"_s), QVariant(QStringList {u"copy"_s}));
    QVERIFY(!matches.first().properties.value(u"subtext"_s).toString().isEmpty());
    const QVariant icon = matches.first().properties.value(u"icon-data"_s);
    QCOMPARE(icon.value<QDBusArgument>().currentSignature(), u"(iiibiiay)"_s);
    QCOMPARE(qdbus_cast<service::IconData>(icon).width, 64);
}

void TestService::actionsForKde()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage reply = callKde(u"Actions"_s, {});
    const auto actions = qdbus_cast<QList<service::RemoteAction>>(reply.arguments().value(0));
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().id, u"copy"_s);
    QVERIFY(!actions.first().text.isEmpty());
    for (const QString &method : {u"Config"_s, u"Teardown"_s}) {
        QCOMPARE(callKde(method, {}).errorMessage(), QString());
    }
}

void TestService::opensForKde()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    callKde(u"SetActivationToken"_s, {u"kwin-token"_s});
    callKde(u"Run"_s, {u"404"_s, QString()});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    QCOMPARE(m_requests->first(),
             (QVariantList {QVariant::fromValue(WindowRequest {u"404"_s, Task::Search}),
                            u"kwin-token"_s}));
    callKde(u"Run"_s, {u"410"_s, QString()});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 2, patience);
    QCOMPARE(m_requests->last().last().toString(), QString()); // a token is good for once
}

void TestService::copiesForKde()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    Klipper klipper;
    QDBusConnection bus = m_bus->connection();
    QVERIFY(bus.registerVirtualObject(u"/klipper"_s, &klipper));
    QVERIFY(bus.registerService(u"org.kde.klipper"_s));
    callKde(u"Run"_s, {u"404"_s, u"copy"_s});
    QTRY_COMPARE_WITH_TIMEOUT(klipper.contents, u"404"_s, patience);
    callKde(u"Run"_s, {u"410"_s, QString()});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience); // no window for the copy
    QVERIFY(bus.unregisterService(u"org.kde.klipper"_s));
    bus.unregisterObject(u"/klipper"_s);
}

void TestService::copiesWithoutKlipper()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    callKde(u"Run"_s, {u"404"_s, u"copy"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    const auto request = m_requests->first().first().value<WindowRequest>();
    QCOMPARE(request, (WindowRequest {u"404"_s, Task::Copy}));
}

void TestService::garbage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char *name, bool isGnome, const QString &method,
                        const QVariantList &arguments) {
        QTest::newRow(name) << (isGnome ? gnomePath : kdePath) << (isGnome ? gnome : kde) << method
                            << arguments;
    };
    row("too few", true, u"GetInitialResultSet"_s, {});
    row("a number for a text", true, u"GetInitialResultSet"_s, {404});
    row("a text for a list", true, u"GetResultMetas"_s, {u"404"_s});
    row("too many", true, u"GetResultMetas"_s, {QStringList(), QStringList()});
    row("a negative timestamp", true, u"LaunchSearch"_s, {QStringList {u"404"_s}, -1});
    row("an unknown method", true, u"Quit"_s, {});
    row("the other interface's method", true, u"Match"_s, {u"404"_s});
    row("a list for a text", false, u"Match"_s, {QStringList {u"404"_s}});
    row("only half of it", false, u"Run"_s, {u"404"_s});
    row("what is no slot of ours", false, u"deleteLater"_s, {});
}

void TestService::garbage()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    const QDBusMessage refused = call(path, interface, method, arguments);
    QCOMPARE(refused.type(), QDBusMessage::ErrorMessage);
    QCOMPARE(refused.errorName(), u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    QCOMPARE(callKde(u"Match"_s, {u"404"_s}).type(), QDBusMessage::ReplyMessage); // it still serves
}

void TestService::hugeQuery()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    listen();
    const QString huge(1'000'000, u'4');
    const QStringList words(100'000, u"not found"_s);
    for (const QVariant &terms : {QVariant(QStringList {huge}), QVariant(words)}) {
        QCOMPARE(callGnome(u"GetInitialResultSet"_s, {terms}).errorMessage(), QString());
    }
    QCOMPARE(callKde(u"Match"_s, {huge}).errorMessage(), QString());
    callGnome(u"LaunchSearch"_s, {QStringList {huge}, 0U}); // refused
    const QString longest = huge.first(WindowRequest::longestText);
    callGnome(u"LaunchSearch"_s, {QStringList {longest}, 0U});
    QTRY_COMPARE_WITH_TIMEOUT(m_requests->size(), 1, patience);
    QCOMPARE(m_requests->first().first().value<WindowRequest>().text, longest);
}

void TestService::leavesAfterSilence()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STANDIN) + u' ' + busName + " 300"_L1));
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy came(&watcher, &QDBusServiceWatcher::serviceRegistered);
    const QSignalSpy went(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    for (int i = 1; i <= 2; ++i) { // the second time it comes back
        QCOMPARE(callGnome(u"GetInitialResultSet"_s, {QStringList {u"404"_s}}).type(),
                 QDBusMessage::ReplyMessage);
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), i, patience);
        QTRY_COMPARE_WITH_TIMEOUT(went.size(), i, patience);
    }
}

/// However unlucky the moment, whoever calls is answered: by the one that leaves or by the next.
void TestService::nobodyIsTurnedAway()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STANDIN) + u' ' + busName + " 0"_L1));
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy went(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    for (int i = 0; i < 100; ++i) {
        const QDBusMessage reply = callKde(u"Match"_s, {u"404"_s});
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }
    QTRY_COMPARE_GT_WITH_TIMEOUT(went.size(), 5, patience); // it did leave meanwhile
}

void TestService::leavesWithTheBus()
{
    QVERIFY(m_bus->start());
    QProcess process;
    process.setProcessEnvironment(m_bus->environment);
    QDBusServiceWatcher watcher(busName, m_bus->connection());
    const QSignalSpy came(&watcher, &QDBusServiceWatcher::serviceRegistered);
    process.start(QStringLiteral(STATUSCAT), {u"--service"_s});
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
    QCOMPARE(process.state(), QProcess::Running);
    m_bus.reset();
    QVERIFY(process.waitForFinished(patience / 2)); // its silence would take longer
    QCOMPARE(process.exitCode(), 0);
}

void TestService::onlyOneServes()
{
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    QCOMPARE(callKde(u"Actions"_s, {}).errorMessage(), QString());
    int code = 0;
    const QByteArray err = run(QStringLiteral(STATUSCAT), {u"--service"_s}, &code);
    QCOMPARE(code, 2);
    QVERIFY2(err.startsWith("statuscat: ") && err.count('\n') == 1, err.constData());
}

void TestService::noBus()
{
    QVERIFY(m_bus->start());
    m_bus->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    int code = 0;
    const QByteArray err = run(QStringLiteral(STATUSCAT), {u"--service"_s}, &code);
    QCOMPARE(code, 2);
    QVERIFY2(err.startsWith("statuscat: There is no session bus") && err.count('\n') == 1,
             err.constData());
}

STATUSCAT_TEST(TestService)
#include "tst_service.moc"
