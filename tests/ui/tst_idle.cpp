// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>

using namespace Qt::StringLiterals;

/// A window that nobody touches does nothing.
class TestIdle : public QObject
{
    Q_OBJECT

private slots:
    void windowComesToRest_data();
    void windowComesToRest();
};

namespace {

/// Counts the requests for a new layout in the whole program.
class LayoutRequests : public QObject
{
public:
    LayoutRequests() { qApp->installEventFilter(this); }

    int count() const { return m_count; }

private:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

    int m_count = 0;
};

void turnEventLoop(int turns)
{
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::processEvents();
    }
}

} // namespace

void TestIdle::windowComesToRest_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<int>("letters"); // the width of the window
    const QPair<const char *, Qt::Key> pages[] = {{"code", Qt::Key_1},    {"compare", Qt::Key_2},
                                                  {"choose", Qt::Key_3},  {"check", Qt::Key_4},
                                                  {"respond", Qt::Key_5}, {"gallery", Qt::Key_6}};
    for (const auto &[name, key] : pages) {
        for (const int letters : {85, 157, 267}) {
            QTest::addRow("%s, %d letters", name, letters) << key << letters;
        }
    }
}

void TestIdle::windowComesToRest()
{
    QFETCH(Qt::Key, page);
    QFETCH(int, letters);
    ShownWindow shown;
    shown.window.resize(ui::Lengths(shown.window.font()).letters(letters), shown.window.height());
    shown.press(page, Qt::AltModifier);
    turnEventLoop(100); // it may take some turns until all is laid out
    const LayoutRequests requests;
    turnEventLoop(20);
    QCOMPARE(requests.count(), 0);
}

STATUSCAT_TEST(TestIdle)
#include "tst_idle.moc"
