// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>
#include <ui/statusbar.h>

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;

/// The line at the bottom of the window.
class TestStatusBar : public QObject
{
    Q_OBJECT

private slots:
    void messageStandsBesideTheCount_data();
    void messageStandsBesideTheCount();
    void keysStepBack();
    void isReadAsAWhole();
};

namespace {

/// The texts that can be seen, from left to right; empty if two of them overlap or one is cut.
QStringList seen(const ShownWindow &shown)
{
    QList<QLabel *> labels = shown.window.findChild<ui::StatusBar *>()->findChildren<QLabel *>();
    labels.removeIf(
        [](const QLabel *label) { return !label->isVisible() || label->text().isEmpty(); });
    std::sort(labels.begin(), labels.end(),
              [](const QLabel *left, const QLabel *right) { return left->x() < right->x(); });
    QStringList texts;
    int end = 0;
    for (const QLabel *label : std::as_const(labels)) {
        const int width = label->fontMetrics().horizontalAdvance(label->text());
        if (label->x() < end || width > label->width()
            || label->geometry().right() >= label->parentWidget()->width()) {
            return {};
        }
        end = label->x() + width;
        texts << label->text();
    }
    return texts;
}

} // namespace

void TestStatusBar::messageStandsBesideTheCount_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("query");
    const QString longText =
        u"The file /home/someone/pictures/404.svg cannot be written: "_s + QString(200, u'x');
    for (const int width : {320, 640, 1180, 2000}) {
        for (const QString &query : {QString(), u"gateway timeout at the edge"_s}) {
            QTest::addRow("%d, short%s", width, query.isEmpty() ? "" : ", searching")
                << width << u"Copied 404"_s << query;
            QTest::addRow("%d, long%s", width, query.isEmpty() ? "" : ", searching")
                << width << longText << query;
        }
    }
}

void TestStatusBar::messageStandsBesideTheCount()
{
    QFETCH(int, width);
    QFETCH(QString, message);
    QFETCH(QString, query);
    ShownWindow shown;
    shown.window.resize(width, 700);
    shown.type(query);
    shown.window.say(message);
    WAIT_COMPARE(seen(shown).size(), 2);
    const QStringList texts = seen(shown);
    QVERIFY2(texts.first().contains(QString::number(shown.codes().size())),
             qPrintable(texts.first()));
    QVERIFY2(texts.last() == message || (texts.last().endsWith(u'…') && texts.last().size() > 9),
             qPrintable(texts.last()));
    QCOMPARE(shown.message(), message);
}

void TestStatusBar::keysStepBack()
{
    ShownWindow shown;
    WAIT_COMPARE(seen(shown).size(), 2); // the count and the keys
    shown.window.say(u"Copied 404"_s);
    WAIT_COMPARE(seen(shown).last(), u"Copied 404"_s);
    shown.window.findChild<ui::StatusBar *>()->clearMessage();
    WAIT_COMPARE(seen(shown).size(), 2);
    // Narrower, the most important ones are left.
    shown.window.resize(320, 700);
    WAIT_COMPARE(seen(shown).value(1), u"Ctrl+J shows all actions"_s);
    shown.window.resize(ui::Lengths(shown.window.font()).letters(70), 700);
    WAIT_COMPARE(seen(shown).value(1), u"Enter copies · Ctrl+J shows all actions"_s);
    shown.press(Qt::Key_L, Qt::ControlModifier); // to Check, beside which Enter copies nothing
    WAIT_COMPARE(seen(shown).value(1), u"Ctrl+J shows all actions"_s);
    shown.press(Qt::Key_1, Qt::AltModifier);
    WAIT_COMPARE(seen(shown).value(1), u"Enter copies · Ctrl+J shows all actions"_s);
}

void TestStatusBar::isReadAsAWhole()
{
    ShownWindow shown;
    shown.window.say(u"Copied 404"_s);
    QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(shown.window.findChild<ui::StatusBar *>());
    const QString name = interface->text(QAccessible::Name);
    QVERIFY2(name.startsWith("Copied 404"_L1), qPrintable(name));
    QVERIFY2(name.contains(QString::number(shown.codes().size())), qPrintable(name));
}

STATUSCAT_TEST(TestStatusBar)
#include "tst_statusbar.moc"
