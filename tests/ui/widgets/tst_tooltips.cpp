// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/widgets/tooltips.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

/// What is shown while the pointer rests.
class TestToolTips : public QObject
{
    Q_OBJECT

private slots:
    void areWrapped_data();
    void areWrapped();
    void ofRowsAreWrapped_data();
    void ofRowsAreWrapped();
};

namespace {

/// The tip that @p widget shows.
const QLabel *tipOf(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QHelpEvent event(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &event);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (window->inherits("QTipLabel") && window->isVisible()) {
            return qobject_cast<const QLabel *>(window);
        }
    }
    return nullptr;
}

/// @p tip has all of @p text, in lines that are not too long.
void checkLines(const QLabel &tip, const QString &text, bool isLong)
{
    const QFontMetrics metrics(tip.font());
    QCOMPARE_LE(tip.width(), 85 * metrics.averageCharWidth());
    QCOMPARE(tip.height() > 3 * metrics.height(), isLong);
    QTextDocument shown;
    shown.setHtml(tip.text());
    const QString plain = shown.toPlainText()
                              .replace(QChar::LineSeparator, u'\n')
                              .remove(QChar(0x200B)); // where a long word may be broken
    QCOMPARE(plain.simplified(), text.simplified());
}

} // namespace

void TestToolTips::areWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("short") << u"The client"_s << false;
    QTest::newRow("long") << u"The request may be sent again after a while. "_s.repeated(6) << true;
    QTest::newRow("a long word") << u"https://a.example/?token="_s + u"3f9a1c"_s.repeated(50)
                                 << true;
    QTest::newRow("with signs of markup") << u"Answer <b>& go on</b>"_s << false;
    QTest::newRow("two lines") << u"The first\nThe second"_s << false;
}

void TestToolTips::areWrapped()
{
    QFETCH(QString, text);
    QFETCH(bool, isLong);
    QWidget window;
    const ui::ToolTips tips(&window);
    auto *label = new QLabel(u"Retry"_s, &window);
    label->setToolTip(text);
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, patience));
    const auto hidden = qScopeGuard([] { QToolTip::hideText(); });
    const QLabel *tip = tipOf(label);
    QVERIFY(tip);
    checkLines(*tip, text, isLong);
    QCOMPARE(label->toolTip(), text);
}

void TestToolTips::ofRowsAreWrapped_data()
{
    areWrapped_data();
}

void TestToolTips::ofRowsAreWrapped()
{
    QFETCH(QString, text);
    QFETCH(bool, isLong);
    QListWidget list;
    const ui::ToolTips tips(&list);
    auto *row = new QListWidgetItem(u"429 Too Many Requests"_s, &list);
    row->setToolTip(text);
    list.resize(200, list.visualItemRect(row).height()); // the row is in the middle
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list, patience));
    const auto hidden = qScopeGuard([] { QToolTip::hideText(); });
    const QLabel *tip = tipOf(list.viewport());
    QVERIFY(tip);
    checkLines(*tip, text, isLong);
}

STATUSCAT_TEST(TestToolTips)
#include "tst_tooltips.moc"
