// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/galleryfixture.h"
#include "support/testmain.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using core::StatusModel;
using search::StatusFilter;
using ui::GalleryView;

namespace {

constexpr int notch = 120; // of a usual wheel, in eighths of a degree

/// As a fine wheel or a touchpad does, with @p pixels as well.
void turnWheelBy(QWidget *widget, const QPoint &angle, Qt::KeyboardModifiers modifiers,
                 const QPoint &pixels = {})
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), pixels, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void turnWheel(QWidget *widget, int steps, Qt::KeyboardModifiers modifiers)
{
    turnWheelBy(widget, {0, steps * notch}, modifiers);
}

} // namespace

/// Keys and mouse in the gallery.
class TestGalleryKeys : public QObject, protected GalleryFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(readCatalogue()); }
    void init() { QVERIFY(show()); }
    void cleanup() { close(); }

    void keys_data();
    void keys();
    void severalKeys();
    void currentStaysInView();
    void keysBeforeTheNextPaint();
    void withoutCodes();
    void typedLetters_data();
    void typedLetters();
    void opens();
    void clicks();
    void wheel();
    void wheelThatDoesNotTurnUpOrDown();
    void fineWheel_data();
    void fineWheel();
    void turningBackBeginsAnew();
};

void TestGalleryKeys::keys_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("mirrored");
    const auto row = [](const char *name, int from, Qt::Key key, int to) {
        QTest::newRow(name) << from << key << to << false;
    };
    row("right in a row", 400, Qt::Key_Right, 404);
    row("right at the end of a row", 404, Qt::Key_Right, 410);
    row("right over a heading", 413, Qt::Key_Right, 500);
    row("right at the end", 0, Qt::Key_Right, 0);
    row("left in a row", 404, Qt::Key_Left, 400);
    row("left at the beginning of a row", 410, Qt::Key_Left, 404);
    row("left over a heading", 500, Qt::Key_Left, 413);
    row("left at the beginning", 200, Qt::Key_Left, 200);
    row("down in a class", 404, Qt::Key_Down, 413);
    row("down over a heading", 413, Qt::Key_Down, 530);
    row("down to a shorter row", 530, Qt::Key_Down, 0);
    row("down at the end", 0, Qt::Key_Down, 0);
    row("up in a class", 413, Qt::Key_Up, 404);
    row("up over a heading", 530, Qt::Key_Up, 413);
    row("up to a shorter row", 404, Qt::Key_Up, 200);
    row("up at the beginning", 200, Qt::Key_Up, 200);
    row("home", 410, Qt::Key_Home, 200);
    row("end", 410, Qt::Key_End, 0);
    QTest::newRow("left, right to left") << 400 << Qt::Key_Left << 404 << true;
    QTest::newRow("left at the end of a row, right to left") << 404 << Qt::Key_Left << 410 << true;
    QTest::newRow("right over a heading, right to left") << 500 << Qt::Key_Right << 413 << true;
    QTest::newRow("down, right to left") << 404 << Qt::Key_Down << 413 << true;
}

void TestGalleryKeys::keys()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(bool, mirrored);
    m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->setCurrentIndex(index(from));
    QTest::keyClick(m_view.get(), key);
    QTEST(current(), "to");
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList {m_view->currentIndex()});
}

void TestGalleryKeys::severalKeys()
{
    // Every code comes by once, and no heading, in both directions.
    QList<int> seen;
    m_view->setCurrentIndex(index(200));
    for (int i = 0; i < m_catalogue.codes().size(); ++i) {
        seen << current();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    }
    QCOMPARE(seen, m_catalogue.numbers());
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY(!ui::isHeading(m_view->currentIndex()));
    }
    QCOMPARE(current(), 200);
}

void TestGalleryKeys::currentStaysInView()
{
    m_view->setCurrentIndex(index(200));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_view.get(), key);
            QVERIFY(isInView(m_view->currentIndex()));
        }
    }
    // The first row of a class brings its heading along.
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(isInView(index(200).parent()));
}

void TestGalleryKeys::keysBeforeTheNextPaint()
{
    m_view->setCurrentIndex(index(410));
    m_filter->setQuery(u"4"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), 413);
    m_filter->setQuery({});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), 500);
}

void TestGalleryKeys::withoutCodes()
{
    m_filter->setQuery(u"xylophone"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_PageUp, Qt::Key_End}) {
        QTest::keyClick(m_view.get(), key);
        QVERIFY(!m_view->currentIndex().isValid());
    }
    QVERIFY(!m_view->indexAt({50, 50}).isValid());
    QVERIFY(!m_view->grab().isNull());
    // Without a current code the first one comes.
    m_filter->setQuery({});
    m_view->setCurrentIndex({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(current(), 200);
}

void TestGalleryKeys::typedLetters_data()
{
    QTest::addColumn<char>("key");
    QTest::newRow("a digit") << '4';
    QTest::newRow("a letter") << 'g';
    QTest::newRow("a sign") << '/';
    QTest::newRow("a space") << ' ';
}

void TestGalleryKeys::typedLetters()
{
    QFETCH(char, key);
    QSignalSpy typed(m_view.get(), &GalleryView::typed);
    m_view->setCurrentIndex(index(404));
    QTest::keyClick(m_view.get(), key);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), QString(QLatin1Char(key)));
    QCOMPARE(current(), 404);
}

void TestGalleryKeys::opens()
{
    QSignalSpy opened(m_view.get(), &GalleryView::opened);
    m_view->setCurrentIndex(index(404));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(opened.size(), 2);
    const auto doubleClick = [this](const QPoint &point) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    };
    doubleClick(placeOf(index(200)).center());
    QCOMPARE(opened.size(), 3);
    QCOMPARE(current(), 200);
    doubleClick(placeOf(index(400).parent()).center());
    QCOMPARE(opened.size(), 3);
}

void TestGalleryKeys::clicks()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(index(400)).center());
    QCOMPARE(current(), 400);
    const QRect heading = placeOf(index(400).parent());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(current(), 400);
    const QPoint beside(2, placeOf(index(400)).center().y());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, beside);
    QCOMPARE(current(), 400);
}

void TestGalleryKeys::wheel()
{
    m_view->setPictureWidth(200);
    turnWheel(m_view->viewport(), 1, Qt::ControlModifier);
    QCOMPARE_GT(m_view->pictureWidth(), 200);
    turnWheel(m_view->viewport(), -1, Qt::ControlModifier);
    QCOMPARE(m_view->pictureWidth(), 200);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    turnWheel(m_view->viewport(), -1, Qt::NoModifier);
    QCOMPARE_GT(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->pictureWidth(), 200);
    for (int i = 0; i < 30; ++i) {
        turnWheel(m_view->viewport(), -1, Qt::ControlModifier);
    }
    QCOMPARE(m_view->pictureWidth(), GalleryView::smallest);
}

/// A touchpad says so when it begins and ends, and a second wheel goes across.
void TestGalleryKeys::wheelThatDoesNotTurnUpOrDown()
{
    m_view->setPictureWidth(200);
    turnWheelBy(m_view->viewport(), {}, Qt::ControlModifier);
    turnWheelBy(m_view->viewport(), {notch, 0}, Qt::ControlModifier);
    QCOMPARE(m_view->pictureWidth(), 200);
}

void TestGalleryKeys::fineWheel_data()
{
    QTest::addColumn<int>("angle"); // of each event
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("steps"); // all in all
    QTest::newRow("less than a notch") << 15 << 0 << 7 << 0;
    QTest::newRow("a notch in parts") << 15 << 0 << 8 << 1;
    QTest::newRow("less than a notch down") << -15 << 0 << 7 << 0;
    QTest::newRow("two notches down in parts") << -30 << 0 << 8 << -2;
    QTest::newRow("parts that do not fit") << 50 << 0 << 5 << 2;
    QTest::newRow("two notches at once") << 240 << 0 << 1 << 2;
    QTest::newRow("touchpad") << 8 << 2 << 30 << 2;
}

void TestGalleryKeys::fineWheel()
{
    QFETCH(int, angle);
    QFETCH(int, pixels);
    QFETCH(int, events);
    QFETCH(int, steps);
    m_view->setPictureWidth(200);
    turnWheel(m_view->viewport(), 1, Qt::ControlModifier);
    const int step = m_view->pictureWidth() - 200;
    m_view->setPictureWidth(200);
    for (int i = 0; i < events; ++i) {
        turnWheelBy(m_view->viewport(), {0, angle}, Qt::ControlModifier, {0, pixels});
    }
    QCOMPARE(m_view->pictureWidth(), 200 + steps * step);
}

void TestGalleryKeys::turningBackBeginsAnew()
{
    m_view->setPictureWidth(200);
    turnWheelBy(m_view->viewport(), {0, notch - 1}, Qt::ControlModifier);
    turnWheelBy(m_view->viewport(), {0, -1}, Qt::ControlModifier);
    turnWheelBy(m_view->viewport(), {0, 2}, Qt::ControlModifier);
    QCOMPARE(m_view->pictureWidth(), 200);
    turnWheelBy(m_view->viewport(), {0, -(notch - 1)}, Qt::ControlModifier);
    turnWheelBy(m_view->viewport(), {0, -notch}, Qt::NoModifier); // another turn
    turnWheelBy(m_view->viewport(), {0, -1}, Qt::ControlModifier);
    QCOMPARE(m_view->pictureWidth(), 200);
}

STATUSCAT_TEST(TestGalleryKeys)
#include "tst_gallerykeys.moc"
