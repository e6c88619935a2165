// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"
#include "support/toolrun.h"

#include <pictures/catimages.h>
#include <poster/saveposter.h>

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

/// A poster as a file.
class TestSavePoster : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pdfHoldsTextsAndVectors();
    void svgHoldsTextsAndVectors();
    void pngIsAsLargeAsThePaper_data();
    void pngIsAsLargeAsThePaper();
    void picturesStayInTheirFrames();
    void cannotSave_data();
    void cannotSave();

private:
    QString save(const QString &name, const poster::Options &options) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    const core::Catalogue m_catalogue = core::Catalogue::embedded();
    const pictures::CatImages m_images;
    const poster::Options m_sheet {.choice = {.filter = {.kind = core::ClassFilter::Kind::Common}},
                                   .paper = u"A4"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavePoster::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

QString TestSavePoster::save(const QString &name, const poster::Options &options) const
{
    return poster::savePoster(m_catalogue, m_images, options, path(name));
}

void TestSavePoster::pdfHoldsTextsAndVectors()
{
    QCOMPARE(save(u"codes.pdf"_s, {.choice = {}, .paper = u"A2"_s}), QString());
    QVERIFY(contents(path(u"codes.pdf"_s)).startsWith("%PDF-"));
    const ToolRun text = runTool(u"pdftotext"_s, {path(u"codes.pdf"_s), u"-"_s});
    if (!text.isInstalled) {
        QSKIP("Reads the PDF with poppler's tools (Debian: poppler-utils)");
    }
    QCOMPARE(text.code, 0);
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        QVERIFY2(text.out.contains(core::codeText(summary.code).toUtf8()), text.out.constData());
    }
    QVERIFY(text.out.contains("Nothing lives at this address"));

    const ToolRun images = runTool(u"pdfimages"_s, {u"-list"_s, path(u"codes.pdf"_s)});
    QCOMPARE(images.out.trimmed().split('\n').size(), 2); // the heading: none was made of pixels
    const ToolRun fonts = runTool(u"pdffonts"_s, {path(u"codes.pdf"_s)});
    const QList<QByteArray> lines = fonts.out.trimmed().split('\n').sliced(2);
    QVERIFY(!lines.isEmpty());
    const QRegularExpression embedded(u" yes (yes|no)  ?yes "_s);
    for (const QByteArray &line : lines) {
        QVERIFY2(embedded.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
    const ToolRun info = runTool(u"pdfinfo"_s, {path(u"codes.pdf"_s)});
    QVERIFY2(info.out.contains("Pages:           1\n"), info.out.constData());
    QVERIFY2(info.out.contains("(A2)"), info.out.constData());
}

void TestSavePoster::svgHoldsTextsAndVectors()
{
    QCOMPARE(save(u"codes.svg"_s, m_sheet), QString());
    QXmlStreamReader xml(contents(path(u"codes.svg"_s)));
    QStringList names;
    QString text;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            names.append(xml.name().toString());
        } else if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(names.contains(u"path"_s));
    QVERIFY(names.contains(u"text"_s));
    QVERIFY(!names.contains(u"image"_s));
    QVERIFY(text.contains("Not Found"_L1));
    QVERIFY(QSvgRenderer(path(u"codes.svg"_s)).isValid());
}

void TestSavePoster::pngIsAsLargeAsThePaper_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QSize>("millimetres");
    QTest::newRow("A4") << u"A4"_s << QSize(210, 297);
    QTest::newRow("A3") << u"A3"_s << QSize(297, 420);
    QTest::newRow("Letter") << u"Letter"_s << QSize(216, 279);
}

void TestSavePoster::pngIsAsLargeAsThePaper()
{
    QFETCH(QString, paper);
    QFETCH(QSize, millimetres);
    poster::Options options = m_sheet;
    options.paper = paper;
    QCOMPARE(save(u"codes.png"_s, options), QString());
    const QImage image(path(u"codes.png"_s));
    QVERIFY(qAbs(image.width() * 1000.0 / image.dotsPerMeterX() - millimetres.width()) < 1);
    QVERIFY(qAbs(image.height() * 1000.0 / image.dotsPerMeterY() - millimetres.height()) < 1);
}

void TestSavePoster::picturesStayInTheirFrames()
{
    // The drawing of 429 is much larger than its frame: left of it there is the bare page.
    poster::Options options = m_sheet;
    for (const bool isDark : {false, true}) {
        options.isDark = isDark;
        for (const QString &name : {u"codes.png"_s, u"codes.svg"_s}) {
            QCOMPARE(save(name, options), QString());
            QImage image(path(name));
            if (name.endsWith(".svg"_L1)) {
                QSvgRenderer renderer(path(name));
                image = QImage(800, 1131, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                renderer.render(&painter);
            }
            constexpr int rounding = 2;
            const QColor page = image.pixelColor(1, 1);
            const int margin = image.width() / 40; // narrower than the poster's own
            for (int y = 0; y < image.height(); ++y) {
                for (const int x : {margin, image.width() - 1 - margin}) {
                    const QColor color = image.pixelColor(x, y);
                    QVERIFY(qAbs(color.red() - page.red()) <= rounding);
                    QVERIFY(qAbs(color.green() - page.green()) <= rounding);
                    QVERIFY(qAbs(color.blue() - page.blue()) <= rounding);
                }
            }
        }
    }
}

void TestSavePoster::cannotSave_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &ending : poster::endings()) {
        QTest::newRow(qPrintable("no folder for "_L1 + ending)) << QString("missing/a"_L1 + ending);
        QTest::newRow(qPrintable("a folder of that name, "_L1 + ending))
            << QString("taken"_L1 + ending);
    }
}

void TestSavePoster::cannotSave()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"taken"_s + QFileInfo(name).suffix().prepend(u'.')));
    const QString fault = save(name, m_sheet);
    QVERIFY2(fault.startsWith(QDir::toNativeSeparators(path(name))), qPrintable(fault));
    QVERIFY(!fault.contains(u'\n'));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

STATUSCAT_TEST(TestSavePoster)
#include "tst_saveposter.moc"
