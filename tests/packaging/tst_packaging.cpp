// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"
#include "support/toolrun.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What a desktop is told about the program, and what an installation puts where.
class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void validators_data();
    void validators();
    void desktopEntryNamesItsIcon();
    void speaksEveryLanguage();
    void releases();
    void debianVersion();
    void installedFiles();
};

void TestPackaging::validators_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry")
        << u"desktop-file-validate"_s << QStringList {QStringLiteral(DESKTOP_ENTRY)};
    // Without a network: whether the pictures are where it says is not asked.
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList {u"validate"_s, u"--pedantic"_s, u"--no-net"_s,
                                              QStringLiteral(METAINFO)};
}

void TestPackaging::validators()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    const ToolRun run = runTool(tool, arguments);
    if (!run.isInstalled) {
        QSKIP("The tool is not installed.");
    }
    QVERIFY2(run.code == 0, QByteArray(run.out + run.err).constData());
    QVERIFY2(!run.out.contains("warning"),
             run.out.constData()); // desktop-file-validate ends with 0 for them
}

void TestPackaging::desktopEntryNamesItsIcon()
{
    const QString entry = QString::fromUtf8(contents(QStringLiteral(DESKTOP_ENTRY)));
    QVERIFY(entry.contains("\nIcon="_L1 + QStringLiteral(STATUSCAT_ID) + u'\n'));
    QVERIFY(QStringLiteral(DESKTOP_ENTRY).endsWith(QStringLiteral(STATUSCAT_ID) + ".desktop"_L1));
}

void TestPackaging::speaksEveryLanguage()
{
#ifdef HAS_LANGUAGES
    const QString entry = QString::fromUtf8(contents(QStringLiteral(DESKTOP_ENTRY)));
    const QString metainfo = QString::fromUtf8(contents(QStringLiteral(METAINFO)));
    const QDir translations(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/i18n"));
    for (const QString &file : translations.entryList({u"statuscat_*.ts"_s})) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (language != "en"_L1) {
            const QString mark = u'[' + language + "]="_L1;
            QCOMPARE(entry.count("\nGenericName"_L1 + mark), 1);
            QCOMPARE(entry.count("\nComment"_L1 + mark), 1);
            QCOMPARE(entry.count("\nName"_L1 + mark), 3); // of the actions
            QCOMPARE(metainfo.count("<summary xml:lang=\""_L1 + language + "\">"_L1), 1);
        }
    }
#else
    QSKIP("The build has no languages.");
#endif
}

/// The metainfo's releases are the sections of the change log, item by item.
void TestPackaging::releases()
{
    QString changes =
        QString::fromUtf8(contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/CHANGELOG.md")));
    changes.replace("\n  "_L1, " "_L1).remove(u'`');
    QStringList expected;
    for (const QString &line : changes.split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            expected << line.mid(3).section(u',', 0, 0);
        } else if (line.startsWith("- "_L1)) {
            expected << line.mid(2);
        }
    }
    QCOMPARE(expected.value(0), QStringLiteral(STATUSCAT_VERSION));

    QStringList told;
    QXmlStreamReader metainfo(contents(QStringLiteral(METAINFO)));
    bool areReleases = false;
    while (!metainfo.atEnd()) {
        metainfo.readNext();
        if (metainfo.isStartElement() && metainfo.name() == "release"_L1) {
            areReleases = true;
            told << metainfo.attributes().value("version"_L1).toString();
        } else if (areReleases && metainfo.isStartElement() && metainfo.name() == "li"_L1) {
            told << metainfo.readElementText();
        }
    }
    QVERIFY2(!metainfo.hasError(), qPrintable(metainfo.errorString()));
    QCOMPARE(told, expected);
}

void TestPackaging::debianVersion()
{
    const QByteArray changes =
        contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging/debian/changelog"));
    QVERIFY2(changes.startsWith("statuscat (" STATUSCAT_VERSION "-"), changes.left(40).constData());
}

void TestPackaging::installedFiles()
{
    const QTemporaryDir prefix;
    const ToolRun run = runTool(
        QStringLiteral(CMAKE),
        {u"--install"_s, QStringLiteral(STATUSCAT_BINARY_DIR), u"--prefix"_s, prefix.path()});
    QVERIFY2(run.code == 0, QByteArray(run.out + run.err).constData());
    QStringList installed;
    QDirIterator files(prefix.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        installed << files.next().mid(prefix.path().size() + 1);
    }
    installed.sort();
    const QString expected = QString::fromUtf8(
        contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/data/installed.txt")));
    QCOMPARE(installed.join(u'\n'), expected.trimmed());
}

STATUSCAT_TEST(TestPackaging)
#include "tst_packaging.moc"
