// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <core/status.h>
#include <pictures/catimages.h>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using pictures::CatImages;

/// Drawings as images and files, and what happens where one is missing or broken.
class TestCatImages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyClassHasADrawing_data();
    void everyClassHasADrawing();
    void severalDrawings();
    void anySize_data();
    void anySize();
    void brokenDrawing_data();
    void brokenDrawing();
    void missingDrawing();
    void evenTheClassIsMissing();
    void saves_data();
    void saves();
    void savesTheClass();
    void replacesWhenAllIsWritten();
    void cannotSave_data();
    void cannotSave();
    void fullDisk_data();
    void fullDisk();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QStringList filesInFolder() const;

    CatImages m_images;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatImages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QTest::failOnWarning(QRegularExpression(u"."_s)); // of QtSvg, too
}

void TestCatImages::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(writeFile(m_folder->filePath(name), bytes));
}

QStringList TestCatImages::filesInFolder() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestCatImages::everyClassHasADrawing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("file");
    QTest::newRow("informational") << 199 << u"unknown-1.svg"_s;
    QTest::newRow("successful") << 299 << u"unknown-2.svg"_s;
    QTest::newRow("redirection") << 399 << u"unknown-3.svg"_s;
    QTest::newRow("client error") << 488 << u"unknown-4.svg"_s;
    QTest::newRow("server error") << 588 << u"unknown-5.svg"_s;
    QTest::newRow("below the classes") << 42 << u"unknown-0.svg"_s;
    QTest::newRow("above the classes") << 600 << u"unknown-0.svg"_s;
}

void TestCatImages::everyClassHasADrawing()
{
    QFETCH(int, code);
    QFETCH(QString, file);
    QCOMPARE(m_images.count(code), 0);
    const QByteArray svg = contents(CatImages::defaultFolder() + u'/' + file);
    QVERIFY(!svg.isEmpty());
    QCOMPARE(m_images.svg({.code = code}), svg);
    QVERIFY(pictures::classPictureAlt(code).endsWith(core::className(core::classOf(code))));
}

void TestCatImages::severalDrawings()
{
    QCOMPARE(m_images.count(404), 1);
    QCOMPARE(m_images.count(412), 2);
    const QByteArray first = m_images.svg({.code = 412});
    const QByteArray second = m_images.svg({.code = 412, .number = 2});
    QVERIFY(first != second);
    QCOMPARE(m_images.svg({.code = 412, .number = 1}), first);
    // There is no third.
    QCOMPARE(m_images.svg({.code = 412, .number = 3}), m_images.svg({.code = 488}));
}

void TestCatImages::anySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as drawn") << QSize(800, 600);
    QTest::newRow("a thumbnail") << QSize(40, 30);
    QTest::newRow("a pixel") << QSize(1, 1);
    QTest::newRow("too wide") << QSize(300, 100);
    QTest::newRow("too high") << QSize(100, 300);
}

void TestCatImages::anySize()
{
    QFETCH(QSize, size);
    const QImage image = m_images.image({.code = 404}, size);
    QCOMPARE(image.size(), size);
    // What juts out is cut off: the middle is the same as in the whole picture.
    const QSize whole = QSize(CatImages::ratio).scaled(size, Qt::KeepAspectRatioByExpanding);
    const QImage large = m_images.image({.code = 404}, whole);
    const QColor expected = large.pixelColor(large.rect().center());
    QCOMPARE(image.pixelColor(image.rect().center()), expected);
    QVERIFY(m_images.image({.code = 404}, QSize()).isNull());
}

void TestCatImages::brokenDrawing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = m_images.svg({.code = 404});
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("truncated") << whole.first(whole.size() / 2);
    QTest::newRow("only its head") << whole.first(20);
    QTest::newRow("not XML") << "cat"_ba;
    QTest::newRow("a PNG") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba;
    QTest::newRow("a web page") << "<html><body><p>404</p></body></html>"_ba;
}

void TestCatImages::brokenDrawing()
{
    QFETCH(QByteArray, bytes);
    const QByteArray general = m_images.svg({.code = 488});
    write(u"unknown-4.svg"_s, general);
    write(u"404.svg"_s, bytes);
    const CatImages images(m_folder->path());
    // One warning, however often it is drawn; a second one would fail.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"/404\\.svg .* class's"_s));
    QCOMPARE(images.svg({.code = 404}), general);
    QCOMPARE(images.svg({.code = 404}), general);
    const QSize size(80, 60);
    QCOMPARE(images.image({.code = 404}, size), m_images.image({.code = 488}, size));
}

void TestCatImages::missingDrawing()
{
    write(u"unknown-4.svg"_s, m_images.svg({.code = 488}));
    const CatImages images(m_folder->path());
    QCOMPARE(images.svg({.code = 404}), m_images.svg({.code = 488}));
    const QSize size(80, 60);
    QCOMPARE(images.image({.code = 404}, size), m_images.image({.code = 488}, size));
}

void TestCatImages::evenTheClassIsMissing()
{
    const CatImages images(m_folder->path());
    const QRegularExpression complaint(u"unknown-4\\.svg is missing"_s);
    QTest::ignoreMessage(QtWarningMsg, complaint);
    const QImage image = images.image({.code = 404}, {80, 60});
    QCOMPARE(image.size(), QSize(80, 60));
    QImage plain = image;
    plain.fill(image.pixelColor(0, 0));
    QCOMPARE(image, plain); // the class's tint
    QCOMPARE(image.pixelColor(0, 0).alpha(), 255);
}

void TestCatImages::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("width");
    QTest::newRow("as PNG") << u"cat.png"_s << 320;
    QTest::newRow("as PNG of one pixel in height") << u"cat.png"_s << 2;
    QTest::newRow("in capitals") << u"CAT.PNG"_s << 160;
    QTest::newRow("without ending") << u"cat"_s << 160;
    QTest::newRow("with spaces and umlauts") << u"404 Nicht gefunden für Kätzchen.png"_s << 160;
    QTest::newRow("as SVG") << u"cat.svg"_s << 0;
    QTest::newRow("as SVG in capitals") << u"CAT.SVG"_s << 0;
}

void TestCatImages::saves()
{
    QFETCH(QString, name);
    QFETCH(int, width);
    const QString path = m_folder->filePath(name);
    QCOMPARE(m_images.save({.code = 412, .number = 2}, path, width), QString());
    QCOMPARE(filesInFolder(), QStringList(name));
    if (width == 0) {
        QCOMPARE(contents(path), m_images.svg({.code = 412, .number = 2}));
        return;
    }
    const QSize size(width, width * 3 / 4);
    QImage saved;
    QVERIFY(saved.load(path, "PNG"));
    const QImage drawn = m_images.image({.code = 412, .number = 2}, size);
    QCOMPARE(saved.convertToFormat(QImage::Format_RGB32),
             drawn.convertToFormat(QImage::Format_RGB32));
}

void TestCatImages::savesTheClass()
{
    const QString path = m_folder->filePath(u"299.svg"_s);
    QCOMPARE(m_images.save({.code = 299}, path, 0), QString());
    QCOMPARE(contents(path), contents(CatImages::defaultFolder() + "/unknown-2.svg"_L1));
}

void TestCatImages::replacesWhenAllIsWritten()
{
    write(u"cat.svg"_s, QByteArray(100'000, 'x'));
    QCOMPARE(m_images.save({.code = 404}, m_folder->filePath(u"cat.svg"_s), 0), QString());
    QCOMPARE(contents(m_folder->filePath(u"cat.svg"_s)), m_images.svg({.code = 404}));
}

void TestCatImages::cannotSave_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/cat.png"_s;
    QTest::newRow("a file in place of the folder") << u"file/cat.svg"_s;
    QTest::newRow("a folder of that name") << u"folder.png"_s;
    QTest::newRow("a kind of picture that nobody writes") << u"cat.teapot"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x') + ".png"_L1;
}

void TestCatImages::cannotSave()
{
    QFETCH(QString, name);
    write(u"file"_s, "file");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.png"_s));
    const QStringList before = filesInFolder();
    const QString path = m_folder->filePath(name);
    const QString fault = m_images.save({.code = 404}, path, 160);
    QVERIFY2(fault.startsWith(QDir::toNativeSeparators(path)),
             qPrintable(fault)); // which file, and then why
    QVERIFY2(fault.size() > path.size() + 30, qPrintable(fault));
    QVERIFY(!fault.contains(u'\n'));
    QCOMPARE(filesInFolder(), before);
    QCOMPARE(contents(m_folder->filePath(u"file"_s)), "file"_ba);
}

void TestCatImages::fullDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a new PNG") << u"cat.png"_s << QByteArray();
    QTest::newRow("a new SVG") << u"cat.svg"_s << QByteArray();
    QTest::newRow("over a PNG") << u"cat.png"_s << "old"_ba;
    QTest::newRow("over an SVG") << u"cat.svg"_s << "old"_ba;
}

void TestCatImages::fullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    if (!before.isEmpty()) {
        write(name, before);
    }
    const QStringList files = filesInFolder();
    QString fault;
    {
        const FullDisk disk(1000);
        fault = m_images.save({.code = 404}, m_folder->filePath(name), 800);
    }
    const QString path = QDir::toNativeSeparators(m_folder->filePath(name));
    QVERIFY2(fault.startsWith(path), qPrintable(fault));
    QCOMPARE(filesInFolder(), files); // nothing half-written
    QCOMPARE(contents(m_folder->filePath(name)), before);
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

STATUSCAT_TEST(TestCatImages)
#include "tst_catimages.moc"
