// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <core/language.h>
#include <ui/article/articlecard.h>
#include <ui/article/factsrow.h>

#include <QLayout>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// Walking through the list leaves everything in its place: the facts and the cards begin where
/// they began for the code before, whatever the language, the width and the font.
class TestStillPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingJumps_data();
    void nothingJumps();
};

void TestStillPage::cleanup()
{
    QApplication::setFont(QFont());
    QLocale::setDefault(QLocale::system());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestStillPage::nothingJumps_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    QTest::addColumn<QSize>("size");
    for (const QString &language : core::languages()) {
        const auto add = [&language](const char *what, int points, const QSize &size) {
            QTest::addRow("%s, %s", qPrintable(language), what) << language << points << size;
        };
        add("narrow", 10, {640, 900});
        add("medium", 10, ShownWindow::wide);
        add("with a rail", 10, {2000, 1100});
        add("24 pt", 24, ShownWindow::wide);
    }
}

void TestStillPage::nothingJumps()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    QFETCH(QSize, size);
    const core::Language spoken(language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    const core::Catalogue catalogue = core::Catalogue::embedded(language);
    ShownWindow shown(QString(), catalogue);
    shown.window.resize(forTheFont(size));

    const auto *facts = shown.detail->findChild<ui::FactsRow *>();
    const auto cards = shown.detail->findChildren<ui::ArticleCard *>();
    using Tops = std::pair<int, int>; // of the facts and of the cards
    QMap<Tops, QList<int>> codes;
    const bool isOwn = language == "en"_L1 || language == "de"_L1; // others have English texts
    for (const int code : catalogue.numbers()) {
        if (!isOwn && !catalogue.find(code)->common) {
            continue;
        }
        shown.window.goTo(code);
        for (int pass = 0; pass < 3; ++pass) {
            QCoreApplication::sendPostedEvents();
            shown.detail->widget()->layout()->activate();
        }
        codes[{facts->y(), cards.first()->y()}] << code;
    }
    const auto most =
        std::max_element(codes.cbegin(), codes.cend(), [](const auto &left, const auto &right) {
            return left.size() < right.size();
        });
    const auto isMoved = [&most](const Tops &tops) {
        constexpr int rounding = 4; // pixels, of which nobody sees that they move
        return qAbs(tops.first - most.key().first) > rounding
            || qAbs(tops.second - most.key().second) > rounding;
    };
    const bool isLarge = points > 20; // words of such letters break where they must
    QStringList moved;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        for (const int code : isMoved(it.key()) ? it.value() : QList<int>()) {
            QVERIFY2(isLarge || !catalogue.find(code)->common,
                     qPrintable(u"%1: facts at %2 and cards at %3, most at %4 and %5"_s.arg(code)
                                    .arg(it.key().first)
                                    .arg(it.key().second)
                                    .arg(most.key().first)
                                    .arg(most.key().second)));
            moved << QString::number(code);
        }
    }
    const int percent = isLarge ? 18 : 6; // of all codes may move
    QVERIFY2(moved.size() * 100 <= catalogue.numbers().size() * percent,
             qPrintable(moved.join(u' ')));
}

STATUSCAT_TEST(TestStillPage)
#include "tst_stillpage.moc"
