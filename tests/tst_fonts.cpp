// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"

#include <ui/fonts.h>

#include <QFontInfo>
#include <QRegularExpression>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

QFont inPoints(qreal points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

QFont inPixels(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

/// How large the texts of the window's widgets and rows are, in pixels.
QMap<QString, int> textSizes(const ShownWindow &shown)
{
    QMap<QString, int> sizes;
    int number = 0;
    for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
        const QString name = u"%1 %2"_s.arg(++number, 3, 10, QChar(u'0'))
                                 .arg(QLatin1StringView(widget->metaObject()->className()));
        sizes.insert(name, QFontInfo(widget->font()).pixelSize());
    }
    sizes.insert(u"row of the list"_s, shown.list->visualRect(shown.list->currentIndex()).height());
    return sizes;
}

} // namespace

/// Fonts follow the desktop's, whether it gives their size in points or in pixels.
class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void shaping_data();
    void shaping();
    void scaled_data();
    void scaled();
    void code_data();
    void code();
    void restOfTheFontStays();
    void windowInPixels_data();
    void windowInPixels();

private:
    const QFont m_font = QApplication::font();
};

void TestFonts::cleanup()
{
    QApplication::setFont(m_font);
}

void TestFonts::shaping_data()
{
    QTest::addColumn<qreal>("devicePixelRatio");
    QTest::addColumn<bool>("isSmallTextKerned");
    QTest::newRow("whole pixels") << 1.0 << false;
    QTest::newRow("fractional scale") << 1.25 << true;
    QTest::newRow("twice as fine") << 2.0 << true;
}

void TestFonts::shaping()
{
    QFETCH(qreal, devicePixelRatio);
    const auto isKerned = [](const QFont &font) {
        return !(font.styleStrategy() & QFont::PreferNoShaping);
    };
    ui::setTextShaping(devicePixelRatio);
    const QFont font = QApplication::font();
    QTEST(isKerned(font), "isSmallTextKerned");
    QTEST(isKerned(ui::scaledFont(font, 0.9)), "isSmallTextKerned");
    QVERIFY(isKerned(ui::scaledFont(font, 1.7)));
    QVERIFY(isKerned(ui::codeFont(font, 4.2)));
    QCOMPARE(font.family(), m_font.family());
    QCOMPARE(font.pointSizeF(), m_font.pointSizeF());
}

void TestFonts::scaled_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<qreal>("factor");
    QTest::addColumn<qreal>("points");
    QTest::addColumn<int>("pixels");
    QTest::newRow("points, larger") << inPoints(10) << 1.5 << 15.0 << -1;
    QTest::newRow("points, smaller") << inPoints(10) << 0.85 << 8.5 << -1;
    QTest::newRow("points, the same") << inPoints(9.5) << 1.0 << 9.5 << -1;
    QTest::newRow("pixels, larger") << inPixels(20) << 1.5 << -1.0 << 30;
    QTest::newRow("pixels, smaller") << inPixels(20) << 0.92 << -1.0 << 18;
    QTest::newRow("pixels, the same") << inPixels(13) << 1.0 << -1.0 << 13;
    QTest::newRow("pixels, never none at all") << inPixels(1) << 0.1 << -1.0 << 1;
}

void TestFonts::scaled()
{
    QFETCH(QFont, font);
    QFETCH(qreal, factor);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    const QFont scaled = ui::scaledFont(font, factor);
    QTEST(scaled.pointSizeF(), "points");
    QTEST(scaled.pixelSize(), "pixels");
}

void TestFonts::code_data()
{
    scaled_data();
}

void TestFonts::code()
{
    QFETCH(QFont, font);
    QFETCH(qreal, factor);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    const QFont code = ui::codeFont(font, factor);
    QTEST(code.pointSizeF(), "points");
    QTEST(code.pixelSize(), "pixels");
    QVERIFY(QFontInfo(code).fixedPitch());
    QCOMPARE(code.styleHint(), font.styleHint()); // as in rich text: one font, loaded once
}

void TestFonts::restOfTheFontStays()
{
    QFont font(u"Some Family"_s, 10, QFont::Bold, true);
    font.setUnderline(true);
    QFont expected = font;
    expected.setPointSizeF(20);
    QCOMPARE(ui::scaledFont(font, 2), expected);
}

void TestFonts::windowInPixels_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("small") << 11;
    QTest::newRow("usual") << 16;
    QTest::newRow("large") << 32;
}

/// A size in pixels looks like the same one in points.
void TestFonts::windowInPixels()
{
    QFETCH(int, pixels);
    QMap<QString, int> inPointSizes;
    QTest::failOnWarning(QRegularExpression(u"QFont"_s));
    const qreal pointsOfPixel = 72.0 / QGuiApplication::primaryScreen()->logicalDotsPerInch();
    for (const QFont &font : {inPoints(pixels * pointsOfPixel), inPixels(pixels)}) {
        QApplication::setFont(font);
        ShownWindow shown;
        QVERIFY(shown.isActive());
        QCOMPARE(QFontInfo(shown.window.font()).pixelSize(), pixels);
        const QMap<QString, int> sizes = textSizes(shown);
        if (inPointSizes.isEmpty()) {
            inPointSizes = sizes;
            continue;
        }
        QCOMPARE(sizes.keys(), inPointSizes.keys());
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            constexpr int rounding = 2; // that of a row adds up
            QVERIFY2(qAbs(it.value() - inPointSizes.value(it.key())) <= rounding,
                     qPrintable(u"%1: %2, not %3"_s.arg(it.key())
                                    .arg(it.value())
                                    .arg(inPointSizes.value(it.key()))));
            QVERIFY2(it.value() > pixels / 2, qPrintable(it.key()));
        }
    }
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
