// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/cutwidgets.h"
#include "support/openpanel.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <core/language.h>
#include <ui/widgets/foldbutton.h>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// No label of any page is cut off, whatever the language, the font and the width of the window.
class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void areWhole_data();
    void areWhole();
};

namespace {

using Step = std::function<void(ShownWindow &)>;

/// What leads from page to page, by the keys where they have one.
QList<std::pair<QString, Step>> steps()
{
    const auto code = [](int number) {
        return std::pair(QString::number(number),
                         Step([number](ShownWindow &shown) { shown.window.goTo(number); }));
    };
    const auto page = [](const QString &name, Qt::Key digit, const Step &then = {}) {
        return std::pair(name, Step([digit, then](ShownWindow &shown) {
                             shown.press(digit, Qt::AltModifier);
                             if (then) {
                                 then(shown);
                             }
                         }));
    };
    const auto open = [](const QString &text, Task task) {
        return [text, task](ShownWindow &shown) { shown.window.open({text, task}); };
    };
    return {code(404), // common
            code(412), // with two pictures
            code(499), // with owners
            page(u"compare"_s, Qt::Key_2, open(u"400 422"_s, Task::Compare)),
            page(u"question"_s, Qt::Key_3),
            page(u"end"_s, Qt::Key_3,
                 [](ShownWindow &shown) {
                     for (const Qt::Key answer : {Qt::Key_3, Qt::Key_2, Qt::Key_1, Qt::Key_2}) {
                         shown.press(answer);
                     }
                 }),
            page(u"check"_s, Qt::Key_4,
                 [](ShownWindow &shown) {
                     for (auto *fold : shown.window.findChildren<ui::FoldButton *>()) {
                         fold->setUnfolded(true);
                     }
                 }),
            {u"answer"_s, [](ShownWindow &shown) { ::page(shown)->showResult(richResult()); }},
            page(u"respond"_s, Qt::Key_5),
            {u"server"_s, [](ShownWindow &shown) { shown.press(Qt::Key_R, Qt::ControlModifier); }},
            page(u"gallery"_s, Qt::Key_6),
            {u"learn"_s, open({}, Task::Learn)},
            {u"nothing found"_s,
             [](ShownWindow &shown) {
                 shown.press(Qt::Key_1, Qt::AltModifier);
                 shown.window.find(u"qqqqqqqqqqqq"_s);
             }},
            {u"actions"_s, [](ShownWindow &shown) { const OpenPanel panel(shown); }}};
}

/// What is still cut off once the layouts have come to rest: one asks for the next.
QStringList cutAtRest(const QWidget &window)
{
    constexpr int fewest = 3;
    constexpr int most = 30;
    QStringList cut;
    for (int pass = 0; pass < fewest || (pass < most && !cut.isEmpty()); ++pass) {
        QCoreApplication::processEvents();
        cut = pass + 1 < fewest ? QStringList() : cutWidgets(window);
    }
    return cut;
}

} // namespace

void TestLabels::cleanup()
{
    QApplication::setFont(QFont());
    QLocale::setDefault(QLocale::system());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLabels::areWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    for (const QString &language : core::languages()) {
        for (const int points : {8, 10, 24}) {
            QTest::addRow("%s, %d pt", qPrintable(language), points) << language << points;
        }
    }
}

void TestLabels::areWhole()
{
    QFETCH(QString, language);
    QFETCH(int, points);
    const core::Language spoken(language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    const core::Catalogue catalogue = core::Catalogue::embedded(language);
    ShownWindow shown(QString(), catalogue);

    QStringList cut;
    for (const auto &[name, step] : steps()) {
        step(shown);
        for (const int width : {640, 1180, 2180}) {
            shown.window.resize(forTheFont({width, 810}));
            for (const QString &widget : cutAtRest(shown.window)) {
                cut << u"%1 in %2 pixels: %3"_s.arg(name).arg(width).arg(widget);
            }
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

STATUSCAT_TEST(TestLabels)
#include "tst_labels.moc"
