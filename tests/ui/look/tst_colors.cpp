// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <ui/look/colors.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::contrastRatio;

namespace {

/// What a desktop for people who need much contrast sets: everything in @p ink on @p paper.
QPalette highContrast(const QColor &ink, const QColor &paper, const QColor &highlight)
{
    QPalette palette(ink, paper, paper, paper, paper, ink, ink, paper, paper);
    palette.setColor(QPalette::AlternateBase, paper);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::PlaceholderText, ink);
    return palette;
}

QPalette paletteOf(ui::Theme theme)
{
    ui::applyTheme(theme);
    const QPalette palette = QApplication::palette();
    ui::applyTheme(ui::Theme::System);
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(ui::Theme::Light);
    QTest::newRow("dark") << paletteOf(ui::Theme::Dark);
    QTest::newRow("the system's") << paletteOf(ui::Theme::System);
    QTest::newRow("black on white") << highContrast(Qt::black, Qt::white, Qt::darkBlue);
    QTest::newRow("white on black") << highContrast(Qt::white, Qt::black, Qt::cyan);
    QTest::newRow("yellow on black") << highContrast(Qt::yellow, Qt::black, Qt::green);
    QTest::newRow("highlight like its ground") << highContrast(Qt::black, Qt::white, Qt::white);
}

/// Everything that text and shapes of ours stand on.
QList<QColor> groundsOf(const QPalette &palette)
{
    QList<QColor> grounds;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::ToolTipBase}) {
        grounds << palette.color(role);
    }
    return grounds << ui::selectionTint(palette, palette.color(QPalette::Base));
}

} // namespace

/// That everything can be read, whatever the palette.
class TestColors : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void blending_data();
    void blending();
    void readableKeepsWhatIsReadable();
    void readableAlwaysIs_data();
    void readableAlwaysIs();
    void darkness_data();
    void darkness();
    void text_data();
    void text();
    void classes_data();
    void classes();
    void classesDiffer_data();
    void classesDiffer();
    void matches_data();
    void matches();
    void selection_data();
    void selection();
    void themes_data();
    void themes();
    void themeNames_data();
    void themeNames();
    void systemThemeComesBack();
};

void TestColors::contrast_data()
{
    QTest::addColumn<QColor>("left");
    QTest::addColumn<QColor>("right");
    QTest::addColumn<double>("ratio"); // as WCAG's own examples and checkers have it
    QTest::newRow("black and white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("just enough grey") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("not quite enough grey") << QColor(0x777777) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(0xff0000) << QColor(Qt::white) << 4.0;
    QTest::newRow("yellow on black") << QColor(0xffff00) << QColor(Qt::black) << 19.56;
}

void TestColors::contrast()
{
    QFETCH(QColor, left);
    QFETCH(QColor, right);
    QFETCH(double, ratio);
    QCOMPARE_LT(qAbs(contrastRatio(left, right) - ratio), 0.01);
    QCOMPARE(contrastRatio(left, right), contrastRatio(right, left));
}

void TestColors::blending_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QColor>("color");
    QTest::newRow("nothing") << 0.0 << QColor(0, 0, 200);
    QTest::newRow("all") << 1.0 << QColor(100, 200, 0);
    QTest::newRow("half") << 0.5 << QColor(50, 100, 100);
}

void TestColors::blending()
{
    QFETCH(double, share);
    QFETCH(QColor, color);
    QCOMPARE(ui::blended(QColor(100, 200, 0), QColor(0, 0, 200), share).rgb(), color.rgb());
}

void TestColors::readableKeepsWhatIsReadable()
{
    const QColor color(0x2459bd);
    QCOMPARE(ui::readableOn(Qt::white, color, ui::textContrast).rgb(), color.rgb());
    QVERIFY(ui::readableOn(Qt::black, color, ui::textContrast).rgb() != color.rgb());
}

void TestColors::readableAlwaysIs_data()
{
    QTest::addColumn<QColor>("ground");
    for (const int grey : {0, 64, 110, 117, 118, 119, 128, 180, 255}) {
        QTest::addRow("grey %d", grey) << QColor(grey, grey, grey);
    }
    QTest::newRow("red") << QColor(Qt::red);
    QTest::newRow("green") << QColor(Qt::green);
    QTest::newRow("blue") << QColor(Qt::blue);
}

void TestColors::readableAlwaysIs()
{
    QFETCH(QColor, ground);
    for (const QColor &color : {ground, QColor(Qt::gray), QColor(Qt::magenta)}) {
        QCOMPARE_GE(contrastRatio(ui::readableOn(ground, color, ui::textContrast), ground),
                    ui::textContrast);
        QCOMPARE_GE(contrastRatio(ui::readableOn(ground, color, ui::shapeContrast), ground),
                    ui::shapeContrast);
    }
}

void TestColors::darkness_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << paletteOf(ui::Theme::Light) << false;
    QTest::newRow("dark") << paletteOf(ui::Theme::Dark) << true;
    QTest::newRow("black on white") << highContrast(Qt::black, Qt::white, Qt::blue) << false;
    QTest::newRow("yellow on black") << highContrast(Qt::yellow, Qt::black, Qt::green) << true;
}

void TestColors::darkness()
{
    QFETCH(QPalette, palette);
    QTEST(ui::isDark(palette), "dark");
}

void TestColors::text_data()
{
    addPalettes();
}

void TestColors::text()
{
    QFETCH(QPalette, palette);
    for (const QColor &ground : groundsOf(palette)) {
        const QColor dimmed = ui::dimmedText(palette, ground);
        QCOMPARE_GE(contrastRatio(dimmed, ground), ui::textContrast);
        QCOMPARE_GE(contrastRatio(ui::linkText(palette, ground), ground), ui::textContrast);
    }
    // It steps back behind the main text.
    const QColor window = palette.color(QPalette::Window);
    const QColor dimmed = ui::dimmedText(palette, window);
    const QColor plain = palette.color(QPalette::WindowText);
    if (ui::isHighContrast(palette)) {
        QCOMPARE(dimmed.rgb(), plain.rgb()); // but not for those who need much contrast
    } else {
        QCOMPARE_LT(contrastRatio(dimmed, window), contrastRatio(plain, window));
    }
}

void TestColors::classes_data()
{
    addPalettes();
}

void TestColors::classes()
{
    QFETCH(QPalette, palette);
    for (const QColor &ground : groundsOf(palette)) {
        for (const core::StatusClass statusClass : core::allClasses()) {
            const ui::ClassColors colors = ui::classColors(statusClass, ground);
            QCOMPARE_GE(contrastRatio(colors.text, colors.tint), ui::textContrast);
            QCOMPARE_GE(contrastRatio(colors.text, ground), ui::textContrast);
            QVERIFY(colors.tint.rgb() != ground.rgb());
        }
    }
}

void TestColors::classesDiffer_data()
{
    addPalettes();
}

void TestColors::classesDiffer()
{
    QFETCH(QPalette, palette);
    QList<QRgb> tints;
    for (const core::StatusClass statusClass : core::allClasses()) {
        const QRgb tint = ui::classColors(statusClass, palette.color(QPalette::Base)).tint.rgb();
        QVERIFY(!tints.contains(tint));
        tints << tint;
    }
}

void TestColors::matches_data()
{
    addPalettes();
}

void TestColors::matches()
{
    QFETCH(QPalette, palette);
    for (const QColor &ground : groundsOf(palette)) {
        const QColor match = ui::matchTint(ground);
        QVERIFY(match.rgb() != ground.rgb());
        // As the rows of the list write on it.
        const QColor text = ui::readableOn(match, palette.color(QPalette::Text), ui::textContrast);
        QCOMPARE_GE(contrastRatio(text, match), ui::textContrast);
    }
}

void TestColors::selection_data()
{
    addPalettes();
}

void TestColors::selection()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor selected = ui::selectionTint(palette, base);
    const QColor text = ui::readableOn(selected, palette.color(QPalette::Text), ui::textContrast);
    QCOMPARE_GE(contrastRatio(text, selected), ui::textContrast);
    // The bar that marks it not by the tint alone.
    const QColor bar =
        ui::readableOn(selected, palette.color(QPalette::Highlight), ui::shapeContrast);
    QCOMPARE_GE(contrastRatio(bar, selected), ui::shapeContrast);
    QCOMPARE_GE(contrastRatio(bar, base), ui::shapeContrast * 0.9); // the tint is that faint
}

void TestColors::themes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(ui::Theme::Light);
    QTest::newRow("dark") << paletteOf(ui::Theme::Dark);
}

void TestColors::themes()
{
    // The colours that we chose ourselves, as Qt's own widgets lay them over each other.
    QFETCH(QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Window}};
    for (const auto &[text, ground] : pairs) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QCOMPARE_GE(contrastRatio(palette.color(group, text), palette.color(group, ground)),
                        ui::textContrast);
        }
    }
}

void TestColors::themeNames_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<QString>("key");
    QTest::newRow("system") << ui::Theme::System << u"system"_s;
    QTest::newRow("light") << ui::Theme::Light << u"light"_s;
    QTest::newRow("dark") << ui::Theme::Dark << u"dark"_s;
}

void TestColors::themeNames()
{
    QFETCH(ui::Theme, theme);
    QFETCH(QString, key);
    QCOMPARE(ui::themeForKey(key), theme);
    QCOMPARE(ui::themeForKey(key.toUpper() + u'!'), ui::Theme::System);
}

void TestColors::systemThemeComesBack()
{
    const QPalette before = QApplication::palette();
    ui::applyTheme(ui::Theme::Dark);
    QVERIFY(ui::isDark(QApplication::palette()));
    ui::applyTheme(ui::Theme::Light);
    QVERIFY(!ui::isDark(QApplication::palette()));
    ui::applyTheme(ui::Theme::System);
    for (const auto role : {QPalette::Window, QPalette::Text, QPalette::Highlight}) {
        QCOMPARE(QApplication::palette().color(role), before.color(role));
    }
}

STATUSCAT_TEST(TestColors)
#include "tst_colors.moc"
