// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <ui/look/lengths.h>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

/// What pages are laid out in.
class TestLengths : public QObject
{
    Q_OBJECT

private slots:
    void letterIsOneOfText_data();
    void letterIsOneOfText();
};

void TestLengths::letterIsOneOfText_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("of the system") << QFont().family();
    for (const auto system :
         {QFontDatabase::Japanese, QFontDatabase::SimplifiedChinese, QFontDatabase::Arabic}) {
        const QStringList families = QFontDatabase::families(system);
        if (!families.isEmpty()) {
            QTest::newRow(qPrintable(QFontDatabase::writingSystemName(system)))
                << families.constFirst();
        }
    }
}

/// Also in a font of which most glyphs are twice as wide.
void TestLengths::letterIsOneOfText()
{
    QFETCH(QString, family);
    const QFont font(family, 10);
    const double letter = ui::Lengths(font).letter();
    const double digit = QFontMetricsF(font).horizontalAdvance(u'0');
    QCOMPARE_GE(letter, 0.7 * digit);
    QCOMPARE_LE(letter, 1.25 * digit);
}

STATUSCAT_TEST(TestLengths)
#include "tst_lengths.moc"
