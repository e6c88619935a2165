// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fulldisk.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using pictures::CatImages;

namespace {

constexpr qsizetype mostBytes = 24576;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a drawing may be made of: what QtSvg 6.4 draws as it should, and we use
/// (resources/studio/GUIDE.md, section 2).
bool isAllowedElement(QStringView name)
{
    static const QSet<QString> allowed {u"svg"_s,  u"title"_s, u"defs"_s,    u"g"_s,
                                        u"path"_s, u"rect"_s,  u"circle"_s,  u"ellipse"_s,
                                        u"line"_s, u"use"_s,   u"polygon"_s, u"polyline"_s};
    return allowed.contains(name.toString());
}

bool isAllowedAttribute(QStringView name)
{
    static const QSet<QString> allowed {u"id"_s,
                                        u"viewBox"_s,
                                        u"href"_s,
                                        u"transform"_s,
                                        u"d"_s,
                                        u"points"_s,
                                        u"x"_s,
                                        u"y"_s,
                                        u"x1"_s,
                                        u"y1"_s,
                                        u"x2"_s,
                                        u"y2"_s,
                                        u"width"_s,
                                        u"height"_s,
                                        u"cx"_s,
                                        u"cy"_s,
                                        u"r"_s,
                                        u"rx"_s,
                                        u"ry"_s,
                                        u"fill"_s,
                                        u"fill-rule"_s,
                                        u"opacity"_s,
                                        u"stroke"_s,
                                        u"stroke-width"_s,
                                        u"stroke-linecap"_s,
                                        u"stroke-linejoin"_s,
                                        u"stroke-dasharray"_s,
                                        u"stroke-dashoffset"_s};
    return allowed.contains(name.toString());
}

/// What in @p attribute of @p element is against the rules; empty if nothing is.
QString attributeFault(QStringView element, const QXmlStreamAttribute &attribute)
{
    static const QRegularExpression color(u"^(none|#[0-9a-f]{3}|#[0-9a-f]{6})$"_s);
    const QString written = u"<%1 %2=\"%3\">"_s.arg(element, attribute.name(), attribute.value());
    const bool isColor = attribute.name() == "fill"_L1 || attribute.name() == "stroke"_L1;
    const bool isSound = isAllowedAttribute(attribute.name())
        && (!isColor || color.match(attribute.value().toString()).hasMatch())
        && (attribute.name() != "href"_L1 || attribute.value().startsWith(u'#'))
        && !(attribute.name() == "opacity"_L1 && element == "g"_L1) // Qt gives it to each child
        && !attribute.value().contains(u'%') && !attribute.value().contains("url("_L1);
    return isSound ? QString() : written;
}

/// Every breach of the rules in @p svg.
QStringList faultsIn(const QByteArray &svg)
{
    QStringList faults;
    QSet<QString> ids;
    QSet<QString> used;
    int elements = 0;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const bool isNested = xml.name() == "svg"_L1 && elements > 0;
            if (!isAllowedElement(xml.name()) || isNested) {
                faults << u"<%1>"_s.arg(xml.name());
            }
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                faults << attributeFault(xml.name(), attribute);
            }
            const QString id = xml.attributes().value("id"_L1).toString();
            if (!id.isEmpty() && ids.contains(id)) {
                faults << u"two ids %1"_s.arg(id);
            }
            ids << id;
            if (xml.name() == "use"_L1) {
                used << xml.attributes()
                            .value(u"http://www.w3.org/1999/xlink"_s, "href"_L1)
                            .mid(1)
                            .toString();
            }
            ++elements;
        } else if (xml.isCharacters() && !xml.isWhitespace() && elements != 2) {
            faults << u"text outside the title: %1"_s.arg(xml.text());
        }
    }
    if (xml.hasError()) {
        faults << xml.errorString();
    }
    for (const QString &id : used - ids) {
        faults << u"nothing has the id %1"_s.arg(id);
    }
    faults.removeAll(QString());
    return faults;
}

/// How many of the sixty-four squares of @p image are of one colour: all of them if it is blank.
int plainSquares(const QImage &image)
{
    constexpr int squares = 8;
    int plain = 0;
    for (int i = 0; i < squares * squares; ++i) {
        const QRect square(i % squares * image.width() / squares,
                           i / squares * image.height() / squares, image.width() / squares,
                           image.height() / squares);
        const QImage part = image.copy(square);
        QImage one(part.size(), part.format());
        one.fill(part.pixelColor(0, 0));
        plain += part == one ? 1 : 0;
    }
    return plain;
}

} // namespace

/// Every drawing of the program, and what happens where one is missing or broken.
class TestCats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drawings_data();
    void drawings();
    void titles_data();
    void titles();
    void everyCodeHasDrawings();
    void everyDrawingHasACode();
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

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    CatImages m_images;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCats::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QTest::failOnWarning(QRegularExpression(u"."_s)); // of QtSvg, too
}

void TestCats::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestCats::filesInFolder() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestCats::drawings_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(CatImages::defaultFolder()).entryInfoList();
    for (const QFileInfo &file : files) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestCats::drawings()
{
    QFETCH(QString, path);
    const QByteArray svg = contents(path);
    QCOMPARE_LE(svg.size(), mostBytes);
    QCOMPARE(faultsIn(svg), QStringList());

    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 800, 600));
    QImage image(CatImages::ratio * 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const QRect all = image.rect();
    for (const QPoint &corner :
         {all.topLeft(), all.topRight(), all.bottomLeft(), all.bottomRight()}) {
        QCOMPARE(image.pixelColor(corner).alpha(), 255); // wall and floor reach all edges
    }
    QCOMPARE_LT(plainSquares(image), 48);
}

void TestCats::titles_data()
{
    drawings_data();
}

void TestCats::titles()
{
    QFETCH(QString, path);
    QXmlStreamReader xml(contents(path));
    QVERIFY(xml.readNextStartElement());
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), "title"_L1);
    const QString title = xml.readElementText();
    const QString name = QFileInfo(path).completeBaseName();
    if (name.startsWith("unknown-"_L1)) {
        QVERIFY(!title.isEmpty());
        return;
    }
    QCOMPARE(title.first(4), name.first(3) + u' ');
    const core::Status &status = m_catalogue.status(name.first(3).toInt());
    QStringList phrases {status.phrase};
    for (const core::FormerPhrase &former : status.formerPhrases) {
        phrases << former.phrase;
    }
    const QString phrase = title.sliced(4);
    QVERIFY2(status.phrase.isEmpty() ? !phrase.isEmpty() : phrases.contains(phrase),
             qPrintable(phrase));
}

void TestCats::everyCodeHasDrawings()
{
    QList<int> without;
    for (const int code : m_catalogue.numbers()) {
        const int count = m_images.count(code);
        const QByteArray general = m_images.svg({.code = code, .number = 100});
        QCOMPARE(count, m_catalogue.status(code).pictureAlts.size());
        for (int number = 1; number <= count; ++number) {
            QVERIFY(m_images.svg({.code = code, .number = number}) != general);
        }
        if (count == 0) {
            without << code;
        }
    }
    QCOMPARE(without, QList<int>());
}

void TestCats::everyDrawingHasACode()
{
    static const QRegularExpression form(u"^((\\d{3})(-[2-9])?|unknown-[0-5])\\.svg$"_s);
    const QStringList files = QDir(CatImages::defaultFolder()).entryList();
    for (const QString &file : files) {
        const QRegularExpressionMatch match = form.match(file);
        QVERIFY2(match.hasMatch(), qPrintable(file));
        const QString code = match.captured(2);
        QVERIFY2(code.isEmpty() || m_catalogue.find(code.toInt()), qPrintable(file));
    }
}

void TestCats::everyClassHasADrawing_data()
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

void TestCats::everyClassHasADrawing()
{
    QFETCH(int, code);
    QFETCH(QString, file);
    QCOMPARE(m_images.count(code), 0);
    const QByteArray svg = contents(CatImages::defaultFolder() + u'/' + file);
    QVERIFY(!svg.isEmpty());
    QCOMPARE(m_images.svg({.code = code}), svg);
    QVERIFY(pictures::classPictureAlt(code).endsWith(core::className(core::classOf(code))));
}

void TestCats::severalDrawings()
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

void TestCats::anySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as drawn") << QSize(800, 600);
    QTest::newRow("a thumbnail") << QSize(40, 30);
    QTest::newRow("a pixel") << QSize(1, 1);
    QTest::newRow("too wide") << QSize(300, 100);
    QTest::newRow("too high") << QSize(100, 300);
}

void TestCats::anySize()
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

void TestCats::brokenDrawing_data()
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

void TestCats::brokenDrawing()
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

void TestCats::missingDrawing()
{
    write(u"unknown-4.svg"_s, m_images.svg({.code = 488}));
    const CatImages images(m_folder->path());
    QCOMPARE(images.svg({.code = 404}), m_images.svg({.code = 488}));
    const QSize size(80, 60);
    QCOMPARE(images.image({.code = 404}, size), m_images.image({.code = 488}, size));
}

void TestCats::evenTheClassIsMissing()
{
    const CatImages images(m_folder->path());
    const QRegularExpression complaint(u"unknown-4\\.svg is missing"_s);
    QTest::ignoreMessage(QtWarningMsg, complaint);
    const QImage image = images.image({.code = 404}, {80, 60});
    QCOMPARE(image.size(), QSize(80, 60));
    QCOMPARE(plainSquares(image), 64); // the class's tint
    QCOMPARE(image.pixelColor(0, 0).alpha(), 255);
}

void TestCats::saves_data()
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

void TestCats::saves()
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

void TestCats::savesTheClass()
{
    const QString path = m_folder->filePath(u"299.svg"_s);
    QCOMPARE(m_images.save({.code = 299}, path, 0), QString());
    QCOMPARE(contents(path), contents(CatImages::defaultFolder() + "/unknown-2.svg"_L1));
}

void TestCats::replacesWhenAllIsWritten()
{
    write(u"cat.svg"_s, QByteArray(100'000, 'x'));
    QCOMPARE(m_images.save({.code = 404}, m_folder->filePath(u"cat.svg"_s), 0), QString());
    QCOMPARE(contents(m_folder->filePath(u"cat.svg"_s)), m_images.svg({.code = 404}));
}

void TestCats::cannotSave_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/cat.png"_s;
    QTest::newRow("a file in place of the folder") << u"file/cat.svg"_s;
    QTest::newRow("a folder of that name") << u"folder.png"_s;
    QTest::newRow("a kind of picture that nobody writes") << u"cat.teapot"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x') + ".png"_L1;
}

void TestCats::cannotSave()
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

void TestCats::fullDisk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("a new PNG") << u"cat.png"_s << QByteArray();
    QTest::newRow("a new SVG") << u"cat.svg"_s << QByteArray();
    QTest::newRow("over a PNG") << u"cat.png"_s << "old"_ba;
    QTest::newRow("over an SVG") << u"cat.svg"_s << "old"_ba;
}

void TestCats::fullDisk()
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

STATUSCAT_TEST(TestCats)
#include "tst_cats.moc"
