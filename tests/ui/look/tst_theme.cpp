// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <ui/look/style.h>
#include <ui/look/theme.h>

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Theme;

namespace {

/// Qt's style of an old Windows, which is everywhere, in the place of the desktop's own.
const QString native = u"windows"_s;

QString wornStyle()
{
    const auto *style = qobject_cast<ui::Style *>(QApplication::style());
    return style ? style->baseStyle()->name() : u"not ours"_s;
}

} // namespace

/// Themes on a desktop whose style paints in colours of its own.
class TestTheme : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_STYLE_OVERRIDE", native.toLatin1()); }

private slots:
    void init() { QApplication::setStyle(new ui::Style); } // owned by the application
    void cleanup() { ui::applyTheme(Theme::System); }

    void nativeStyleComesBack_data();
    void nativeStyleComesBack();
    void nativeStyleStaysWhereItFollows();
};

void TestTheme::nativeStyleComesBack_data()
{
    QTest::addColumn<QList<Theme>>("before");
    QTest::newRow("nothing else") << QList<Theme> {};
    QTest::newRow("dark") << QList {Theme::Dark};
    QTest::newRow("light") << QList {Theme::Light};
    QTest::newRow("one after the other") << QList {Theme::System, Theme::Dark, Theme::Light};
    QTest::newRow("there and back again") << QList {Theme::Dark, Theme::System, Theme::Light};
}

void TestTheme::nativeStyleComesBack()
{
    QFETCH(QList<Theme>, before);
    for (const Theme theme : std::as_const(before)) {
        ui::applyTheme(theme, {native});
        QCOMPARE(wornStyle(), theme == Theme::System ? native : u"fusion"_s);
    }
    ui::applyTheme(Theme::System, {native});
    QCOMPARE(wornStyle(), native);
}

void TestTheme::nativeStyleStaysWhereItFollows()
{
    for (const Theme theme : {Theme::Dark, Theme::Light, Theme::System}) {
        ui::applyTheme(theme);
        QCOMPARE(wornStyle(), native);
        QCOMPARE(QApplication::palette().window().color().lightness() < 128, theme == Theme::Dark);
    }
}

STATUSCAT_TEST(TestTheme)
#include "tst_theme.moc"
