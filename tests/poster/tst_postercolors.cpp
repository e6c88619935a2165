// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <poster/colors.h>

#include <QColor>
#include <QTest>

#include <cmath>

/// Whether what is printed can be read.
class TestPosterColors : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
};

void TestPosterColors::contrast_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPosterColors::contrast()
{
    QFETCH(bool, isDark);
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const poster::Colors colors(isDark);
    for (const QColor &ground : {colors.page(), colors.panel()}) {
        for (const core::StatusClass statusClass : core::allClasses()) {
            for (const poster::Tone tone :
                 {poster::Tone::Main, poster::Tone::Quiet, poster::Tone::Class}) {
                const double one = luminance(ground) + 0.05;
                const double other = luminance(colors.text(tone, statusClass)) + 0.05;
                QVERIFY(qMax(one, other) / qMin(one, other) >= 4.5);
            }
        }
    }
}

STATUSCAT_TEST(TestPosterColors)
#include "tst_postercolors.moc"
