// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <pictures/picturecache.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pictures::CatImages;
using pictures::CatPicture;
using pictures::PictureCache;

namespace {

constexpr QSize small {40, 30};

/// The codes whose drawings @p spy saw, in their order.
QList<int> codesOf(const QSignalSpy &spy)
{
    QList<int> codes;
    for (const QVariantList &arguments : spy) {
        codes << arguments.first().value<CatPicture>().code;
    }
    return codes;
}

} // namespace

/// Drawing at once and on another thread, and what is kept of it.
class TestPictureCache : public QObject
{
    Q_OBJECT

private slots:
    void nowDraws_data();
    void nowDraws();
    void soonDrawsLater();
    void nowServesSoon();
    void keepsWhatWasDrawn_data();
    void keepsWhatWasDrawn();
    void sizesAndDrawingsAreKeptApart();
    void lastWishFirst();
    void askingAgainDrawsOnce();
    void queueIsBounded();
    void memoryIsBounded_data();
    void memoryIsBounded();
    void tooLargeToBeKept();
    void destroyedWhileDrawing();

private:
    CatImages m_images;
};

void TestPictureCache::nowDraws_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("usual screen") << 1.0 << QSize(40, 30);
    QTest::newRow("a quarter larger") << 1.25 << QSize(50, 38);
    QTest::newRow("twice as fine") << 2.0 << QSize(80, 60);
    QTest::newRow("three times as fine") << 3.0 << QSize(120, 90);
}

void TestPictureCache::nowDraws()
{
    QFETCH(qreal, ratio);
    QFETCH(QSize, pixels);
    PictureCache pictures(m_images);
    const QPixmap pixmap = pictures.now({.code = 404}, small, ratio);
    QCOMPARE(pixmap.size(), pixels);
    QCOMPARE(pixmap.devicePixelRatio(), ratio);
    QImage drawn = m_images.image({.code = 404}, pixels);
    QImage shown = pixmap.toImage().convertToFormat(drawn.format());
    shown.setDevicePixelRatio(1);
    QCOMPARE(shown, drawn);
    QVERIFY(pictures.isIdle());
}

void TestPictureCache::soonDrawsLater()
{
    PictureCache pictures(m_images);
    QSignalSpy drawn(&pictures, &PictureCache::drawn);
    const CatPicture picture {.code = 412, .number = 2};
    QVERIFY(pictures.soon(picture, small, 2).isNull());
    QVERIFY(!pictures.isIdle());
    WAIT_COMPARE(drawn.size(), 1);
    QCOMPARE(drawn.first().first().value<CatPicture>(), picture);
    QVERIFY(pictures.isIdle());
    const QPixmap pixmap = pictures.soon(picture, small, 2);
    QCOMPARE(pixmap.size(), small * 2);
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QVERIFY(pictures.isIdle()); // and nothing is drawn again
}

void TestPictureCache::nowServesSoon()
{
    PictureCache pictures(m_images);
    QVERIFY(!pictures.now({.code = 404}, small, 1).isNull());
    QVERIFY(!pictures.soon({.code = 404}, small, 1).isNull());
    QVERIFY(pictures.isIdle());
}

void TestPictureCache::keepsWhatWasDrawn_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("usual screen") << 1.0;
    QTest::newRow("twice as fine") << 2.0;
}

void TestPictureCache::keepsWhatWasDrawn()
{
    QFETCH(qreal, ratio);
    PictureCache pictures(m_images);
    const QPixmap pixmap = pictures.now({.code = 404}, small, ratio);
    QCOMPARE(pictures.now({.code = 404}, small, ratio).cacheKey(), pixmap.cacheKey()); // no copy
}

void TestPictureCache::sizesAndDrawingsAreKeptApart()
{
    PictureCache pictures(m_images);
    const QImage first = pictures.now({.code = 412}, small, 1).toImage();
    QCOMPARE(pictures.now({.code = 412}, small * 3, 1).size(), small * 3);
    QVERIFY(pictures.now({.code = 412, .number = 2}, small, 1).toImage() != first);
    QVERIFY(pictures.now({.code = 404}, small, 1).toImage() != first);
    QCOMPARE(pictures.now({.code = 412}, small, 1).toImage(), first);
    // The same pixels for another screen.
    QCOMPARE(pictures.now({.code = 412}, small / 2, 2).size(), small);
    QCOMPARE(pictures.now({.code = 412}, small / 2, 2).devicePixelRatio(), 2.0);
    QCOMPARE(pictures.now({.code = 412}, small, 1).devicePixelRatio(), 1.0);
}

void TestPictureCache::lastWishFirst()
{
    PictureCache pictures(m_images);
    QSignalSpy drawn(&pictures, &PictureCache::drawn);
    for (const int code : {400, 401, 402, 403, 401}) {
        pictures.soon({.code = code}, small, 1);
    }
    WAIT_VERIFY(pictures.isIdle());
    // 401 came into view again.
    QCOMPARE(codesOf(drawn), (QList<int> {401, 403, 402, 400}));
}

void TestPictureCache::askingAgainDrawsOnce()
{
    PictureCache pictures(m_images);
    QSignalSpy drawn(&pictures, &PictureCache::drawn);
    constexpr QSize large = small * 50; // takes longer than to ask again
    for (int i = 0; i < 3; ++i) { // a view that is painted three times in the meantime
        pictures.soon({.code = 404}, large, 1);
        QCoreApplication::processEvents();
    }
    WAIT_VERIFY(pictures.isIdle());
    QCOMPARE(codesOf(drawn), QList<int> {404});
}

void TestPictureCache::queueIsBounded()
{
    PictureCache pictures(m_images);
    QSignalSpy drawn(&pictures, &PictureCache::drawn);
    const int first = 100;
    const int last = first + 2 * static_cast<int>(PictureCache::longestQueue);
    for (int code = first; code <= last; ++code) {
        QVERIFY(pictures.soon({.code = code}, {4, 3}, 1).isNull());
    }
    WAIT_VERIFY(pictures.isIdle());
    QList<int> expected;
    for (int code = last; expected.size() < PictureCache::longestQueue; --code) {
        expected << code;
    }
    QCOMPARE(codesOf(drawn), expected);
}

void TestPictureCache::memoryIsBounded_data()
{
    QTest::addColumn<bool>("soon");
    QTest::newRow("drawn at once") << false;
    QTest::newRow("drawn soon") << true;
}

void TestPictureCache::memoryIsBounded()
{
    QFETCH(bool, soon);
    // The largest that the gallery shows, on a fine screen.
    constexpr QSize size = CatImages::ratio * 100;
    constexpr qreal ratio = 2;
    constexpr qsizetype bytes = qsizetype(400) * 300 * 2 * 2 * 4;
    constexpr qsizetype wishes = PictureCache::longestQueue / 4; // at a time; they fit
    const QList<int> codes = core::Catalogue::embedded().numbers();
    QCOMPARE_GT(codes.size() * bytes, PictureCache::bound);
    PictureCache pictures(m_images);
    QCOMPARE(pictures.memory(), 0);
    qsizetype most = 0;
    connect(&pictures, &PictureCache::drawn, this, [&] { most = qMax(most, pictures.memory()); });
    qsizetype wished = 0;
    for (const int code : codes) {
        if (!soon) {
            pictures.now({.code = code}, size, ratio);
            most = qMax(most, pictures.memory());
        } else if (pictures.soon({.code = code}, size, ratio); ++wished == wishes) {
            WAIT_VERIFY(pictures.isIdle());
            wished = 0;
        }
    }
    WAIT_VERIFY(pictures.isIdle());
    QCOMPARE_LE(most, PictureCache::bound);
    QCOMPARE_GT(pictures.memory(), PictureCache::bound - bytes); // the rest is kept
    QVERIFY(!pictures.soon({.code = codes.last()}, size, ratio).isNull());
    QVERIFY(pictures.soon({.code = codes.first()}, size, ratio).isNull());
}

void TestPictureCache::tooLargeToBeKept()
{
    PictureCache pictures(m_images);
    constexpr QSize size = CatImages::ratio * 1200;
    QCOMPARE_GT(qsizetype(size.width()) * size.height() * 4, PictureCache::bound);
    QVERIFY(!pictures.now({.code = 404}, small, 1).isNull());
    const qsizetype before = pictures.memory();
    QCOMPARE(pictures.now({.code = 404}, size / 2, 2).size(), size);
    QCOMPARE(pictures.memory(), before);
}

void TestPictureCache::destroyedWhileDrawing()
{
    int seen = 0;
    for (int i = 0; i < 5; ++i) {
        PictureCache pictures(m_images);
        connect(&pictures, &PictureCache::drawn, this, [&seen] { ++seen; });
        for (const int code : {404, 410, 418}) {
            pictures.soon({.code = code}, small * 10, 1);
        }
        QVERIFY(!pictures.isIdle());
    }
    QCoreApplication::processEvents();
    QCOMPARE(seen, 0);
}

STATUSCAT_TEST(TestPictureCache)
#include "tst_picturecache.moc"
