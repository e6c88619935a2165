// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/settingsfile.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/base/settings.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;
using ui::Settings;
using Key = Settings::Key;

namespace {

/// Takes @p permissions for as long as it lives, so that the folder can be removed.
class Permissions
{
public:
    Permissions(const QString &path, QFile::Permissions permissions)
        : m_path(path)
        , m_before(QFile::permissions(path))
    {
        QFile::setPermissions(path, permissions);
    }
    ~Permissions() { QFile::setPermissions(m_path, m_before); }
    Q_DISABLE_COPY_MOVE(Permissions)

private:
    QString m_path;
    QFile::Permissions m_before;
};

} // namespace

/// That nothing in the file can do harm or get lost, and what is said of it.
class TestSettingsFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void notOurs_data();
    void notOurs();
    void truncatedAnywhere();
    void cannotBeSetAside();
    void earlierDamageIsReplaced();
    void cannotBeSaved();
    void killedWhileSaving();
    void killedWhileLocking_data();
    void killedWhileLocking();
    void fullDisk();
    void unreadable();
    void readOnlyFolder();

private:
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"statuscat.ini"_s);
}

void TestSettingsFaults::write(const QByteArray &bytes) const
{
    QVERIFY(writeFile(m_path, bytes));
}

void TestSettingsFaults::notOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << "\x7f\x45\x4c\x46\0\xff[[[\n=\n]]\\x"_ba;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("a megabyte of one line") << QByteArray(1'000'000, '=');
    QTest::newRow("another program's") << "[list]\nlastCode=500\n\n[window]\ntheme=dark\n"_ba;
    QTest::newRow("another form altogether") << "<?xml version='1.0'?><kcfg/>\n"_ba;
    QTest::newRow("a version in words") << "[list]\nlastCode=500\n\n[statuscat]\nversion=one\n"_ba;
    QTest::newRow("a later program's") << "[list]\nlastCode=500\n\n[statuscat]\nversion=2\n"_ba;
}

void TestSettingsFaults::notOurs()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    {
        Settings settings(m_path);
        QVERIFY(settings.warning().contains(m_path));
        QVERIFY(!settings.warning().contains(u'\n'));
        QCOMPARE(contents(m_path + ".damaged"_L1), bytes); // nothing is lost
        QCOMPARE(settings.value(Key::LastCode), QVariant(404));
        QCOMPARE(settings.value(Key::Theme), QVariant(u"system"_s));
        settings.setValue(Key::LastCode, 410);
        QCOMPARE(settings.save(), QString());
    }
    const Settings later(m_path);
    QCOMPARE(later.warning(), QString());
    QCOMPARE(later.value(Key::LastCode), QVariant(410));
    QCOMPARE(contents(m_path + ".damaged"_L1), bytes);
}

void TestSettingsFaults::truncatedAnywhere()
{
    {
        Settings settings(m_path);
        settings.setValue(Key::WindowGeometry, "\x01\xd9\0\x03"_ba);
        settings.setValue(Key::ClassFilter, u"4xx"_s);
        settings.setValue(Key::LastCode, 410);
        settings.setPins({404, 410});
        settings.setValue(Key::Theme, u"dark"_s);
        QCOMPARE(settings.save(), QString());
    }
    const QByteArray whole = contents(m_path);
    QVERIFY(whole.size() > 100);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        m_path = m_folder->filePath(u"%1.ini"_s.arg(length));
        write(whole.first(length));
        const Settings settings(m_path);
        const QString aside = m_path + ".damaged"_L1;
        QCOMPARE(settings.warning().isEmpty(), !QFile::exists(aside));
        QCOMPARE(contents(settings.warning().isEmpty() ? m_path : aside), whole.first(length));
        if (!settings.warning().isEmpty()) {
            QCOMPARE(settings.value(Key::LastCode), QVariant(404));
            QCOMPARE(settings.pins(), QList<int>());
        }
    }
}

void TestSettingsFaults::cannotBeSetAside()
{
    const QByteArray foreign = "[list]\nlastCode=500\n"_ba;
    write(foreign);
    QVERIFY(QDir().mkpath(m_path + ".damaged/in the way"_L1));
    const Settings settings(m_path);
    QVERIFY(settings.warning().contains(m_path));
    QCOMPARE(settings.value(Key::LastCode), QVariant(404));
    QCOMPARE(contents(m_path), foreign);
}

void TestSettingsFaults::earlierDamageIsReplaced()
{
    for (const QByteArray &foreign : {"first"_ba, "second"_ba}) {
        write(foreign);
        const Settings settings(m_path);
        QVERIFY(!settings.warning().isEmpty());
        QCOMPARE(contents(m_path + ".damaged"_L1), foreign);
    }
}

void TestSettingsFaults::cannotBeSaved()
{
    write("no folder");
    Settings settings(m_path + "/statuscat.ini"_L1);
    QVERIFY2(settings.warning().contains(m_path), qPrintable(settings.warning())); // at the start
    QVERIFY(!settings.warning().contains(u'\n'));
    settings.setValue(Key::LastCode, 410);
    const QString fault = settings.save();
    QVERIFY2(fault.contains(m_path), qPrintable(fault));
    QVERIFY(!fault.contains(u'\n'));
    QCOMPARE(contents(m_path), "no folder"_ba);
}

/// The file always holds what one save wrote, all of it.
void TestSettingsFaults::killedWhileSaving()
{
    for (int saves = 1; saves <= 8; ++saves) {
        QProcess process;
        process.start(QStringLiteral(STANDIN), {m_path});
        int lines = 0;
        while (lines < saves && (process.canReadLine() || process.waitForReadyRead(patience))) {
            process.readLine();
            ++lines;
        }
        process.kill(); // in the midst of one of the next
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        Settings settings(m_path);
        QCOMPARE(settings.warning(), QString());
        QCOMPARE_GE(settings.value(Key::LastCode).toInt(), saves);
        QCOMPARE(settings.value(Key::LastCode), settings.value(Key::GalleryWidth));
        settings.setValue(Key::LastCode, saves);
        QCOMPARE(settings.save(), QString()); // nothing that it left is in the way
    }
}

void TestSettingsFaults::killedWhileLocking_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<bool>("stays");
    QTest::newRow("before it said whose the lock is") << QByteArray() << false;
    QTest::newRow("somebody else's lock") << "1\nother\nhost\n"_ba << true;
}

void TestSettingsFaults::killedWhileLocking()
{
    QFETCH(QByteArray, lock);
    const QString path = m_path + ".lock"_L1;
    QVERIFY(writeFile(path, lock));
    const Settings settings(m_path);
    QTEST(QFile::exists(path), "stays");
}

void TestSettingsFaults::fullDisk()
{
#ifdef Q_OS_UNIX
    const QByteArray ours = settingsHead + "[list]\nlastCode=500\n";
    write(ours);
    Settings settings(m_path);
    settings.setValue(Key::LastCode, 410);
    QString fault;
    {
        const FullDisk disk(10);
        fault = settings.save();
    }
    QVERIFY2(fault.contains(m_path) && fault.endsWith(qt_error_string(EFBIG)), qPrintable(fault));
    QCOMPARE(contents(m_path), ours);
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

void TestSettingsFaults::unreadable()
{
    const QByteArray ours = settingsHead + "[list]\nlastCode=500\n";
    write(ours);
    {
        const Permissions nobodyReads(m_path, {});
        if (QFile(m_path).open(QIODevice::ReadOnly)) {
            QSKIP("For this user every file is readable");
        }
        Settings settings(m_path);
        QVERIFY(settings.warning().contains(m_path));
        QCOMPARE(settings.value(Key::LastCode), QVariant(404));
        settings.setValue(Key::LastCode, 410);
        QVERIFY(!settings.save().isEmpty());
    }
    QCOMPARE(contents(m_path), ours);
}

void TestSettingsFaults::readOnlyFolder()
{
    const QByteArray foreign = "[list]\nlastCode=500\n"_ba;
    write(foreign);
    {
        const Permissions readOnly(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        if (QFile(m_folder->filePath(u"probe"_s)).open(QIODevice::WriteOnly)) {
            QSKIP("For this user every folder is writable");
        }
        Settings settings(m_path);
        QVERIFY(settings.warning().contains(m_path));
        QCOMPARE(settings.value(Key::LastCode), QVariant(404));
        settings.setValue(Key::LastCode, 410);
        settings.save(); // may say that it cannot, or have given up already
    }
    QCOMPARE(contents(m_path), foreign);
    QVERIFY(!QFile::exists(m_path + ".damaged"_L1));
}

STATUSCAT_TEST(TestSettingsFaults)
#include "tst_settingsfaults.moc"
