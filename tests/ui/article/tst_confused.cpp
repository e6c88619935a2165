// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <core/copytext.h>
#include <ui/article/confusedlist.h>
#include <ui/article/confusedsection.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/linkbutton.h>

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;
using ui::ConfusedList;

/// The codes that are easily taken for the one shown, and what leads to them.
class TestConfused : public QObject, private ArticleViewFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void nearestQuestionsComeFirst();
    void restIsShownOnDemand();
    void everyRelatedCodeIsThere();
    void rowsLeadToTheirCodes_data();
    void rowsLeadToTheirCodes();
    void ownCodeLeadsNowhere();
    void rowsAreOneStopOfTab();
    void arrowsMoveInside();
    void rowsAreReadAsSentences();
    void rowIsCopied();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    ui::ConfusedSection *section() const { return m_view->findChild<ui::ConfusedSection *>(); }

    QList<ConfusedList *> lists() const
    {
        m_view->complete();
        QList<ConfusedList *> shown;
        for (ConfusedList *list : section()->findChildren<ConfusedList *>()) {
            if (list->isVisible()) {
                shown << list;
            }
        }
        return shown;
    }

    static QString textAt(const QAbstractItemView *list, int row)
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    static QRect placeOf(const QAbstractItemView *list, int row)
    {
        return list->visualRect(list->model()->index(row, 0));
    }
};

void TestConfused::nearestQuestionsComeFirst()
{
    m_view->showCode(404);
    settle();
    const int nearest = m_catalogue.status(404).related.constFirst().code;
    QStringList codes;
    for (int row = 0; row < lists().constFirst()->model()->rowCount(); ++row) {
        codes << textAt(lists().constFirst(), row).section(u',', 0, 0);
    }
    QVERIFY(codes.contains(QString::number(nearest)));
    QVERIFY(codes.contains(u"404"_s));
}

void TestConfused::restIsShownOnDemand()
{
    const auto questions = [this](int code) {
        const QList<core::ConfusableSet> &sets = m_catalogue.confusables();
        return std::count_if(sets.cbegin(), sets.cend(),
                             [code](const auto &set) { return set.contains(code); });
    };
    m_view->showCode(400);
    settle();
    auto *all = section()->findChild<ui::LinkButton *>();
    QVERIFY(questions(400) > 3);
    QVERIFY(all->isVisible());
    QCOMPARE(all->text(), u"All %1 questions"_s.arg(questions(400)));
    const auto before = lists().size();
    QTest::keyClick(all, Qt::Key_Return);
    settle();
    QCOMPARE(lists().size() - before, questions(400) - 3);
    QVERIFY(lists().at(3)->hasFocus());
    QVERIFY(!all->isVisible());
    m_view->showCode(410); // only for that code
    m_view->showCode(400);
    settle();
    QCOMPARE(lists().size(), before);
    for (const int code : m_catalogue.numbers()) {
        m_view->showCode(code);
        settle();
        QCOMPARE(all->isVisible(), questions(code) > 3);
    }
}

void TestConfused::everyRelatedCodeIsThere()
{
    for (const int code : m_catalogue.numbers()) {
        m_view->showCode(code);
        m_view->complete();
        if (auto *all = section()->findChild<ui::LinkButton *>(); all->isVisible()) {
            all->click();
        }
        QString shown;
        for (const ConfusedList *list : lists()) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                shown += u'\n' + textAt(list, row);
            }
        }
        for (const core::RelatedCode &related : m_catalogue.status(code).related) {
            QVERIFY2(shown.contains(u'\n' + core::codeText(related.code) + u','),
                     qPrintable(core::codeText(code) + shown));
        }
        QCOMPARE(section()->isVisible(), !shown.isEmpty());
    }
}

void TestConfused::rowsLeadToTheirCodes_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by mouse") << false;
}

void TestConfused::rowsLeadToTheirCodes()
{
    QFETCH(bool, byKey);
    m_view->showCode(404);
    settle();
    ConfusedList *list = lists().constFirst();
    const int code = textAt(list, 0).section(u',', 0, 0).toInt();
    QVERIFY(code != 404);
    m_view->ensureWidgetVisible(list);
    if (byKey) {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        // The keys begin where the new page begins.
        const auto *title = qobject_cast<QLabel *>(m_view->focusWidget());
        QVERIFY(title);
        QVERIFY(title->accessibleName().startsWith("404 "_L1)); // whoever is told shows the code
    } else {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, placeOf(list, 0).center());
    }
    QCOMPARE(m_navigator.codes, QList<int> {code});
}

void TestConfused::ownCodeLeadsNowhere()
{
    m_view->showCode(404);
    settle();
    ConfusedList *list = lists().constFirst();
    int own = 0;
    while (!textAt(list, own).endsWith("this page"_L1)) {
        ++own;
        QVERIFY(own < list->model()->rowCount());
    }
    QVERIFY(textAt(list, own).startsWith("404, Not Found, "_L1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, placeOf(list, own).center());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(own, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.codes, QList<int>());
    QVERIFY(list->hasFocus());
}

void TestConfused::rowsAreOneStopOfTab()
{
    m_view->showCode(404);
    settle();
    const QList<ConfusedList *> all = lists();
    QVERIFY(all.size() > 1);
    all.constFirst()->setFocus();
    for (qsizetype i = 1; i < all.size(); ++i) {
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab);
        if (all.at(i)->parentWidget()->findChild<ui::KeyButton *>()->isVisible()) {
            QVERIFY(!all.at(i)->hasFocus()); // but the button that compares them
            QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(all.at(i)->hasFocus());
        QVERIFY(all.at(i)->currentIndex().isValid());
    }
}

void TestConfused::arrowsMoveInside()
{
    m_view->showCode(404);
    settle();
    ConfusedList *list = lists().constFirst();
    list->setFocus(Qt::TabFocusReason);
    const int last = list->model()->rowCount() - 1;
    const auto rowAfter = [list](Qt::Key key) {
        QTest::keyClick(list, key);
        return list->currentIndex().row();
    };
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(rowAfter(Qt::Key_Down), 1);
    QCOMPARE(rowAfter(Qt::Key_Up), 0);
    QCOMPARE(rowAfter(Qt::Key_End), last);
    QCOMPARE(rowAfter(Qt::Key_Down), last);
    QCOMPARE(rowAfter(Qt::Key_Home), 0);
    QVERIFY(list->hasFocus());
    const QRect inView(list->mapTo(m_view->viewport(), placeOf(list, 0).topLeft()),
                       placeOf(list, 0).size());
    QVERIFY(m_view->viewport()->rect().contains(inView));
}

void TestConfused::rowsAreReadAsSentences()
{
    m_view->showCode(404);
    settle();
    ConfusedList *list = lists().constFirst();
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(view->role(), QAccessible::List);
    QCOMPARE(view->childCount(), list->model()->rowCount());
    const core::ConfusableSet *shown = nullptr;
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        if (core::withoutMarkup(set.question) == view->text(QAccessible::Name)) {
            shown = &set;
        }
    }
    QVERIFY(shown);
    const core::ConfusableSet::Answer &answer = shown->answers.constFirst();
    QAccessibleInterface *row = view->child(0);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name),
             u"%1, %2, %3"_s.arg(QString::number(answer.code), m_catalogue.find(answer.code)->title,
                                 core::withoutMarkup(answer.answer)));
}

void TestConfused::rowIsCopied()
{
    m_view->showCode(404);
    settle();
    ConfusedList *list = lists().constFirst();
    list->setFocus(Qt::TabFocusReason);
    const int code = textAt(list, 0).section(u',', 0, 0).toInt();
    QCOMPARE(m_view->selectedText(), core::codeAndPhrase(code, m_catalogue.find(code)->title));
}

void TestConfused::nothingIsCut_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    for (const int points : {8, 10, 24}) {
        for (const int width : {320, 640, 1180, 2000}) {
            QTest::addRow("%d pt, %d px", points, width) << points << width;
        }
    }
}

void TestConfused::nothingIsCut()
{
    QFETCH(int, points);
    QFETCH(int, width);
    QFont font = m_view->font();
    font.setPointSize(points);
    m_view->setFont(font);
    m_view->resize(width, 700);
    for (const int code : {404, 302, 400}) {
        m_view->showCode(code);
        settle();
        for (const ConfusedList *list : lists()) {
            QCOMPARE(list->height(), list->heightForWidth(list->width()));
            const int last = list->model()->rowCount() - 1;
            QCOMPARE(placeOf(list, last).bottom() + 1, list->height());
            QCOMPARE(placeOf(list, last).width(), list->width());
            const bool hasQuestion = list->accessibleName() != "Easily confused with"_L1;
            QCOMPARE(list->y() == 1, !hasQuestion); // nothing but the frame above it
        }
    }
}

STATUSCAT_TEST(TestConfused)
#include "tst_confused.moc"
