// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/widgets/tooltips.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
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

} // namespace

void TestToolTips::areWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("short") << u"The client"_s << false;
    QTest::newRow("long") << u"The request may be sent again after a while. "_s.repeated(6) << true;
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
    const QFontMetrics metrics(tip->font());
    QCOMPARE_LE(tip->width(), 85 * metrics.averageCharWidth());
    QCOMPARE(tip->height() > 3 * metrics.height(), isLong);
    QTextDocument shown;
    shown.setHtml(tip->text());
    QCOMPARE(shown.toPlainText().replace(QChar::LineSeparator, u'\n').simplified(),
             text.simplified());
    QCOMPARE(label->toolTip(), text);
}

STATUSCAT_TEST(TestToolTips)
#include "tst_tooltips.moc"
