// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "busnames.h"
#include "support/files.h"
#include "support/privatebus.h"
#include "support/testmain.h"
#include "support/toolrun.h"
#include "support/waiting.h"

#include <instance/singleinstance.h>
#include <service/dbustypes.h>

#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using core::WindowRequest;
using instance::SingleInstance;
using Task = WindowRequest::Task;

namespace {

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

/// What GNOME Shell and KRunner ask the running service, and what it asks of the window.
class TestDesktopSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_requests->clear(); }

    void interfaces_data();
    void interfaces();
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

private:
    QDBusMessage callGnome(const QString &method, const QVariantList &arguments) const
    {
        return m_bus->call(busName, gnomePath, gnome, method, arguments);
    }
    QDBusMessage callKde(const QString &method, const QVariantList &arguments) const
    {
        return m_bus->call(busName, kdePath, kde, method, arguments);
    }
    QVariantList nextRequest() const;

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<SingleInstance> m_window; // stands for the running window
    std::unique_ptr<QSignalSpy> m_requests; // to it
};

void TestDesktopSearch::initTestCase()
{
    if (!PrivateBus::isInstalled()) {
        QSKIP("There is no dbus-run-session");
    }
    service::registerDBusTypes();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start(busName, QStringLiteral(STATUSCAT) + " --service"_L1));
    m_window = std::make_unique<SingleInstance>(m_bus->inFolder(u"run/statuscat"_s));
    QCOMPARE(m_window->elect({}, {}), SingleInstance::Role::Primary);
    m_requests = std::make_unique<QSignalSpy>(m_window.get(), &SingleInstance::requested);
}

void TestDesktopSearch::cleanupTestCase()
{
    m_requests.reset();
    m_window.reset();
    m_bus.reset();
}

/// What the window is asked next: the request and a token.
QVariantList TestDesktopSearch::nextRequest() const
{
    if (m_requests->isEmpty()) {
        m_requests->wait(patience);
    }
    return m_requests->isEmpty() ? QVariantList() : m_requests->takeFirst();
}

void TestDesktopSearch::interfaces_data()
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
void TestDesktopSearch::interfaces()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, installed);
    const QDBusMessage reply =
        m_bus->call(busName, path, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
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

/// By a program that knows nothing of Qt.
void TestDesktopSearch::gdbusCalls()
{
    if (!runTool(u"gdbus"_s, {u"help"_s}).isInstalled) {
        QSKIP("There is no gdbus");
    }
    const auto gdbus = [this](const QString &path, const QString &method,
                              const QStringList &arguments) {
        return runTool(u"gdbus"_s,
                       QStringList {u"call"_s, u"--session"_s, u"--dest"_s, busName,
                                    u"--object-path"_s, path, u"--method"_s, method}
                           + arguments,
                       m_bus->environment)
            .out;
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

void TestDesktopSearch::findsForGnome_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a code") << QStringList {u"404"_s} << QStringList {u"404"_s, u"copy 404"_s};
    QTest::newRow("words") << QStringList {u"not"_s, u"found"_s}
                           << QStringList {u"404"_s, u"copy 404"_s};
    QTest::newRow("what is looked for elsewhere") << QStringList {u"firefox"_s} << QStringList();
    QTest::newRow("nothing") << QStringList() << QStringList();
}

void TestDesktopSearch::findsForGnome()
{
    QFETCH(QStringList, terms);
    const QDBusMessage first = callGnome(u"GetInitialResultSet"_s, {terms});
    QCOMPARE(first.errorMessage(), QString());
    QTEST(first.arguments().value(0).toStringList(), "ids");
    const QDBusMessage next =
        callGnome(u"GetSubsearchResultSet"_s, {QStringList {u"404"_s, u"410"_s}, terms});
    QTEST(next.arguments().value(0).toStringList(), "ids");
}

void TestDesktopSearch::describesForGnome()
{
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
void TestDesktopSearch::copiesForGnome()
{
    callGnome(u"ActivateResult"_s, {u"copy 404"_s, QStringList {u"404"_s}, 0U});
    callGnome(u"ActivateResult"_s, {u"410"_s, QStringList {u"404"_s}, 0U});
    QCOMPARE(nextRequest().value(0).value<WindowRequest>().text, u"410"_s);
}

void TestDesktopSearch::foreignIdsForGnome()
{
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
    // Only the sound one.
    QCOMPARE(nextRequest().value(0).value<WindowRequest>().text, u"410"_s);
}

void TestDesktopSearch::opensForGnome()
{
    callGnome(u"ActivateResult"_s, {u"404"_s, QStringList {u"404"_s}, 4711U});
    const QVariantList request = nextRequest();
    QCOMPARE(request.value(0).value<WindowRequest>(), (WindowRequest {u"404"_s, Task::Search}));
    QVERIFY(request.value(1).toString().endsWith("_TIME4711"_L1));
}

/// The words are the user's, but the user has not asked for a check.
void TestDesktopSearch::searchesForGnome()
{
    callGnome(u"LaunchSearch"_s, {QStringList {u"--copy"_s, u"https://example.com/"_s}, 0U});
    QCOMPARE(nextRequest().value(0).value<WindowRequest>(),
             (WindowRequest {u"--copy https://example.com/"_s, Task::Search}));
}

void TestDesktopSearch::findsForKde()
{
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

void TestDesktopSearch::actionsForKde()
{
    const QDBusMessage reply = callKde(u"Actions"_s, {});
    const auto actions = qdbus_cast<QList<service::RemoteAction>>(reply.arguments().value(0));
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().id, u"copy"_s);
    QVERIFY(!actions.first().text.isEmpty());
    for (const QString &method : {u"Config"_s, u"Teardown"_s}) {
        QCOMPARE(callKde(method, {}).errorMessage(), QString());
    }
}

void TestDesktopSearch::opensForKde()
{
    callKde(u"SetActivationToken"_s, {u"kwin-token"_s});
    callKde(u"Run"_s, {u"404"_s, QString()});
    QCOMPARE(nextRequest(),
             (QVariantList {QVariant::fromValue(WindowRequest {u"404"_s, Task::Search}),
                            u"kwin-token"_s}));
    callKde(u"Run"_s, {u"410"_s, QString()});
    QCOMPARE(nextRequest().value(1).toString(), QString()); // a token is good for once
}

void TestDesktopSearch::copiesForKde()
{
    Klipper klipper;
    QDBusConnection bus = m_bus->connection();
    QVERIFY(bus.registerVirtualObject(u"/klipper"_s, &klipper));
    QVERIFY(bus.registerService(u"org.kde.klipper"_s));
    callKde(u"Run"_s, {u"404"_s, u"copy"_s});
    WAIT_COMPARE(klipper.contents, u"404"_s);
    callKde(u"Run"_s, {u"410"_s, QString()});
    // No window for the copy.
    QCOMPARE(nextRequest().value(0).value<WindowRequest>().text, u"410"_s);
    QVERIFY(bus.unregisterService(u"org.kde.klipper"_s));
    bus.unregisterObject(u"/klipper"_s);
}

void TestDesktopSearch::copiesWithoutKlipper()
{
    callKde(u"Run"_s, {u"404"_s, u"copy"_s});
    QCOMPARE(nextRequest().value(0).value<WindowRequest>(), (WindowRequest {u"404"_s, Task::Copy}));
}

void TestDesktopSearch::garbage_data()
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
    row("a negative timestamp", true, u"LaunchSearch"_s, {QStringList {u"404"_s}, -1});
    row("an unknown method", true, u"Quit"_s, {});
    row("the other interface's method", true, u"Match"_s, {u"404"_s});
    row("a list for a text", false, u"Match"_s, {QStringList {u"404"_s}});
    row("what is no slot of ours", false, u"deleteLater"_s, {});
}

void TestDesktopSearch::garbage()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    const QDBusMessage refused = m_bus->call(busName, path, interface, method, arguments);
    QCOMPARE(refused.type(), QDBusMessage::ErrorMessage);
    QCOMPARE(refused.errorName(), u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    QCOMPARE(callKde(u"Match"_s, {u"404"_s}).type(), QDBusMessage::ReplyMessage); // it still serves
}

void TestDesktopSearch::hugeQuery()
{
    const QString huge(1'000'000, u'4');
    const QStringList words(100'000, u"not found"_s);
    for (const QVariant &terms : {QVariant(QStringList {huge}), QVariant(words)}) {
        QCOMPARE(callGnome(u"GetInitialResultSet"_s, {terms}).errorMessage(), QString());
    }
    QCOMPARE(callKde(u"Match"_s, {huge}).errorMessage(), QString());
    callGnome(u"LaunchSearch"_s, {QStringList {huge}, 0U}); // refused
    const QString longest = huge.first(WindowRequest::longestText);
    callGnome(u"LaunchSearch"_s, {QStringList {longest}, 0U});
    QCOMPARE(nextRequest().value(0).value<WindowRequest>().text, longest);
}

STATUSCAT_TEST(TestDesktopSearch)
#include "tst_desktopsearch.moc"
