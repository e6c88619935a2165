// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <core/foldedtext.h>
#include <core/statusroles.h>
#include <pictures/picturecache.h>
#include <ui/list/statusdelegate.h>
#include <ui/look/colors.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rows of the list, painted into pictures.
class TestStatusDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void heights();
    void matchIsMarked_data();
    void matchIsMarked();
    void otherMatchIsShown();
    void standingIsAWord_data();
    void standingIsAWord();
    void pinIsShown();
    void selectionIsMoreThanATint();
    void mirrored();
    void thumbnailFollows();
    void tinyRows();

private:
    /// The row with @p values besides those of 404, @p width pixels wide.
    QImage paint(const QHash<int, QVariant> &values, int width = 400,
                 Qt::LayoutDirection direction = Qt::LeftToRight, QStyle::State state = {});
    static QStyleOptionViewItem option(int width, Qt::LayoutDirection direction,
                                       QStyle::State state);

    ui::StatusDelegate m_delegate;
};

namespace {

using Span = core::FoldedText::Span;

/// The least rectangle with every pixel of @p color.
QRect placeOf(const QImage &image, const QColor &color)
{
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb()) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

/// The least rectangle in which @p left and @p right differ.
QRect difference(const QImage &left, const QImage &right)
{
    QRect place;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            if (left.pixel(x, y) != right.pixel(x, y)) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

QColor tint()
{
    return ui::classColors(core::StatusClass::ClientError,
                           QApplication::palette().color(QPalette::Base))
        .tint;
}

QVariant spans(const QList<Span> &list)
{
    return QVariant::fromValue(list);
}

} // namespace

void TestStatusDelegate::initTestCase()
{
    ui::applyTheme(ui::Theme::Light);
}

QStyleOptionViewItem TestStatusDelegate::option(int width, Qt::LayoutDirection direction,
                                                QStyle::State state)
{
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.direction = direction;
    option.state = QStyle::State_Enabled | state;
    option.rect = QRect(0, 0, width, 0);
    return option;
}

QImage TestStatusDelegate::paint(const QHash<int, QVariant> &values, int width,
                                 Qt::LayoutDirection direction, QStyle::State state)
{
    QStandardItemModel model;
    auto *item = new QStandardItem; // owned by the model
    const QHash<int, QVariant> notFound {
        {core::KindRole, static_cast<int>(core::RowKind::Code)},
        {core::CodeRole, 404},
        {core::ClassRole, static_cast<int>(core::StatusClass::ClientError)},
        {core::NameRole, u"Not Found"_s},
        {core::SummaryRole, u"Nothing lives at this address"_s}};
    for (const auto &data : {notFound, values}) {
        for (auto it = data.cbegin(); it != data.cend(); ++it) {
            item->setData(it.value(), it.key());
        }
    }
    model.appendRow(item);
    QStyleOptionViewItem row = option(width, direction, state);
    row.rect.setHeight(m_delegate.sizeHint(row, model.index(0, 0)).height());
    QImage image(row.rect.size(), QImage::Format_RGB32);
    image.fill(row.palette.color(QPalette::Base));
    QPainter painter(&image);
    m_delegate.paint(&painter, row, model.index(0, 0));
    return image;
}

void TestStatusDelegate::heights()
{
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), static_cast<int>(core::RowKind::Heading), core::KindRole);
    model.setData(model.index(1, 0), static_cast<int>(core::RowKind::Code), core::KindRole);
    QStyleOptionViewItem row = option(400, Qt::LeftToRight, {});
    for (const int points : {8, 11, 24}) {
        row.font.setPointSize(points);
        const int line = QFontMetrics(row.font).height();
        const int heading = m_delegate.sizeHint(row, model.index(0, 0)).height();
        const int code = m_delegate.sizeHint(row, model.index(1, 0)).height();
        QVERIFY(heading >= line * 0.9);
        QVERIFY(code >= line * 1.9); // phrase and, smaller, summary
        QVERIFY(heading < code);
        QVERIFY(code < 4 * line);
    }
}

void TestStatusDelegate::matchIsMarked_data()
{
    QTest::addColumn<QList<Span>>("marked");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("nothing") << QList<Span> {} << 400 << false;
    QTest::newRow("a word") << QList<Span> {{0, 3}} << 400 << true;
    QTest::newRow("the end") << QList<Span> {{8, 1}} << 400 << true;
    QTest::newRow("what is cut off") << QList<Span> {{4, 5}} << 110 << false;
    QTest::newRow("what lies outside the name") << QList<Span> {{40, 5}} << 400 << false;
}

void TestStatusDelegate::matchIsMarked()
{
    QFETCH(QList<Span>, marked);
    QFETCH(int, width);
    QFETCH(bool, isMarked);
    const QColor mark = ui::matchTint(QApplication::palette().color(QPalette::Base));
    const QRect place = placeOf(paint({{core::MatchSpansRole, spans(marked)}}, width), mark);
    QCOMPARE(!place.isEmpty(), isMarked);
}

void TestStatusDelegate::otherMatchIsShown()
{
    const QColor mark = ui::matchTint(QApplication::palette().color(QPalette::Base));
    const QImage plain = paint({});
    const QImage image = paint(
        {{core::MatchKindRole, u"Constant (Java)"_s}, {core::MatchViaRole, u"SC_NOT_FOUND"_s}});
    const QRect place = placeOf(image, mark);
    QVERIFY(!place.isEmpty());
    QVERIFY(place.top() > image.height() / 2); // in a line of its own
    QVERIFY(image.height() > plain.height());
}

void TestStatusDelegate::standingIsAWord_data()
{
    QTest::addColumn<core::Standing>("standing");
    QTest::addColumn<bool>("hasWord");
    QTest::newRow("registered") << core::Standing::Registered << false;
    QTest::newRow("temporary") << core::Standing::Temporary << true;
    QTest::newRow("unused") << core::Standing::Unused << true;
    QTest::newRow("obsoleted") << core::Standing::Obsoleted << true;
    QTest::newRow("vendor") << core::Standing::Vendor << true;
    QTest::newRow("informal") << core::Standing::Informal << true;
}

void TestStatusDelegate::standingIsAWord()
{
    QFETCH(core::Standing, standing);
    QFETCH(bool, hasWord);
    const QImage plain = paint({});
    const QImage image = paint({{core::StandingRole, static_cast<int>(standing)}});
    const QRect word = difference(plain, image);
    QCOMPARE(!word.isEmpty(), hasWord);
}

void TestStatusDelegate::pinIsShown()
{
    const auto vendor = static_cast<int>(core::Standing::Vendor);
    QVERIFY(paint({}) != paint({{core::PinnedRole, true}}));
    QVERIFY(paint({{core::StandingRole, vendor}})
            != paint({{core::StandingRole, vendor}, {core::PinnedRole, true}}));
}

void TestStatusDelegate::selectionIsMoreThanATint()
{
    const QColor base = QApplication::palette().color(QPalette::Base);
    const QColor ground = ui::selectionTint(QApplication::palette(), base);
    const QColor bar = ui::readableOn(ground, QApplication::palette().color(QPalette::Highlight),
                                      ui::shapeContrast);
    const QImage plain = paint({});
    const QImage selected = paint({}, 400, Qt::LeftToRight, QStyle::State_Selected);
    QVERIFY(placeOf(plain, bar).isEmpty());
    const QRect place = placeOf(selected, bar);
    QVERIFY(place.height() > selected.height() / 3);
    QVERIFY(place.left() < 10);
    const QImage hovered = paint({}, 400, Qt::LeftToRight, QStyle::State_MouseOver);
    QVERIFY(hovered != plain);
    QVERIFY(placeOf(hovered, bar).isEmpty());
}

void TestStatusDelegate::mirrored()
{
    const QHash<int, QVariant> values {{core::MatchSpansRole, spans({{0, 3}})}};
    const QColor mark = ui::matchTint(QApplication::palette().color(QPalette::Base));
    const QImage leftToRight = paint(values);
    const QImage rightToLeft = paint(values, 400, Qt::RightToLeft);
    QVERIFY(placeOf(leftToRight, tint()).right() < 100); // the badge changes sides
    QVERIFY(placeOf(rightToLeft, tint()).left() > 300);
    // The match stays at the start of the phrase, which begins beside the badge.
    QVERIFY(placeOf(leftToRight, mark).left() - placeOf(leftToRight, tint()).right() < 20);
    QVERIFY(placeOf(rightToLeft, mark).left() > 100);
}

void TestStatusDelegate::thumbnailFollows()
{
    const pictures::CatImages images;
    pictures::PictureCache pictures(images);
    QSignalSpy drawn(&pictures, &pictures::PictureCache::drawn);
    m_delegate.setThumbnails(&pictures);
    const auto off = qScopeGuard([this] { m_delegate.setThumbnails(nullptr); });
    QVERIFY(placeOf(paint({}, 400, Qt::RightToLeft), tint()).left() < 10); // at the end of a row
    const QImage standIn = paint({});
    const QRect end(300, 0, 100, standIn.height());
    const QRect place = placeOf(standIn.copy(end), tint());
    QVERIFY(place.width() > place.height()); // 4 to 3
    WAIT_COMPARE(drawn.size(), 1);
    const QImage image = paint({});
    QVERIFY(image.copy(end) != standIn.copy(end));
    QVERIFY(difference(standIn, image).left() >= end.left()); // nothing else moved
}

/// However narrow, it can be painted: what sanitizers and asserts of Qt find ends the test.
void TestStatusDelegate::tinyRows()
{
    for (int width = 1; width < 120; width += 7) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            paint({{core::MatchSpansRole, spans({{0, 9}})},
                   {core::StandingRole, static_cast<int>(core::Standing::Vendor)}},
                  width, direction);
        }
    }
}

STATUSCAT_TEST(TestStatusDelegate)
#include "tst_statusdelegate.moc"
