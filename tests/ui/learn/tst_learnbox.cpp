// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnfixture.h"
#include "support/modalwindows.h"
#include "support/testmain.h"

#include <ui/compare/comparetable.h>
#include <ui/widgets/linkbutton.h>

#include <QComboBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace learning;

/// What was learned is kept until the user forgets it.
class TestLearnBox : public QObject
{
    Q_OBJECT

private slots:
    void learnedIsRemembered();
    void damagedBoxIsToldAndKept();
    void isForgotten();
    void levelIsRemembered();
    void whatNeverSticksIsCompared();
};

namespace {

/// A settings file @p path in which the box has @p lines.
void writeBox(const QString &path, const QStringList &lines)
{
    ui::Settings settings(path);
    settings.setValue(ui::Settings::Key::LearnBox, lines);
    settings.save();
}

} // namespace

void TestLearnBox::learnedIsRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"statuscat.ini"_s);
    QString known;
    {
        ShownWindow shown(file);
        open(shown);
        known = pane(shown)->question().card.id;
        answerRight(shown);
        shown.window.close();
    }
    ShownWindow shown(file);
    shown.window.open({{}, Task::Learn});
    QVERIFY(pane(shown)->box().place(known));
    QCOMPARE(pane(shown)->box().place(known)->compartment, 1);
}

void TestLearnBox::damagedBoxIsToldAndKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"statuscat.ini"_s);
    writeBox(file, QStringList {u"picture-404 x y z"_s, u"meaning-404 1 0 2026-12-03"_s});
    ShownWindow shown(file);
    open(shown);
    QCOMPARE(shown.message(), u"1 things learned cannot be read and are left as they are"_s);
    answerRight(shown);
    QVERIFY(shown.settings.value(ui::Settings::Key::LearnBox)
                .toStringList()
                .contains(u"picture-404 x y z"_s));
    QVERIFY(pane(shown)->box().place(u"meaning-404"_s));
}

/// After a question whose answer is No unless the user says otherwise.
void TestLearnBox::isForgotten()
{
    ShownWindow shown;
    open(shown);
    auto *forget = pane(shown)->findChild<ui::LinkButton *>();
    QVERIFY(!forget->isVisible()); // nothing there yet
    answerRight(shown);
    QString answer = u"Cancel"_s;
    const ModalWindows windows([&answer](QWidget *box) { answerBox(box, answer); });
    forget->click();
    QVERIFY(!pane(shown)->box().isEmpty());
    answer = u"Forget"_s;
    forget->click();
    QCOMPARE(windows.count(), 2);
    QVERIFY(pane(shown)->box().isEmpty());
    QVERIFY(shown.settings.value(ui::Settings::Key::LearnBox).toStringList().isEmpty());
}

void TestLearnBox::levelIsRemembered()
{
    ShownWindow shown;
    open(shown);
    auto *levels = pane(shown)->findChild<QComboBox *>();
    levels->setCurrentIndex(2);
    emit levels->activated(2);
    QCOMPARE(shown.settings.value(ui::Settings::Key::LearnLevel).toString(), u"everything"_s);
    QCOMPARE(pane(shown)->round().size(), 10);
}

/// The fourth time, Enter leads to what decides.
void TestLearnBox::whatNeverSticksIsCompared()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"statuscat.ini"_s);
    writeBox(file, QStringList {u"set-access-403 0 3 2026-11-05"_s});
    ShownWindow shown(file);
    open(shown);
    while (pane(shown)->question().card.id != "set-access-403"_L1) {
        answerRight(shown);
        shown.press(Qt::Key_Return);
    }
    answerWrong(shown);
    QVERIFY(verdict(shown).startsWith("Not right, and missed often. The answer: "_L1));
    QCOMPARE(focusedButton(shown), u"Compare"_s);
    shown.press(Qt::Key_Return);
    const auto *table = shown.window.findChild<ui::CompareTable *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->columnCount(), 4);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(pane(shown)->isVisible()); // and the round goes on
}

STATUSCAT_TEST(TestLearnBox)
#include "tst_learnbox.moc"
