// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/look/colorschemeportal.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::ColorSchemePortal;
using ui::Theme;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

/// The settings portal of a desktop, on an own connection to the bus.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        m_bus.registerVirtualObject(portalPath, this);
    }
    ~Portal() override
    {
        m_bus.unregisterObject(portalPath);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    Q_DISABLE_COPY_MOVE(Portal)

    bool start() { return m_bus.registerService(u"org.freedesktop.portal.Desktop"_s); }

    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (message.member() != "Read"_L1
            || message.arguments() != QVariantList {appearance, colorScheme}) {
            return false;
        }
        const QVariant once = QVariant::fromValue(QDBusVariant(answer));
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(once))));
        return true;
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }

    QVariant answer = 0U;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

/// That the theme "System" follows a desktop whose colours Qt does not know.
class TestColorSchemePortal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void answer_data();
    void answer();
    void changes();
    void noPortal();
    void noBus();
    void themeFollows();
    void desktopIsFollowed();

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Portal> m_portal;
};

void TestColorSchemePortal::initTestCase()
{
    if (!PrivateBus::isInstalled()) {
        QSKIP("There is no dbus-run-session");
    }
}

void TestColorSchemePortal::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    m_portal = std::make_unique<Portal>(m_bus->environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s));
}

void TestColorSchemePortal::cleanup()
{
    m_portal.reset();
    m_bus.reset();
    ui::setDesktopPrefersDark(false);
    ui::applyTheme(Theme::System);
}

void TestColorSchemePortal::answer_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << QVariant(1U) << true;
    QTest::newRow("light") << QVariant(2U) << false;
    QTest::newRow("neither") << QVariant(0U) << false;
    QTest::newRow("a later number") << QVariant(3U) << false;
    QTest::newRow("a text") << QVariant(u"dark"_s) << false;
}

void TestColorSchemePortal::answer()
{
    QFETCH(QVariant, answer);
    QFETCH(bool, dark);
    QVERIFY(m_portal->start());
    m_portal->answer = answer;
    const ColorSchemePortal scheme(m_bus->connection());
    const QSignalSpy changed(&scheme, &ColorSchemePortal::changed);
    QVERIFY(!scheme.prefersDark()); // it does not wait
    WAIT_VERIFY(!scheme.findChild<QDBusPendingCallWatcher *>());
    QCOMPARE(m_portal->asked, 1);
    QCOMPARE(scheme.prefersDark(), dark);
    QCOMPARE(changed.size(), dark ? 1 : 0);
}

void TestColorSchemePortal::changes()
{
    QVERIFY(m_portal->start());
    const ColorSchemePortal scheme(m_bus->connection());
    const QSignalSpy changed(&scheme, &ColorSchemePortal::changed);
    WAIT_COMPARE(m_portal->asked, 1);
    m_portal->change(appearance, u"accent-color"_s, 1U);
    m_portal->change(u"org.gnome.desktop.interface"_s, colorScheme, 1U);
    m_portal->change(appearance, colorScheme, 1U);
    WAIT_COMPARE(changed.size(), 1);
    QVERIFY(scheme.prefersDark());
    m_portal->change(appearance, colorScheme, 1U); // nothing new
    m_portal->change(appearance, colorScheme, 2U);
    WAIT_COMPARE(changed.size(), 2);
    QVERIFY(!scheme.prefersDark());
}

/// One that comes later is heard.
void TestColorSchemePortal::noPortal()
{
    const ColorSchemePortal scheme(m_bus->connection());
    QVERIFY(!scheme.prefersDark());
    QVERIFY(m_portal->start());
    m_portal->change(appearance, colorScheme, 1U);
    WAIT_VERIFY(scheme.prefersDark());
}

void TestColorSchemePortal::noBus()
{
    const ColorSchemePortal scheme(QDBusConnection(u"nowhere"_s));
    QCoreApplication::processEvents();
    QVERIFY(!scheme.prefersDark());
}

void TestColorSchemePortal::themeFollows()
{
    ui::applyTheme(Theme::System);
    QVERIFY(!isDark());
    ui::setDesktopPrefersDark(true);
    QVERIFY(isDark());
    ui::applyTheme(Theme::Light); // what the user chooses counts more
    QVERIFY(!isDark());
    ui::setDesktopPrefersDark(false);
    ui::setDesktopPrefersDark(true);
    QVERIFY(!isDark());
    ui::applyTheme(Theme::System);
    QVERIFY(isDark());
    ui::setDesktopPrefersDark(false);
    QVERIFY(!isDark());
}

/// As the program does it. The session bus is looked for once in a process, so this comes last.
void TestColorSchemePortal::desktopIsFollowed()
{
    QVERIFY(m_portal->start());
    m_portal->answer = 1U;
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            m_bus->environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s).toUtf8());
    ui::followDesktop();
    WAIT_VERIFY(isDark());
    m_portal->change(appearance, colorScheme, 2U);
    WAIT_VERIFY(!isDark());
    m_portal->change(appearance, colorScheme, 1U);
    WAIT_VERIFY(isDark());
}

STATUSCAT_TEST(TestColorSchemePortal)
#include "tst_colorschemeportal.moc"
