// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/ecosystemdialog.h>
#include <ui/check/checkpane.h>
#include <ui/list/searchpane.h>
#include <ui/look/fonts.h>
#include <ui/look/lengths.h>
#include <ui/panel/shortcutsheet.h>
#include <ui/picture/picturedialog.h>
#include <ui/picture/savealldialog.h>
#include <ui/widgets/foldbutton.h>

#include <QAbstractItemView>
#include <QFocusFrame>
#include <QFontInfo>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>

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

/// How large something in the window is, in pixels.
struct Measure
{
    int letters = 0;
    QSize size;
};

/// How large the texts of the visible widgets of @p window are, and what room they want.
QMap<QString, Measure> measures(const QWidget &window)
{
    QMap<QString, Measure> found;
    QHash<QString, int> ofClass; // how many there are
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isRing = qobject_cast<const QFocusFrame *>(widget); // where the focus is
        // The heading over a list is there or not by how far it is scrolled.
        const bool isHeading =
            qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget())
            && widget->parentWidget()->objectName() == "qt_scrollarea_viewport"_L1;
        if (!widget->isVisible() || widget->window() != &window || isRing || isHeading) {
            continue;
        }
        // QScrollArea keeps the hint that it gave first.
        const bool isFirstHint =
            qobject_cast<const QScrollArea *>(widget) || widget->findChild<QScrollArea *>();
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        found.insert(
            name + QString::number(++ofClass[name]),
            {QFontInfo(widget->font()).pixelSize(),
             isFirstHint ? QSize() : widget->sizeHint().expandedTo(widget->minimumSize())});
    }
    return found;
}

QMap<QString, Measure> measures(const ShownWindow &shown)
{
    QMap<QString, Measure> found = measures(shown.window);
    const QSize row = shown.list->visualRect(shown.list->currentIndex()).size();
    found.insert(u"row of the list"_s, {row.height(), QSize()});
    return found;
}

/// What is not yet as large in @p before as in @p after, a line each.
QString frozen(const QMap<QString, Measure> &before, const QMap<QString, Measure> &after)
{
    QStringList lines;
    if (before.size() != after.size()) {
        lines << u"%1 widgets, not %2"_s.arg(before.size()).arg(after.size());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const Measure wanted = after.value(it.key());
        if (it->letters != wanted.letters || it->size != wanted.size) {
            lines << u"%1: letters of %2, not %3; %4x%5, not %6x%7"_s.arg(it.key())
                         .arg(it->letters)
                         .arg(wanted.letters)
                         .arg(it->size.width())
                         .arg(it->size.height())
                         .arg(wanted.size.width())
                         .arg(wanted.size.height());
        }
    }
    return lines.join(u'\n');
}

} // namespace

/// Fonts follow the desktop's, whether it gives their size in points or in pixels.
class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void arabicLettersJoin();
    void scaled_data();
    void scaled();
    void restOfTheFontStays();
    void windowInPixels_data();
    void windowInPixels();
    void windowFollowsTheDesktop_data();
    void windowFollowsTheDesktop();
    void listKeepsItsLetters();
    void dialogsFollowTheDesktop();

private:
    const QFont m_font = QApplication::font();
};

void TestFonts::cleanup()
{
    QApplication::setFont(m_font);
}

/// In whatever the window shows; a word of letters that stand apart cannot be read.
void TestFonts::arabicLettersJoin()
{
    const QString word = u"محتوى"_s;
    ShownWindow shown;
    const auto joins = [&word](const QFont &font) {
        const QFontMetrics metrics(font);
        int apart = 0;
        for (const QChar letter : word) {
            apart += metrics.horizontalAdvance(letter);
        }
        return metrics.horizontalAdvance(word) < apart;
    };
    if (!QFontMetrics(QFont()).inFont(word.front()) && !joins(QFont())) {
        QSKIP("This system has no Arabic font.");
    }
    for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
        if (QFontInfo(widget->font()).fixedPitch()) {
            continue; // joined letters are as wide
        }
        for (const QFont &font : {widget->font(), ui::scaledFont(widget->font(), 0.9),
                                  ui::scaledFont(widget->font(), 1.7)}) {
            QVERIFY2(joins(font), widget->metaObject()->className());
            QVERIFY(font.kerning());
        }
    }
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
    QMap<QString, Measure> inPointSizes;
    QTest::failOnWarning(QRegularExpression(u"QFont"_s));
    const qreal pointsOfPixel = 72.0 / QGuiApplication::primaryScreen()->logicalDotsPerInch();
    for (const QFont &font : {inPoints(pixels * pointsOfPixel), inPixels(pixels)}) {
        QApplication::setFont(font);
        ShownWindow shown;
        QCOMPARE(QFontInfo(shown.window.font()).pixelSize(), pixels);
        const QMap<QString, Measure> sizes = measures(shown);
        if (inPointSizes.isEmpty()) {
            inPointSizes = sizes;
            continue;
        }
        QCOMPARE(sizes.keys(), inPointSizes.keys());
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            constexpr int rounding = 2; // that of a row adds up
            QVERIFY2(qAbs(it->letters - inPointSizes.value(it.key()).letters) <= rounding,
                     qPrintable(u"%1: %2, not %3"_s.arg(it.key())
                                    .arg(it->letters)
                                    .arg(inPointSizes.value(it.key()).letters)));
            QVERIFY2(it->letters > pixels / 2, qPrintable(it.key()));
        }
    }
}

void TestFonts::windowFollowsTheDesktop_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("code") << u"code"_s;
    QTest::newRow("gallery") << u"gallery"_s;
    QTest::newRow("check") << u"check"_s;
    QTest::newRow("compare") << u"compare"_s;
    QTest::newRow("choose") << u"choose"_s;
    QTest::newRow("respond") << u"respond"_s;
}

/// A window that is shown while the desktop's font changes looks like one that is made after it.
void TestFonts::windowFollowsTheDesktop()
{
    QFETCH(QString, page);
    const auto show = [&page](ShownWindow *shown) {
        shown->window.resize(1600, 1000);
        if (page == "gallery"_L1) {
            shown->press(Qt::Key_G, Qt::ControlModifier);
        } else if (page == "check"_L1) {
            shown->press(Qt::Key_L, Qt::ControlModifier);
            shown->window.findChild<ui::FoldButton *>()->setUnfolded(true);
            net::Hop hop;
            hop.url = QUrl(u"https://a.example/"_s);
            hop.status = 404;
            hop.headers = {{u"Server"_s, u"nginx"_s}};
            hop.remarks = {{net::RemarkLevel::Advice, u"Say more."_s, {}}};
            shown->window.findChild<ui::CheckPane *>()->showResult(
                {.request = {.url = hop.url}, .hops = {hop}, .finished = true});
        } else if (page == "compare"_L1) {
            shown->window.compare({401, 403});
        } else if (page == "choose"_L1) {
            shown->press(Qt::Key_N, Qt::ControlModifier);
        } else if (page == "respond"_L1) {
            shown->press(Qt::Key_R, Qt::ControlModifier);
        }
    };
    QApplication::setFont(inPoints(9));
    ShownWindow before;
    show(&before);
    QApplication::setFont(inPoints(18));
    ShownWindow after;
    show(&after);
    WAIT_VERIFY2(frozen(measures(before), measures(after)).isEmpty(),
                 qPrintable(frozen(measures(before), measures(after))));
}

void TestFonts::listKeepsItsLetters()
{
    QApplication::setFont(inPoints(9));
    ShownWindow shown;
    shown.window.resize(2400, 1000);
    const auto *list = shown.window.findChild<ui::SearchPane *>();
    const auto letter = [&] { return ui::Lengths(shown.window.font()).letter(); };
    const double small = letter();
    const double before = list->width() / small;
    QApplication::setFont(inPoints(18));
    WAIT_VERIFY2(letter() > small, "the font has not come");
    QVERIFY2(qAbs(list->width() / letter() - before) < 1,
             qPrintable(u"%1, not %2"_s.arg(list->width() / letter()).arg(before)));
}

void TestFonts::dialogsFollowTheDesktop()
{
    const auto make = [](ShownWindow *shown) {
        auto *pictures = new pictures::PictureCache(embeddedImages(), &shown->window);
        auto *picture = new ui::PictureDialog(*pictures, &shown->window);
        picture->showPicture({.code = 404}, u"404 Not Found"_s, {});
        return QList<QDialog *> {
            picture, new ui::ShortcutSheet({}, &shown->window),
            new ui::EcosystemDialog(embeddedCatalogue().constants(), {}, &shown->window),
            new ui::SaveAllDialog(embeddedImages(), {404}, shown->settings, &shown->window)};
    };
    const auto show = [](const QList<QDialog *> &dialogs) {
        for (QDialog *dialog : dialogs) {
            dialog->resize(1000, 1000);
            dialog->show();
        }
    };
    QApplication::setFont(inPoints(9));
    ShownWindow before;
    const QList<QDialog *> old = make(&before);
    show(old);
    QApplication::setFont(inPoints(18));
    ShownWindow after;
    const QList<QDialog *> fresh = make(&after);
    show(fresh);
    for (int i = 0; i < old.size(); ++i) {
        WAIT_VERIFY2(frozen(measures(*old.at(i)), measures(*fresh.at(i))).isEmpty(),
                     qPrintable(frozen(measures(*old.at(i)), measures(*fresh.at(i)))));
    }
}

STATUSCAT_TEST(TestFonts)
#include "tst_fonts.moc"
