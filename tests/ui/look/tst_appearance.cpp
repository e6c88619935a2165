// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cutwidgets.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/theme.h>
#include <ui/picture/catview.h>
#include <ui/widgets/foldbutton.h>

#include <QLabel>
#include <QStatusBar>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Makes every text 1.6 times as long, as German would.
class LongTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char * /*context*/, const char *sourceText, const char * /*comment*/,
                      int /*n*/) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        QString longer = text;
        while (longer.size() < text.size() * 8 / 5) {
            longer += longer.size() % 9 == 0 ? u' ' : u'n';
        }
        return longer;
    }
};

struct Look
{
    ui::Theme theme = ui::Theme::System;
    QSize size {1180, 780};
    int points = 0; ///< 0 is the desktop's
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool longTexts = false;
};

} // namespace

Q_DECLARE_METATYPE(Look)

/// The window in every dress: nothing is cut, blank or blurred.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void looks_data();
    void looks();
    void themesDiffer();
    void longQueryDoesNotWidenTheWindow();
    void pictureIsSharp();

private:
    void dress(const Look &look);

    const QFont m_font = QApplication::font();
    LongTexts m_longTexts;
};

namespace {

/// Whether @p image has but one colour.
bool isBlank(const QImage &image)
{
    QImage plain = image;
    plain.fill(image.pixelColor(0, 0));
    return image == plain;
}

} // namespace

void TestAppearance::cleanup()
{
    QCoreApplication::removeTranslator(&m_longTexts);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    ui::applyTheme(ui::Theme::System);
}

void TestAppearance::dress(const Look &look)
{
    if (look.longTexts) {
        QCoreApplication::installTranslator(&m_longTexts);
    }
    QApplication::setLayoutDirection(look.direction);
    QFont font = m_font;
    if (look.points > 0) {
        font.setPointSize(look.points);
    }
    QApplication::setFont(font);
    ui::applyTheme(look.theme);
}

void TestAppearance::looks_data()
{
    QTest::addColumn<Look>("look");
    const std::pair<const char *, Look> looks[] = {
        {"as the desktop is", {}},
        {"light", {.theme = ui::Theme::Light}},
        {"dark", {.theme = ui::Theme::Dark}},
        {"from right to left", {.direction = Qt::RightToLeft}},
        {"24 pt", {.points = 24}},
        {"8 pt", {.points = 8}},
        {"small and wide", {.size = {640, 480}}},
        {"small and high", {.size = {400, 700}}},
        {"long texts", {.longTexts = true}},
        {"long texts in a small window", {.size = {640, 480}, .longTexts = true}},
        {"24 pt from right to left", {.points = 24, .direction = Qt::RightToLeft}}};
    for (const auto &[name, look] : looks) {
        QTest::newRow(name) << look;
    }
}

void TestAppearance::looks()
{
    QFETCH(Look, look);
    dress(look);
    ShownWindow shown;
    shown.window.resize(look.size);
    // A common code, one with two pictures, one with a long name, owners, nothing assigned, no hit,
    // a URL.
    for (const QString &text : {u"404"_s, u"412"_s, u"511"_s, u"499"_s, u"299"_s, u"qqqqqqqqqqqq"_s,
                                u"https://cats.example.org/"_s, u"gallery"_s, u"check"_s}) {
        if (text == "gallery"_L1) {
            shown.press(Qt::Key_G, Qt::ControlModifier);
        } else if (text == "check"_L1) {
            shown.press(Qt::Key_L, Qt::ControlModifier);
            shown.window.findChild<ui::FoldButton *>()->setUnfolded(true);
        } else {
            shown.window.find(text);
        }
        WAIT_VERIFY2(cutWidgets(shown.window).isEmpty(),
                     qPrintable(text + u": "_s + cutWidgets(shown.window).join(u'\n')));
        if (look.points <= 11) {
            QCOMPARE(shown.window.size(), look.size); // it does not ask for more
        }
        for (const QLabel *label : shown.window.statusBar()->findChildren<QLabel *>()) {
            WAIT_VERIFY2(!label->isVisible() || showsItsText(label), qPrintable(label->text()));
        }
        QVERIFY(!isBlank(shown.list->parentWidget()->grab().toImage()));
        QVERIFY(!isBlank(shown.detail->parentWidget()->grab().toImage()));
    }
}

void TestAppearance::themesDiffer()
{
    QList<int> lightness;
    for (const auto theme : {ui::Theme::Light, ui::Theme::Dark}) {
        dress({.theme = theme});
        ShownWindow shown;
        const QImage image = shown.window.grab().toImage();
        lightness << image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                         .pixelColor(0, 0)
                         .lightness();
    }
    QVERIFY(lightness.first() > 180);
    QVERIFY(lightness.last() < 100);
}

void TestAppearance::longQueryDoesNotWidenTheWindow()
{
    ShownWindow shown;
    shown.type(u"404"_s);
    const int before = shown.window.minimumSizeHint().width();
    shown.window.open({QString(200, u'W')});
    QVERIFY2(shown.window.minimumSizeHint().width() <= before,
             qPrintable(u"%1 after %2"_s.arg(shown.window.minimumSizeHint().width()).arg(before)));
}

void TestAppearance::pictureIsSharp()
{
    ShownWindow shown;
    ui::CatView *cat = shown.detail->catView();
    const qreal ratio = shown.window.devicePixelRatioF();
    const QSize size = pictures::CatImages::ratio.scaled(cat->size(), Qt::KeepAspectRatio);
    const QImage drawn = embeddedImages().image(cat->picture(), size * ratio);
    const QImage seen = cat->grab().toImage().convertToFormat(drawn.format());
    QCOMPARE(seen.width(), qRound(cat->width() * ratio));
    // The middle, away from the rounded corners, is the drawing pixel by pixel.
    const QRect middle(QPoint(drawn.width() / 5, drawn.height() / 5), drawn.size() * 0.6);
    int unlike = 0;
    for (int y = 0; y < middle.height(); ++y) {
        for (int x = 0; x < middle.width(); ++x) {
            const QColor left = seen.pixelColor(middle.topLeft() + QPoint(x, y));
            const QColor right = drawn.pixelColor(middle.topLeft() + QPoint(x, y));
            unlike += qAbs(left.lightness() - right.lightness()) > 8;
        }
    }
    QVERIFY2(unlike * 100 < middle.width() * middle.height(), qPrintable(QString::number(unlike)));
}

STATUSCAT_TEST(TestAppearance)
#include "tst_appearance.moc"
