// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/look/colors.h>
#include <ui/look/style.h>

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto more = QStyle::SP_ToolBarHorizontalExtensionButton;

/// Everything is in @p ink, or between it and what lies below.
bool isDrawnIn(const QImage &image, const QColor &ink)
{
    int strongest = 0;
    QRgb color = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > strongest) {
                strongest = qAlpha(pixel);
                color = pixel;
            }
        }
    }
    return strongest > 200 && QColor(color).rgb() == ink.rgb();
}

} // namespace

/// What is drawn in another way than the desktop does.
class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new ui::Style); } // owned by the application
    void init() { m_palette = QApplication::palette(); }
    void cleanup()
    {
        QApplication::setPalette(m_palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void followsThePalette_data();
    void followsThePalette();
    void pointsToWhereMenusGoOn();
    void sharpOnFineScreens();
    void menuBarShowsIt();
    void restIsTheDesktops();
    void thumbsStandOut_data();
    void thumbsStandOut();
    void thumbsReachTheEnds();
    void placeholdersAreReadable();
    void keepsJoinedLettersTogether();

private:
    QPalette m_palette;
};

void TestStyle::followsThePalette_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("picture");
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<QPalette::ColorGroup>("group");
    const auto clear = QStyle::SP_LineEditClearButton;
    QTest::newRow("more") << more << QIcon::Normal << QPalette::Active;
    QTest::newRow("more, disabled") << more << QIcon::Disabled << QPalette::Disabled;
    QTest::newRow("clear") << clear << QIcon::Normal << QPalette::Active;
    QTest::newRow("clear, disabled") << clear << QIcon::Disabled << QPalette::Disabled;
}

void TestStyle::followsThePalette()
{
    QFETCH(QStyle::StandardPixmap, picture);
    QFETCH(QIcon::Mode, mode);
    QFETCH(QPalette::ColorGroup, group);
    const ui::Style style;
    const QIcon icon = style.standardIcon(picture); // asked for once, as a menu bar does
    for (const QColor &ink : {QColor(0x1b1c20), QColor(0xeceef2)}) {
        QPalette palette = m_palette;
        palette.setColor(group, QPalette::ButtonText, ink);
        QApplication::setPalette(palette);
        QVERIFY(isDrawnIn(icon.pixmap(QSize(64, 64), mode).toImage(), ink));
    }
}

void TestStyle::pointsToWhereMenusGoOn()
{
    const ui::Style style;
    const QIcon icon = style.standardIcon(more);
    const QImage leftToRight = icon.pixmap(64).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = icon.pixmap(64).toImage();
    QVERIFY(leftToRight != rightToLeft);
    QCOMPARE(leftToRight.mirrored(true, false), rightToLeft);
}

void TestStyle::sharpOnFineScreens()
{
    const ui::Style style;
    const QPixmap pixmap = style.standardIcon(more).pixmap(QSize(16, 16), 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestStyle::menuBarShowsIt()
{
    QMainWindow window;
    QMenuBar bar(&window);
    bar.setNativeMenuBar(false);
    for (int i = 0; i < 20; ++i) {
        bar.addMenu(u"A menu"_s);
    }
    window.setMenuBar(&bar);
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, patience));
    const auto *button = bar.findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
    QVERIFY(button && button->isVisible());
    QPalette palette = m_palette;
    palette.setColor(QPalette::ButtonText, Qt::magenta);
    QApplication::setPalette(palette);
    QVERIFY(isDrawnIn(button->icon().pixmap(64).toImage(), Qt::magenta));
}

void TestStyle::restIsTheDesktops()
{
    const ui::Style style;
    for (const auto picture : {QStyle::SP_MessageBoxWarning, QStyle::SP_DialogOkButton}) {
        QCOMPARE(style.standardIcon(picture).pixmap(32).toImage(),
                 style.baseStyle()->standardIcon(picture).pixmap(32).toImage());
    }
}

/// An underlined letter is shaped by itself.
void TestStyle::keepsJoinedLettersTogether()
{
    const ui::Style style;
    QCOMPARE(style.styleHint(QStyle::SH_UnderlineShortcut),
             style.baseStyle()->styleHint(QStyle::SH_UnderlineShortcut));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(style.styleHint(QStyle::SH_UnderlineShortcut), 0);
}

void TestStyle::thumbsStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("the system's") << QApplication::palette();
    QTest::newRow("light") << QPalette(QColor(0xfafbfc), QColor(0xf3f4f7));
    QTest::newRow("dark") << QPalette(QColor(0x2f3238), QColor(0x1e1f23));
    QTest::newRow("white on black") << QPalette(Qt::black, Qt::black);
}

/// The middle of a scroll bar's thumb has a contrast of 3 : 1 with what it moves on.
void TestStyle::thumbsStandOut()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    bar.resize(bar.sizeHint().width(), 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.subControls = QStyle::SC_All;
    option.maximum = 100;
    option.pageStep = 50;
    option.orientation = Qt::Vertical;
    const QRect thumb = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                    QStyle::SC_ScrollBarSlider, &bar);
    const QImage image = bar.grab().toImage();
    const QColor inside = image.pixelColor(thumb.center());
    const QColor below = image.pixelColor(thumb.center().x(), thumb.bottom() + 20);
    QCOMPARE_GE(ui::contrastRatio(inside, below), ui::shapeContrast * 0.97);
}

/// No buttons at the ends of a scroll bar, whichever way it lies and one reads.
void TestStyle::thumbsReachTheEnds()
{
    const QStyle *style = QApplication::style();
    QScrollBar bar;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
            QStyleOptionSlider option;
            option.rect = orientation == Qt::Vertical ? QRect(0, 0, 16, 200) : QRect(0, 0, 200, 16);
            option.orientation = orientation;
            option.direction = direction;
            option.maximum = 100;
            option.pageStep = 50;
            const auto part = [&](QStyle::SubControl control) {
                return style->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
            };
            const bool isReversed = orientation == Qt::Horizontal && direction == Qt::RightToLeft;
            const QRect first = part(QStyle::SC_ScrollBarSlider);
            QVERIFY(isReversed ? first.bottomRight() == option.rect.bottomRight()
                               : first.topLeft() == option.rect.topLeft());
            option.sliderPosition = option.maximum;
            const QRect last = part(QStyle::SC_ScrollBarSlider);
            QVERIFY(isReversed ? last.topLeft() == option.rect.topLeft()
                               : last.bottomRight() == option.rect.bottomRight());
            QCOMPARE(last.size(), first.size());
            QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
            QCOMPARE(part(QStyle::SC_ScrollBarGroove), option.rect);
        }
    }
}

void TestStyle::placeholdersAreReadable()
{
    QPalette faint = QApplication::palette();
    faint.setColor(QPalette::Base, Qt::white);
    faint.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as Qt has it
    QApplication::style()->polish(faint);
    QCOMPARE_GE(ui::contrastRatio(faint.color(QPalette::PlaceholderText), Qt::white),
                ui::textContrast);
}

STATUSCAT_TEST(TestStyle)
#include "tst_style.moc"
