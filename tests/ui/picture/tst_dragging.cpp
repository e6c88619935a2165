// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/picture/catview.h>

#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What a picture that is dragged out of the window carries. A drag without a display ends at once,
/// as one does that is dropped on something that asks first what to do with it.
class TestDragging : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fileIsThereAfterTheDrop();
    void fileOutlivesTheView();
};

namespace {

/// Drags the picture of @p view and returns the file that is dropped.
QString drag(ui::CatView *view)
{
    const QPoint from = view->rect().center();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from + QPoint(2 * QApplication::startDragDistance(), 0));
    QTest::mouseRelease(view, Qt::LeftButton);
    const auto drags = view->findChildren<QDrag *>(); // until the event loop deletes them
    return drags.isEmpty() ? QString()
                           : drags.constLast()->mimeData()->urls().value(0).toLocalFile();
}

} // namespace

void TestDragging::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        QSKIP("a real drag ends only with a real mouse");
    }
}

void TestDragging::fileIsThereAfterTheDrop()
{
    ShownWindow shown;
    auto *view = shown.detail->findChild<ui::CatView *>();
    const QString first = drag(view);
    QCOMPARE(QFileInfo(first).fileName(), u"404 Not Found.png"_s);
    QVERIFY(!QImage(first).isNull());
    shown.window.goTo(410);
    const QString second = drag(view);
    QCOMPARE(QFileInfo(second).fileName(), u"410 Gone.png"_s);
    QVERIFY(!QImage(second).isNull());
    QVERIFY(!QFileInfo::exists(first)); // they do not pile up
}

/// The large picture is left when it was dropped.
void TestDragging::fileOutlivesTheView()
{
    QString file;
    {
        ShownWindow shown;
        file = drag(shown.detail->findChild<ui::CatView *>());
    }
    QVERIFY(!QImage(file).isNull());
}

STATUSCAT_TEST(TestDragging)
#include "tst_dragging.moc"
