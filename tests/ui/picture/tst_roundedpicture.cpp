// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <ui/picture/roundedpicture.h>

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// A picture in rounded corners, wherever it stands and however dense its pixels are.
class TestRoundedPicture : public QObject
{
    Q_OBJECT

private slots:
    void fillsItsPlace_data();
    void fillsItsPlace();
    void standInWhileThereIsNone();
};

void TestRoundedPicture::fillsItsPlace_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QPoint>("corner");
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        QTest::addRow("at the origin, scale %g", ratio) << ratio << QPoint();
        QTest::addRow("elsewhere, scale %g", ratio) << ratio << QPoint(30, 14);
    }
}

void TestRoundedPicture::fillsItsPlace()
{
    QFETCH(qreal, ratio);
    QFETCH(QPoint, corner);
    const QSize size(40, 30);
    QPixmap picture(size * ratio); // red on the left, blue on the right
    picture.fill(Qt::red);
    {
        QPainter painter(&picture);
        painter.fillRect(picture.rect().adjusted(picture.width() / 2, 0, 0, 0), Qt::blue);
    }
    picture.setDevicePixelRatio(ratio);
    QImage canvas(QSize(100, 60) * ratio, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(ratio);
    canvas.fill(Qt::white);
    {
        QPainter painter(&canvas);
        ui::paintRoundedPicture(&painter, QRectF(corner, size), 6, picture, Qt::green);
    }
    const auto colorAt = [&](int x, int y) {
        return canvas.pixelColor(((corner + QPointF(x, y)) * ratio).toPoint());
    };
    QCOMPARE(colorAt(2, 15), QColor(Qt::red));
    QCOMPARE(colorAt(18, 15), QColor(Qt::red));
    QCOMPARE(colorAt(18, 2), QColor(Qt::red));
    QCOMPARE(colorAt(18, 27), QColor(Qt::red));
    QCOMPARE(colorAt(22, 15), QColor(Qt::blue));
    QCOMPARE(colorAt(37, 15), QColor(Qt::blue));
    QCOMPARE(colorAt(0, 0), QColor(Qt::white)); // the corner is cut
    QCOMPARE(colorAt(42, 15), QColor(Qt::white));
}

void TestRoundedPicture::standInWhileThereIsNone()
{
    QImage canvas(60, 60, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    {
        QPainter painter(&canvas);
        ui::paintRoundedPicture(&painter, QRectF(10, 10, 40, 40), 6, {}, Qt::green);
    }
    QCOMPARE(canvas.pixelColor(30, 30), QColor(Qt::green));
    QCOMPARE(canvas.pixelColor(5, 30), QColor(Qt::white));
}

STATUSCAT_TEST(TestRoundedPicture)
#include "tst_roundedpicture.moc"
