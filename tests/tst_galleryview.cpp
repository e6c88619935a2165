// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <core/statusfilter.h>
#include <core/statusmodel.h>
#include <core/statusroles.h>
#include <ui/galleryview.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::StatusFilter;
using core::StatusModel;
using ui::GalleryView;

namespace {

// Two pictures side by side, whatever a scroll bar takes.
constexpr int twoColumns = 480;

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

bool isHeading(const QModelIndex &index)
{
    return index.data(core::KindRole).toInt() == static_cast<int>(core::RowKind::Heading);
}

int codeOf(const QModelIndex &index)
{
    return index.data(core::CodeRole).toInt();
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

void turnWheel(QWidget *widget, int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, steps * 120}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

/// The gallery over a small catalogue: 200 | 400 404 410 413 | 500 530 | 000.
class TestGalleryView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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
    void places_data();
    void places();
    void resizingChangesColumns();
    void mirrored();
    void sizeIsBounded_data();
    void sizeIsBounded();
    void wheel();
    void largerFontsMakeRoom();
    void filtersWhileShown();
    void pinnedGroupAtTheTop();
    void scrollsOverAll();
    void tintUntilDrawn();
    void drawsOnlyWhatIsInView();
    void modelComesAndGoes();
    void readAloud();

private:
    QModelIndex index(int code) const { return m_filter->indexForCode(code); }
    int current() const { return codeOf(m_view->currentIndex()); }
    bool isInView(const QModelIndex &index) const;
    QRect placeOf(const QModelIndex &index) const;

    Catalogue m_catalogue;
    ui::CatImages m_images;
    std::unique_ptr<StatusModel> m_model;
    std::unique_ptr<StatusFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::Pictures> m_pictures;
    std::unique_ptr<GalleryView> m_view;
};

void TestGalleryView::initTestCase()
{
    QStringList errors;
    m_catalogue = Catalogue::fromFiles(QFINDTESTDATA("data/catalogue"), &errors);
    QCOMPARE(errors, QStringList());
}

void TestGalleryView::init()
{
    m_model = std::make_unique<StatusModel>(m_catalogue);
    m_filter = std::make_unique<StatusFilter>(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_pictures = std::make_unique<ui::Pictures>(m_images);
    m_view = std::make_unique<GalleryView>(*m_pictures);
    m_view->setModel(m_filter.get());
    m_view->resize(twoColumns, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestGalleryView::cleanup()
{
    m_view.reset();
    m_pictures.reset();
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

bool TestGalleryView::isInView(const QModelIndex &index) const
{
    return m_view->viewport()->rect().contains(m_view->visualRect(index));
}

/// Where @p index stands in the next painting.
QRect TestGalleryView::placeOf(const QModelIndex &index) const
{
    m_view->grab();
    return m_view->visualRect(index);
}

void TestGalleryView::keys_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("mirrored");
    const auto row = [](const char *name, int from, Qt::Key key, int to) {
        QTest::newRow(name) << from << key << to << 500 << false;
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
    QTest::newRow("page down in a low window") << 404 << Qt::Key_PageDown << 413 << 100 << false;
    QTest::newRow("page up in a low window") << 413 << Qt::Key_PageUp << 404 << 100 << false;
    QTest::newRow("page down in a high window") << 200 << Qt::Key_PageDown << 0 << 3000 << false;
    QTest::newRow("page up in a high window") << 0 << Qt::Key_PageUp << 200 << 3000 << false;
    QTest::newRow("left, right to left") << 400 << Qt::Key_Left << 404 << 500 << true;
    QTest::newRow("left at the end of a row, right to left")
        << 404 << Qt::Key_Left << 410 << 500 << true;
    QTest::newRow("right over a heading, right to left")
        << 500 << Qt::Key_Right << 413 << 500 << true;
    QTest::newRow("down, right to left") << 404 << Qt::Key_Down << 413 << 500 << true;
}

void TestGalleryView::keys()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(int, height);
    QFETCH(bool, mirrored);
    m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->resize(twoColumns, height);
    m_view->setCurrentIndex(index(from));
    QTest::keyClick(m_view.get(), key);
    QTEST(current(), "to");
    QCOMPARE(m_view->selectionModel()->selectedIndexes(), QModelIndexList {m_view->currentIndex()});
}

void TestGalleryView::severalKeys()
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
        QVERIFY(!isHeading(m_view->currentIndex()));
    }
    QCOMPARE(current(), 200);
}

void TestGalleryView::currentStaysInView()
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

void TestGalleryView::keysBeforeTheNextPaint()
{
    m_view->setCurrentIndex(index(410));
    m_filter->setQuery(u"4"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), 413);
    m_filter->setQuery({});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(current(), 500);
}

void TestGalleryView::withoutCodes()
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

void TestGalleryView::typedLetters_data()
{
    QTest::addColumn<char>("key");
    QTest::newRow("a digit") << '4';
    QTest::newRow("a letter") << 'g';
    QTest::newRow("a sign") << '/';
    QTest::newRow("a space") << ' ';
}

void TestGalleryView::typedLetters()
{
    QFETCH(char, key);
    QSignalSpy typed(m_view.get(), &GalleryView::typed);
    m_view->setCurrentIndex(index(404));
    QTest::keyClick(m_view.get(), key);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), QString(QLatin1Char(key)));
    QCOMPARE(current(), 404);
}

void TestGalleryView::opens()
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

void TestGalleryView::clicks()
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
            QCOMPARE(place.width() == m_view->viewport()->width(), isHeading(index));
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
    QVERIFY(placeOf(index(404)).width() >= width);
}

void TestGalleryView::wheel()
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

void TestGalleryView::largerFontsMakeRoom()
{
    const QSize before = placeOf(index(404)).size();
    QFont large = m_view->font();
    large.setPointSize(large.pointSize() * 3);
    m_view->setFont(large);
    const QSize after = placeOf(index(404)).size();
    QCOMPARE_GT(after.height(), before.height());
    QCOMPARE(after.width(), before.width());
}

void TestGalleryView::filtersWhileShown()
{
    m_view->setCurrentIndex(index(404));
    const int range = m_view->verticalScrollBar()->maximum();
    QCOMPARE_GT(range, 0);
    m_filter->setQuery(u"404"_s);
    QCOMPARE(rowsOf(*m_filter).size(), 2);
    QCOMPARE(current(), 404);
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
    QTRY_VERIFY(m_pictures->isIdle());
    const QImage drawn = m_view->grab(place).toImage();
    // A view that nobody has drawn for yet.
    ui::Pictures pictures(m_images);
    GalleryView other(pictures);
    other.setModel(m_filter.get());
    other.resize(m_view->size());
    const QImage tint = other.grab(place).toImage();
    QVERIFY(!pictures.isIdle());
    QCOMPARE(tint.size(), drawn.size());
    const QPoint middle(place.width() / 2, place.width() / 3);
    QVERIFY(tint != drawn);
    QCOMPARE(tint.pixelColor(middle), tint.pixelColor(middle / 2)); // plain
    QTRY_VERIFY(pictures.isIdle());
    QVERIFY(other.grab(place).toImage() != tint);
}

void TestGalleryView::drawsOnlyWhatIsInView()
{
    QTRY_VERIFY(m_pictures->isIdle());
    ui::Pictures pictures(m_images);
    QSignalSpy drawn(&pictures, &ui::Pictures::drawn);
    GalleryView low(pictures);
    low.setModel(m_filter.get());
    low.resize(twoColumns, 150);
    low.grab();
    QTRY_VERIFY(pictures.isIdle());
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.first().first().value<ui::CatPicture>().code, 200);
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
    QVERIFY(namesBelow(view).contains(u"404 Not Found, client error"_s));
    QVERIFY(view->focusChild());
    QCOMPARE(view->focusChild()->text(QAccessible::Name), u"404 Not Found, client error"_s);
}

QTEST_MAIN(TestGalleryView)
#include "tst_galleryview.moc"
