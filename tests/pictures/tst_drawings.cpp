// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using pictures::CatImages;

namespace {

constexpr qsizetype mostBytes = 24576;

/// What a drawing may be made of: what QtSvg 6.4 draws as it should, and we use
/// (resources/studio/GUIDE.md, section 2).
bool isAllowedElement(QStringView name)
{
    static const QStringList allowed =
        u"svg title defs g path rect circle ellipse line use polygon polyline"_s.split(u' ');
    return allowed.contains(name.toString());
}

bool isAllowedAttribute(QStringView name)
{
    static const QStringList allowed =
        u"id viewBox href transform d points x y x1 y1 x2 y2 width height cx cy r rx ry fill "
        "fill-rule opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray "
        "stroke-dashoffset"_s.split(u' ');
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

/// Every drawing of the program.
class TestDrawings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); } // of QtSvg, too
    void drawings_data();
    void drawings();
    void everyCodeHasDrawings();
    void everyDrawingHasACode();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    CatImages m_images;
};

void TestDrawings::drawings_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(CatImages::defaultFolder()).entryInfoList();
    for (const QFileInfo &file : files) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestDrawings::drawings()
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

    QXmlStreamReader xml(svg);
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

void TestDrawings::everyCodeHasDrawings()
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

void TestDrawings::everyDrawingHasACode()
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

STATUSCAT_TEST(TestDrawings)
#include "tst_drawings.moc"
