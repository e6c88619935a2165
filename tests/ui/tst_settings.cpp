// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/base/settings.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using ui::Settings;
using Key = Settings::Key;

/// What is remembered, and how the file looks.
class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void defaults_data();
    void defaults();
    void roundTrip_data();
    void roundTrip();
    void pins();
    void withoutFileRemembersWhileItLives();
    void emptyFileIsNoFault();
    void wrongTypes_data();
    void wrongTypes();
    void writesOnlyWhatChanged_data();
    void writesOnlyWhatChanged();

private:
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

Q_DECLARE_METATYPE(ui::Settings::Key)

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"statuscat.ini"_s);
}

void TestSettings::write(const QByteArray &bytes) const
{
    QVERIFY(writeFile(m_path, bytes));
}

void TestSettings::defaults_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("window where the desktop puts it")
        << Key::WindowGeometry << QVariant(QByteArray());
    QTest::newRow("splitter as laid out") << Key::SplitterState << QVariant(QByteArray());
    QTest::newRow("every class") << Key::ClassFilter << QVariant(u"all"_s);
    QTest::newRow("the best known code") << Key::LastCode << QVariant(404);
    QTest::newRow("copies the code") << Key::CopyFormat << QVariant(u"code"_s);
    QTest::newRow("thumbnails") << Key::Thumbnails << QVariant(true);
    QTest::newRow("gallery of middle size") << Key::GalleryWidth << QVariant(180);
    QTest::newRow("the desktop's theme") << Key::Theme << QVariant(u"system"_s);
}

void TestSettings::defaults()
{
    QFETCH(Key, key);
    for (const QString &path : {m_path, QString()}) {
        const Settings settings(path);
        QTEST(settings.value(key), "value");
        QCOMPARE(settings.pins(), QList<int>());
        QCOMPARE(settings.warning(), QString());
    }
    QVERIFY(!QFile::exists(m_path)); // reading leaves no trace
}

void TestSettings::roundTrip_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("bytes with zeros") << Key::WindowGeometry << QVariant("\0\x01\xff)\""_ba);
    QTest::newRow("class filter") << Key::ClassFilter << QVariant(u"4xx"_s);
    QTest::newRow("code") << Key::LastCode << QVariant(999);
    QTest::newRow("code 000") << Key::LastCode << QVariant(0);
    QTest::newRow("one ecosystem") << Key::Ecosystems << QVariant(QStringList {u"go"_s});
    QTest::newRow("ecosystems in the user's order")
        << Key::Ecosystems << QVariant(QStringList {u"rust"_s, u"go"_s, u"c, with comma"_s});
    QTest::newRow("products") << Key::Products << QVariant(QStringList {u"AWS ALB"_s});
    QTest::newRow("gallery width") << Key::GalleryWidth << QVariant(400);
}

void TestSettings::roundTrip()
{
    QFETCH(Key, key);
    QFETCH(QVariant, value);
    {
        Settings settings(m_path);
        settings.setValue(key, value);
        QCOMPARE(settings.value(key), value);
        QCOMPARE(settings.save(), QString());
    }
    const Settings later(m_path);
    QCOMPARE(later.warning(), QString());
    QCOMPARE(later.value(key), value);
    QCOMPARE(later.value(key).metaType(), value.metaType());
}

void TestSettings::pins()
{
    for (const QList<int> &codes : {QList<int> {404}, QList<int> {0, 404, 999}, QList<int> {}}) {
        {
            Settings settings(m_path);
            settings.setPins(codes);
            QCOMPARE(settings.pins(), codes);
            QCOMPARE(settings.save(), QString());
        }
        QCOMPARE(Settings(m_path).pins(), codes);
    }
}

void TestSettings::withoutFileRemembersWhileItLives()
{
    {
        Settings settings {QString()};
        settings.setValue(Key::LastCode, 500);
        settings.setValue(Key::Ecosystems, QStringList {u"go"_s, u"rust-http"_s});
        settings.setValue(Key::Thumbnails, false);
        settings.setPins({500});
        QCOMPARE(settings.save(), QString());
        QCOMPARE(settings.value(Key::LastCode), QVariant(500));
        QCOMPARE(settings.value(Key::Ecosystems), QVariant(QStringList {u"go"_s, u"rust-http"_s}));
        QCOMPARE(settings.value(Key::Thumbnails), QVariant(false));
        QCOMPARE(settings.pins(), QList<int> {500});
        settings.setPins({});
        QCOMPARE(settings.pins(), QList<int>());
    }
    const Settings later {QString()};
    QCOMPARE(later.value(Key::LastCode), QVariant(404));
    QCOMPARE(later.value(Key::Ecosystems), QVariant(QStringList()));
}

void TestSettings::emptyFileIsNoFault()
{
    write({});
    Settings settings(m_path);
    QCOMPARE(settings.warning(), QString());
    QCOMPARE(settings.value(Key::LastCode), QVariant(404));
    QCOMPARE(settings.save(), QString());
    QVERIFY(contents(m_path).contains("version=1"));
}

void TestSettings::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("value");
    const QVariant firstCode(404);
    QTest::newRow("a word for a code")
        << "[list]\nlastCode=teapot"_ba << Key::LastCode << firstCode;
    QTest::newRow("a list for a code") << "[list]\nlastCode=4, 5"_ba << Key::LastCode << firstCode;
    QTest::newRow("a size for a code")
        << "[list]\nlastCode=@Size(4 5)"_ba << Key::LastCode << firstCode;
    QTest::newRow("no value") << "[list]\nlastCode=@Invalid()"_ba << Key::LastCode << firstCode;
    QTest::newRow("a broken value")
        << "[list]\nlastCode=@Variant(\\0\\0)"_ba << Key::LastCode << firstCode;
    QTest::newRow("more than a number holds")
        << "[list]\nlastCode=99999999999999999999"_ba << Key::LastCode << firstCode;
    QTest::newRow("a word for a width")
        << "[gallery]\nwidth=wide"_ba << Key::GalleryWidth << QVariant(180);
    QTest::newRow("a list for a theme")
        << "[window]\ntheme=light, dark"_ba << Key::Theme << QVariant(u"system"_s);
    QTest::newRow("a size for the window's geometry")
        << "[window]\ngeometry=@Size(4 5)"_ba << Key::WindowGeometry << QVariant(QByteArray());
}

void TestSettings::wrongTypes()
{
    QFETCH(QByteArray, lines);
    QFETCH(Key, key);
    write(settingsHead + lines + "\npins=404, teapot, , 4.5, 410\n"_ba);
    const Settings settings(m_path);
    QCOMPARE(settings.warning(), QString()); // the rest of the file is sound
    QTEST(settings.value(key), "value");
    if (lines.startsWith("[list]")) {
        QCOMPARE(settings.pins(), (QList<int> {404, 410})); // what is no number is left out
    }
}

void TestSettings::writesOnlyWhatChanged_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("other");
    const QStringList none;
    const QStringList one {u"go"_s};
    const QStringList two {u"go"_s, u"rust"_s};
    QTest::newRow("bytes") << Key::WindowGeometry << QVariant("\0\x01"_ba) << QVariant("\0"_ba);
    QTest::newRow("text") << Key::ClassFilter << QVariant(u"4xx"_s) << QVariant(u"5xx"_s);
    QTest::newRow("number") << Key::LastCode << QVariant(410) << QVariant(404);
    QTest::newRow("truth") << Key::Thumbnails << QVariant(false) << QVariant(true);
    QTest::newRow("no pins") << Key::Pins << QVariant(none) << QVariant(one);
    QTest::newRow("one ecosystem") << Key::Ecosystems << QVariant(one) << QVariant(two);
    QTest::newRow("ecosystems") << Key::Ecosystems << QVariant(two) << QVariant(none);
}

void TestSettings::writesOnlyWhatChanged()
{
    QFETCH(Key, key);
    QFETCH(QVariant, value);
    QFETCH(QVariant, other);
    {
        Settings settings(m_path);
        settings.setValue(key, value);
        QCOMPARE(settings.save(), QString());
    }
    // Whoever writes the file drops comments.
    const QByteArray comment = "; as it was\n"_ba;
    write(comment + contents(m_path));
    Settings settings(m_path);
    QCOMPARE(settings.save(), QString());
    QVERIFY(contents(m_path).startsWith(comment));
    settings.setValue(key, value);
    QCOMPARE(settings.save(), QString());
    QVERIFY(contents(m_path).startsWith(comment));
    settings.setValue(key, other);
    QCOMPARE(settings.save(), QString());
    QVERIFY(!contents(m_path).startsWith(comment));
}

STATUSCAT_TEST(TestSettings)
#include "tst_settings.moc"
