// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/testmain.h"

#include <core/language.h>
#include <poster/columns.h>
#include <poster/layout.h>

#include <QHash>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using core::ClassFilter;
using poster::Block;
using poster::Layout;

Q_DECLARE_METATYPE(poster::Choice)

namespace {

constexpr double tolerance = 0.001; // of a millimetre

const poster::Choice all {};
const poster::Choice common {.filter = {.kind = ClassFilter::Kind::Common}};

QSizeF millimetres(QPageSize::PageSizeId id)
{
    return QPageSize(id).size(QPageSize::Millimeter);
}

bool isWithin(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

bool haveCommon(const QRectF &one, const QRectF &other)
{
    const QRectF shared = one & other;
    return shared.width() > tolerance && shared.height() > tolerance;
}

QString describe(const Block &block)
{
    QString text;
    QDebug(&text) << block.rect << block.code << block.text.words;
    return text;
}

/// The page around @p text, drawn alone into @p rect, has ink nowhere but in it.
bool staysInside(const Block &block, Qt::LayoutDirection direction)
{
    constexpr double dotsPerMm = 12;
    constexpr double border = 2;
    const QRectF rect({border, border}, block.rect.size());
    QImage image(((rect.size() + QSizeF(2 * border, 2 * border)) * dotsPerMm).toSize(),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm, dotsPerMm);
    poster::drawText(&painter, block.text, rect, poster::Colors(false), direction);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    // Accents (highest are vowel signs over an Arabic hamza) may reach into the line above.
    const double slack = 0.35 * block.text.size;
    painter.fillRect(rect.adjusted(-slack, -slack, slack, slack), Qt::white);
    painter.end();
    QImage blank = image.copy();
    blank.fill(Qt::white);
    return image == blank;
}

} // namespace

/// Where everything stands on a poster, on all paper and in all languages.
class TestPosterLayout : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_language.reset(); }
    void holdsEveryCode_data();
    void holdsEveryCode();
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void isLegible_data();
    void isLegible();
    void textIsNotCut_data();
    void textIsNotCut();
    void saysWhatToDo();
    void smallPaperSaysLess();
    void mirrors();
    void dashStaysWithItsOption();
    void evenColumns_data();
    void evenColumns();
    void registryDateIsThatOfTheTable();

private:
    /// In @p language, which the program speaks until the test ends.
    poster::Content content(const QString &language, const poster::Choice &choice);
    Layout layout(const QString &language, const poster::Choice &choice,
                  QPageSize::PageSizeId paper);

    std::unique_ptr<core::Language> m_language;
    QHash<QString, Layout> m_layouts; // each is made once: it takes longer than all tests of it
};

poster::Content TestPosterLayout::content(const QString &language, const poster::Choice &choice)
{
    m_language = std::make_unique<core::Language>(language);
    return poster::makeContent(core::Catalogue::embedded(language), choice);
}

Layout TestPosterLayout::layout(const QString &language, const poster::Choice &choice,
                                QPageSize::PageSizeId paper)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(language, core::classFilterKey(choice.filter))
                            .arg(choice.onlyRegistered)
                            .arg(paper);
    if (!m_layouts.contains(key)) {
        m_layouts.insert(key,
                         poster::makeLayout(content(language, choice), millimetres(paper),
                                            QLocale(language).textDirection()));
    }
    return m_layouts.value(key);
}

void TestPosterLayout::holdsEveryCode_data()
{
    QTest::addColumn<poster::Choice>("choice");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("all") << all << QPageSize::A2;
    QTest::newRow("all on small paper") << all << QPageSize::A4;
    QTest::newRow("registered") << poster::Choice {.filter = {}, .onlyRegistered = true}
                                << QPageSize::A2;
    QTest::newRow("common") << common << QPageSize::A4;
    QTest::newRow("a class") << poster::Choice {.filter = core::classFilterForKey(u"4xx"_s)}
                             << QPageSize::A3;
}

void TestPosterLayout::holdsEveryCode()
{
    QFETCH(poster::Choice, choice);
    QFETCH(QPageSize::PageSizeId, paper);
    const core::Catalogue catalogue = core::Catalogue::embedded();
    QList<int> expected;
    for (const core::StatusSummary &summary : catalogue.codes()) {
        const bool isRegistered = summary.standing != core::Standing::Vendor
            && summary.standing != core::Standing::Informal;
        if (choice.filter.accepts(summary) && (isRegistered || !choice.onlyRegistered)) {
            expected.append(summary.code);
        }
    }
    QList<int> pictures;
    QList<int> numbers;
    for (const Block &block : layout(u"en"_s, choice, paper).blocks) {
        if (block.code >= 0) {
            (block.kind == Block::Kind::Picture ? pictures : numbers).append(block.code);
        }
    }
    std::sort(expected.begin(), expected.end());
    std::sort(pictures.begin(), pictures.end());
    std::sort(numbers.begin(), numbers.end());
    QVERIFY(expected.size() >= 20);
    QCOMPARE(pictures, expected);
    QCOMPARE(numbers, expected);
}

void TestPosterLayout::everythingHasItsPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<poster::Choice>("choice");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    for (const QString &language : core::languages()) {
        const auto row = [&language](const char *what) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(language), what) << language;
        };
        row("all on A2") << all << QPageSize::A2;
        row("common on A4") << common << QPageSize::A4;
    }
    QTest::newRow("a class on Letter")
        << u"ar"_s << poster::Choice {.filter = core::classFilterForKey(u"5xx"_s)}
        << QPageSize::Letter;
    QTest::newRow("few on much paper")
        << u"de"_s << poster::Choice {.filter = core::classFilterForKey(u"1xx"_s)} << QPageSize::A0;
    QTest::newRow("all on little paper") << u"de"_s << all << QPageSize::A4;
}

void TestPosterLayout::everythingHasItsPlace()
{
    QFETCH(QString, language);
    QFETCH(poster::Choice, choice);
    QFETCH(QPageSize::PageSizeId, paper);
    const Layout made = layout(language, choice, paper);
    const QRectF inside =
        QRectF({0, 0}, made.page).adjusted(made.margin, made.margin, -made.margin, -made.margin);
    QList<Block> solid;
    QList<QRectF> panels;
    for (const Block &block : made.blocks) {
        const double above = block.text.size / 2; // the title's letters begin below its line
        QVERIFY2(isWithin(inside.adjusted(0, -above, 0, 0), block.rect),
                 qPrintable(describe(block)));
        if (block.kind == Block::Kind::Panel) {
            panels.append(block.rect);
            continue;
        }
        if (!panels.isEmpty() && panels.constLast().intersects(block.rect)) {
            QVERIFY2(isWithin(panels.constLast(), block.rect), qPrintable(describe(block)));
        }
        for (const Block &other : solid) {
            if (haveCommon(block.rect, other.rect)) {
                QFAIL(qPrintable(describe(block) + " and "_L1 + describe(other)));
            }
        }
        solid.append(block);
    }
    QVERIFY(!panels.isEmpty());
}

void TestPosterLayout::isLegible_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : core::languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestPosterLayout::isLegible()
{
    QFETCH(QString, language);
    const std::pair<poster::Choice, QPageSize::PageSizeId> rows[] = {{all, QPageSize::A2},
                                                                     {common, QPageSize::A4}};
    for (const auto &[choice, paper] : rows) {
        const double points = paper == QPageSize::A2 ? 7 : 6;
        for (const Block &block : layout(language, choice, paper).blocks) {
            if (block.kind == Block::Kind::Words) {
                QVERIFY2(block.text.size >= points * poster::mmPerPoint,
                         qPrintable(describe(block)));
            }
        }
    }
}

void TestPosterLayout::textIsNotCut_data()
{
    isLegible_data();
}

void TestPosterLayout::textIsNotCut()
{
    QFETCH(QString, language);
    const Layout made = layout(language, common, QPageSize::A4);
    for (const Block &block : made.blocks) {
        if (block.kind == Block::Kind::Words) {
            QVERIFY2(!poster::extentOf(block.text, block.rect.width()).isTooWide,
                     qPrintable(describe(block)));
            QVERIFY2(staysInside(block, made.direction), qPrintable(describe(block)));
        }
    }
}

void TestPosterLayout::saysWhatToDo()
{
    const poster::Content said = content(u"en"_s, all);
    QStringList words;
    for (const Block &block :
         poster::makeLayout(said, millimetres(QPageSize::A2), Qt::LeftToRight).blocks) {
        words.append(block.text.words);
    }
    for (const poster::Band &band : said.bands) {
        QVERIFY(words.contains(band.name));
        QVERIFY(words.contains(band.sentence));
        for (const poster::Entry &entry : band.entries) {
            QVERIFY2(words.contains(entry.title), qPrintable(entry.title));
            QVERIFY2(words.contains(entry.line), qPrintable(entry.line));
            const QString toDo = QString(entry.retry + u' ' + entry.advice).trimmed();
            QVERIFY2(words.contains(toDo) || band.statusClass == core::StatusClass::Outside,
                     qPrintable(toDo));
        }
    }
    QVERIFY(said.questions.size() >= 10);
    // The first of them; how many have room hangs on the font.
    QVERIFY(words.contains(said.questions.constFirst().question));
    // Only where something failed is there a word about repeating it.
    QVERIFY(words.contains(u"Don't retry. Stop asking."_s)); // 410
    QVERIFY(words.contains(u"Use the content."_s)); // 200
    // A title of our own is marked.
    QVERIFY(words.filter(u"No official phrase"_s).size() > 1);
}

void TestPosterLayout::smallPaperSaysLess()
{
    const poster::Content said = content(u"en"_s, all);
    poster::Detail before = poster::Detail::All;
    for (const QPageSize::PageSizeId paper : {QPageSize::A1, QPageSize::A3, QPageSize::A4}) {
        const Layout made = poster::makeLayout(said, millimetres(paper), Qt::LeftToRight);
        QVERIFY(made.detail >= before);
        before = made.detail;
    }
    QVERIFY(before > poster::Detail::NoQuestions);
}

void TestPosterLayout::mirrors()
{
    const poster::Content said = content(u"en"_s, common);
    const QSizeF page = millimetres(QPageSize::A4);
    const Layout left = poster::makeLayout(said, page, Qt::LeftToRight);
    const Layout right = poster::makeLayout(said, page, Qt::RightToLeft);
    QCOMPARE(right.blocks.size(), left.blocks.size());
    for (qsizetype i = 0; i < left.blocks.size(); ++i) {
        const QRectF one = left.blocks.at(i).rect;
        const QRectF other = right.blocks.at(i).rect;
        QCOMPARE(one.top(), other.top());
        QVERIFY(qAbs(one.left() - (page.width() - other.right())) < tolerance);
    }
}

void TestPosterLayout::dashStaysWithItsOption()
{
    // In each width, the words are as high as with an option that cannot be broken.
    const poster::Text dashed {.words = u"curl -v"_s, .size = 4, .leading = 5};
    poster::Text whole = dashed;
    whole.words = u"curl xv"_s;
    const double width = poster::widthOf({.words = u"curl -"_s, .size = 4, .leading = 5});
    QCOMPARE(poster::extentOf(whole, width).height, 10.0);
    QCOMPARE(poster::extentOf(dashed, width).height, 10.0);
    constexpr double dotsPerMm = 10;
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm, dotsPerMm);
    poster::drawText(&painter, dashed, QRectF(0, 0, width, 10), poster::Colors(false),
                     Qt::LeftToRight);
    painter.end();
    // The second line holds dash and letter: it is wider than the letter.
    int last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 55; y < 95; ++y) {
            last = image.pixel(x, y) == qRgb(255, 255, 255) ? last : x;
        }
    }
    const double letter = poster::widthOf({.words = u"v"_s, .size = 4, .leading = 5});
    QVERIFY(last > letter * dotsPerMm * 1.2);
}

void TestPosterLayout::evenColumns_data()
{
    QTest::addColumn<QList<double>>("heights");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("nothing") << QList<double> {} << 3 << QList<int> {};
    QTest::newRow("one") << QList<double> {5} << 3 << QList<int> {1};
    QTest::newRow("one column") << QList<double> {1, 2, 3} << 1 << QList<int> {3};
    QTest::newRow("each its own") << QList<double> {1, 1, 1} << 3 << QList<int> {1, 1, 1};
    QTest::newRow("all alike") << QList<double> {1, 1, 1, 1, 1, 1} << 3 << QList<int> {2, 2, 2};
    QTest::newRow("a high one") << QList<double> {1, 1, 4, 1, 1} << 3 << QList<int> {2, 1, 2};
    QTest::newRow("a high one first") << QList<double> {3, 1, 1, 1} << 2 << QList<int> {1, 3};
}

void TestPosterLayout::evenColumns()
{
    QFETCH(QList<double>, heights);
    QFETCH(int, columns);
    const QList<int> counts = poster::balanced(heights, columns);
    QTEST(counts, "counts");
}

void TestPosterLayout::registryDateIsThatOfTheTable()
{
    const QList<CsvRow> rows =
        readCsv(QStringLiteral(STATUSCAT_SOURCE_DIR) + "/tests/data/registry.csv"_L1);
    QVERIFY(!rows.isEmpty());
    for (const CsvRow &row : rows) {
        QVERIFY(row.value(u"source"_s).contains("as of "_L1 + poster::registryDate()));
    }
}

STATUSCAT_TEST(TestPosterLayout)
#include "tst_posterlayout.moc"
