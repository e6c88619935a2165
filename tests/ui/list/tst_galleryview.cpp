// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/galleryfixture.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/look/lengths.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::StatusModel;
using search::StatusFilter;
using ui::GalleryView;

namespace {

/// Every row of @p model, from top to bottom.
QModelIndexList rowsOf(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        rows << heading;
        for (int row = 0; row < model.rowCount(heading); ++row) {
            rows << model.index(row, 0, heading);
        }
    }
    return rows;
}

/// What a screen reader finds below @p parent.
QStringList namesBelow(QAccessibleInterface *parent)
{
    QStringList names;
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        names << child->text(QAccessible::Name) << namesBelow(child);
    }
    return names;
}

} // namespace

/// The gallery over a small catalogue: 200 | 400 404 410 413 | 500 530 | 000.
class TestGalleryView : public QObject, protected GalleryFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(readCatalogue()); }
    void init() { QVERIFY(show()); }
    void cleanup() { close(); }

    void places_data();
    void places();
    void resizingChangesColumns();
    void mirrored();
    void sizeIsBounded_data();
    void sizeIsBounded();
    void largerFontsMakeRoom();
    void fillsTheWidth_data();
    void fillsTheWidth();
    void showsLongNamesWhole();
    void currentStaysInViewOnResizing();
    void filtersWhileShown();
    void pinnedGroupAtTheTop();
    void scrollsOverAll();
    void tintUntilDrawn();
    void drawsOnlyWhatIsInView();
    void modelComesAndGoes();
    void readAloud();
};

void TestGalleryView::places_data()
{
    QTest::addColumn<int>("pictureWidth");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("as it opens") << 180 << 900 << false;
    QTest::newRow("right to left") << 180 << 900 << true;
    QTest::newRow("smallest") << GalleryView::smallest << 900 << false;
    QTest::newRow("largest") << GalleryView::largest << 900 << false;
    QTest::newRow("narrow") << 180 << 250 << false;
    QTest::newRow("narrow, right to left") << 180 << 250 << true;
}

void TestGalleryView::places()
{
    QFETCH(int, pictureWidth);
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->setPictureWidth(pictureWidth);
    m_view->resize(width, 300);
    for (const int scrolled : {0, 150}) {
        m_view->verticalScrollBar()->setValue(scrolled);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        QRegion taken;
        int bottom = -scrolled;
        m_view->grab();
        for (const QModelIndex &index : rowsOf(*m_filter)) {
            const QRect place = m_view->visualRect(index);
            QVERIFY(!place.isEmpty());
            QVERIFY(place.left() >= 0 && place.right() < m_view->viewport()->width());
            QVERIFY(!taken.intersects(place));
            QVERIFY(place.bottom() >= bottom); // in the order of the model
            QCOMPARE(m_view->indexAt(place.center()), index);
            QCOMPARE(m_view->indexAt(place.topLeft()), index);
            QCOMPARE(m_view->indexAt(place.bottomRight()), index);
            QCOMPARE(place.width() == m_view->viewport()->width(), ui::isHeading(index));
            taken += place;
            bottom = place.bottom();
        }
    }
}

void TestGalleryView::resizingChangesColumns()
{
    const auto columns = [this] {
        QSet<int> lefts;
        for (const int code : {400, 404, 410, 413}) {
            lefts << placeOf(index(code)).left();
        }
        return lefts.size();
    };
    QCOMPARE(columns(), 2);
    m_view->resize(900, 500);
    QCOMPARE(columns(), 4);
    m_view->resize(100, 500); // narrower than a picture
    QCOMPARE(columns(), 1);
    m_view->resize(twoColumns, 500);
    m_view->setPictureWidth(300);
    QCOMPARE(columns(), 1);
    m_view->setPictureWidth(120);
    QCOMPARE(columns(), 3);
}

void TestGalleryView::mirrored()
{
    const QRect before = placeOf(index(400));
    QVERIFY(before.left() < placeOf(index(404)).left());
    m_view->setLayoutDirection(Qt::RightToLeft);
    const QRect after = placeOf(index(400));
    QVERIFY(after.left() > placeOf(index(404)).left());
    QCOMPARE(m_view->viewport()->width() - 1 - after.right(), before.left());
    QCOMPARE(after.top(), before.top());
}

void TestGalleryView::sizeIsBounded_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("width");
    QTest::newRow("within") << 250 << 250;
    QTest::newRow("smallest") << 120 << 120;
    QTest::newRow("too small") << 119 << 120;
    QTest::newRow("negative") << -400 << 120;
    QTest::newRow("largest") << 400 << 400;
    QTest::newRow("too large") << 100'000 << 400;
}

void TestGalleryView::sizeIsBounded()
{
    QFETCH(int, asked);
    QFETCH(int, width);
    QSignalSpy changed(m_view.get(), &GalleryView::pictureWidthChanged);
    m_view->setPictureWidth(asked);
    QCOMPARE(m_view->pictureWidth(), width);
    m_view->setPictureWidth(asked);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), width);
    QVERIFY(placeOf(index(404)).width() > width / 2);
}

void TestGalleryView::largerFontsMakeRoom()
{
    const QSize before = placeOf(index(404)).size();
    QFont large = m_view->font();
    large.setPointSize(large.pointSize() * 3);
    m_view->setFont(large);
    const QSize after = placeOf(index(404)).size();
    QCOMPARE_GT(after.height(), before.height());
    QCOMPARE_GT(after.width(), before.width()); // pictures grow with the text below
}

void TestGalleryView::fillsTheWidth_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

/// The pictures grow and shrink until they reach both edges, with the same gap between all.
void TestGalleryView::fillsTheWidth()
{
    QFETCH(bool, mirrored);
    m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const int gap = 2 * ui::Lengths(m_view->font()).unit;
    for (int width = 300; width < 800; width += 37) {
        m_view->resize(width, 500);
        QRect all;
        for (const int code : {400, 404, 410, 413}) {
            all |= placeOf(index(code));
        }
        const int right = m_view->viewport()->rect().right() - all.right();
        QVERIFY(qAbs(all.left() - right) <= 1); // a pixel by rounding
        const QRect first = placeOf(index(mirrored ? 404 : 400));
        const QRect second = placeOf(index(mirrored ? 400 : 404));
        if (first.top() == second.top()) {
            QVERIFY(qAbs(second.left() - first.right() - 1 - gap) <= 1);
        }
    }
}

void TestGalleryView::showsLongNamesWhole()
{
    m_view->setPictureWidth(GalleryView::smallest);
    m_view->resize(140, 500);
    const QString name = index(413).data(core::NameRole).toString();
    QCOMPARE_GT(m_view->fontMetrics().horizontalAdvance(name), placeOf(index(413)).width());
    QCOMPARE(placeOf(index(413)).height(),
             placeOf(index(404)).height() + m_view->fontMetrics().height());
}

void TestGalleryView::currentStaysInViewOnResizing()
{
    m_view->setCurrentIndex(index(0));
    QVERIFY(isInView(index(0)));
    for (const int width : {900, 300, 480, 200}) {
        m_view->resize(width, 400);
        m_view->grab();
        QVERIFY(isInView(index(0)));
    }
}

void TestGalleryView::filtersWhileShown()
{
    m_view->setCurrentIndex(index(404));
    const int range = m_view->verticalScrollBar()->maximum();
    QCOMPARE_GT(range, 0);
    m_filter->setQuery(u"404"_s);
    QCOMPARE(rowsOf(*m_filter).size(), 2);
    m_view->setCurrentIndex(index(404)); // it has moved to the best match
    QVERIFY(isInView(index(404)));
    QVERIFY(!placeOf(m_filter->index(1, 0)).isValid());
    m_view->grab();
    QCOMPARE_LT(m_view->verticalScrollBar()->maximum(), range);

    m_filter->setClassFilter(
        {.kind = core::ClassFilter::Kind::OneClass, .statusClass = core::StatusClass::ServerError});
    QCOMPARE(rowsOf(*m_filter).size(), 0);
    m_filter->setQuery({});
    QCOMPARE(rowsOf(*m_filter).size(), 3);
    QCOMPARE(m_view->indexAt(placeOf(index(530)).center()), index(530));

    m_filter->setClassFilter({});
    m_view->grab();
    QCOMPARE(m_view->verticalScrollBar()->maximum(), range);
}

void TestGalleryView::pinnedGroupAtTheTop()
{
    const QRect before = placeOf(index(200).parent());
    m_model->setPinned(410, true);
    const QModelIndex pinned = m_filter->index(0, 0, m_filter->index(0, 0));
    QCOMPARE(codeOf(pinned), 410);
    QCOMPARE(placeOf(pinned.parent()).top(), before.top());
    QCOMPARE_GT(placeOf(index(200).parent()).top(), placeOf(pinned).bottom());
    m_model->setPinned(410, false);
    QCOMPARE(placeOf(index(200).parent()), before);
}

void TestGalleryView::scrollsOverAll()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(isInView(index(0)));
    bar->setValue(0);
    QVERIFY(isInView(index(200).parent()));
    m_view->scrollTo(index(500), QAbstractItemView::PositionAtTop);
    QVERIFY(isInView(index(500)));
    m_view->scrollTo({});
    QVERIFY(isInView(index(500)));
}

void TestGalleryView::tintUntilDrawn()
{
    const QRect place = placeOf(index(200));
    WAIT_VERIFY(m_pictures->isIdle());
    const QImage drawn = m_view->grab(place).toImage();
    // A view that nobody has drawn for yet.
    pictures::PictureCache pictures(m_images);
    GalleryView other(pictures);
    other.setModel(m_filter.get());
    other.resize(m_view->size());
    const QImage tint = other.grab(place).toImage();
    QVERIFY(!pictures.isIdle());
    QCOMPARE(tint.size(), drawn.size());
    const QPoint middle(place.width() / 2, place.width() / 3);
    QVERIFY(tint != drawn);
    QCOMPARE(tint.pixelColor(middle), tint.pixelColor(middle / 2)); // plain
    WAIT_VERIFY(pictures.isIdle());
    QVERIFY(other.grab(place).toImage() != tint);
}

void TestGalleryView::drawsOnlyWhatIsInView()
{
    WAIT_VERIFY(m_pictures->isIdle());
    pictures::PictureCache pictures(m_images);
    QSignalSpy drawn(&pictures, &pictures::PictureCache::drawn);
    GalleryView low(pictures);
    low.setModel(m_filter.get());
    low.resize(twoColumns, 150);
    low.grab();
    WAIT_VERIFY(pictures.isIdle());
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.first().first().value<pictures::CatPicture>().code, 200);
}

void TestGalleryView::modelComesAndGoes()
{
    StatusModel other(m_catalogue);
    other.setPinned(404, true);
    m_view->setModel(&other);
    const QModelIndex pinned = other.index(0, 0, other.index(0, 0));
    QCOMPARE(m_view->indexAt(placeOf(pinned).center()), pinned);
    QVERIFY(!placeOf(index(404)).isValid());
    m_view->setModel(m_filter.get());
    QVERIFY(placeOf(index(404)).isValid());
    QVERIFY(!placeOf(pinned).isValid());
}

void TestGalleryView::readAloud()
{
    m_view->setFocus();
    m_view->setCurrentIndex(index(404));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(view);
    QCOMPARE(view->text(QAccessible::Name), u"Gallery"_s);
    QVERIFY(namesBelow(view).contains(u"404 Not Found, Client error"_s));
    QVERIFY(view->focusChild());
    QCOMPARE(view->focusChild()->text(QAccessible::Name), u"404 Not Found, Client error"_s);
}

STATUSCAT_TEST(TestGalleryView)
#include "tst_galleryview.moc"
