// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsfile.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>

#include <QScreen>
#include <QSplitter>

using namespace Qt::StringLiterals;
using Key = ui::Settings::Key;

/// The window of a first start, on whatever screen: CTest runs this on several.
class TestFirstWindow : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheScreen_data();
    void fitsTheScreen();
    void listHasItsWidth();
    void listKeepsRoom_data();
    void listKeepsRoom();
};

void TestFirstWindow::fitsTheScreen_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {8, 10, 24}) {
        QTest::addRow("%d pt", points) << points;
    }
}

void TestFirstWindow::fitsTheScreen()
{
    QFETCH(int, points);
    const QFont font = QApplication::font();
    const auto back = qScopeGuard([&font] { QApplication::setFont(font); });
    QFont changed = font;
    changed.setPointSize(points);
    QApplication::setFont(changed);
    ui::Settings settings {QString()};
    ui::MainWindow window(embeddedCatalogue(), embeddedImages(), settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, patience));
    window.showLast();
    QCoreApplication::processEvents();
    const QSize screen = window.screen()->availableSize();
    const QString told = u"%1 x %2 on %3 x %4"_s.arg(window.width())
                             .arg(window.height())
                             .arg(screen.width())
                             .arg(screen.height());
    QVERIFY2(window.width() < screen.width() && window.height() < screen.height(),
             qPrintable(told));
    const ui::Lengths lengths(changed);
    const bool hasRoom = screen.width() > lengths.letters(170);
    QVERIFY2(!hasRoom || window.width() > lengths.letters(150), qPrintable(told));
}

void TestFirstWindow::listHasItsWidth()
{
    const ShownWindow shown;
    const int list = shown.window.findChild<QSplitter *>()->sizes().constFirst();
    QCOMPARE(list, ui::Lengths(shown.window.font()).letters(47));
}

void TestFirstWindow::listKeepsRoom_data()
{
    QTest::addColumn<int>("saved"); // the width of the list, in pixels
    for (const int width : {0, 1, 110, 1179, 100000}) {
        QTest::addRow("%d", width) << width;
    }
    QTest::newRow("no state") << -1;
}

/// Whatever was saved, and however the splitter is moved.
void TestFirstWindow::listKeepsRoom()
{
    QFETCH(int, saved);
    QByteArray state("no state of a splitter");
    if (saved >= 0) {
        QSplitter splitter(saved == 1 ? Qt::Vertical : Qt::Horizontal);
        splitter.resize(ShownWindow::wide);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.setSizes({saved, qMax(1, ShownWindow::wide.width() - saved)});
        splitter.setChildrenCollapsible(true);
        state = splitter.saveState();
    }
    const SettingsFile file({{Key::SplitterState, state}});
    ShownWindow shown(file.path());
    auto *splitter = shown.window.findChild<QSplitter *>();
    const auto hasRoom = [&shown, splitter] {
        const int least = ui::Lengths(shown.window.font()).letters(30);
        return splitter->sizes().constFirst() >= least && splitter->sizes().constLast() >= least
            && splitter->widget(0)->width() >= least;
    };
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    WAIT_VERIFY(hasRoom());
    splitter->setSizes({1, 5000});
    WAIT_VERIFY(hasRoom());
    splitter->setSizes({5000, 1});
    WAIT_VERIFY(hasRoom());
}

STATUSCAT_TEST(TestFirstWindow)
#include "tst_firstwindow.moc"
