// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paintedtext.h"
#include "support/palettes.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/colors.h>
#include <ui/look/style.h>

using namespace Qt::StringLiterals;

/// Every text that the window paints can be read on what it stands on, below the pointer and
/// selected, too.
class TestReadable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new ui::Style); } // owned by the application
    void cleanup() { forgetPalette(); }

    void everyText_data();
    void everyText();
};

namespace {

/// The colour that covers most of @p place in @p image: the ground of a text there.
QColor groundOf(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

} // namespace

void TestReadable::everyText_data()
{
    QTest::addColumn<QString>("palette");
    QTest::addColumn<QString>("query");
    QTest::addColumn<Qt::Key>("page");
    for (const QString &palette : palettesOfTests()) {
        const auto add = [&palette](const char *what, const QString &query, Qt::Key page) {
            QTest::addRow("%s, %s", qPrintable(palette), what) << palette << query << page;
        };
        add("a code", u"429"_s, Qt::Key_unknown);
        add("a vendor's code", u"460"_s, Qt::Key_unknown);
        add("rows with reasons", u"timeout"_s, Qt::Key_unknown);
        add("nothing found", u"frobdidn"_s, Qt::Key_unknown);
        add("an empty field", QString(), Qt::Key_unknown);
        add("the gallery", QString(), Qt::Key_G);
        add("a check", QString(), Qt::Key_L);
    }
}

void TestReadable::everyText()
{
    QFETCH(QString, palette);
    QFETCH(QString, query);
    QFETCH(Qt::Key, page);
    usePalette(palette);
    ShownWindow shown;
    shown.field->setText(query);
    if (page != Qt::Key_unknown) {
        shown.press(page, Qt::ControlModifier);
    }
    QTest::mouseMove(shown.window.windowHandle(),
                     shown.list->mapTo(&shown.window, QPoint(60, 180))); // a row below the pointer
    QCoreApplication::processEvents();
    const QImage image = shown.window.grab().toImage();
    const QList<PaintedText> texts = paintedTexts(shown.window);
    QVERIFY(texts.size() > 20);
    for (const PaintedText &painted : texts) {
        const QWidget *widget = shown.window.childAt(painted.place.center());
        if (!widget || !widget->isEnabled() || painted.text.trimmed().isEmpty()
            || !image.rect().contains(painted.place)) {
            continue;
        }
        const QColor ground = groundOf(image, painted.place);
        const QColor ink = ui::blended(painted.ink, ground, painted.ink.alphaF());
        const double ratio = ui::contrastRatio(ink, ground);
        QVERIFY2(
            ratio >= ui::textContrast - 0.05, // colours are rounded
            qPrintable(u"%1: %2 on %3 in %4 is %5"_s.arg(
                painted.text, ink.name(), ground.name(),
                QString::fromLatin1(widget->metaObject()->className()), QString::number(ratio))));
    }
}

STATUSCAT_TEST(TestReadable)
#include "tst_readable.moc"
