// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/scriptedserver.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/check/checklistpane.h>

#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Remarks that are only advice, which the window hides where the user wants it.
class TestAdvice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isHiddenAndShownByItsKey();
    void isHiddenInTheList();
    void isRemembered();

private:
    static QString remarks(const ShownWindow &shown);
    static QString copied(const ShownWindow &shown, const QString &form);

    std::unique_ptr<ScriptedServer> m_server;
};

void TestAdvice::init()
{
    m_server = std::make_unique<ScriptedServer>();
    // Though the request had no condition.
    m_server->answer(
        {}, emptyAnswer("412 Precondition Failed", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
}

QString TestAdvice::remarks(const ShownWindow &shown)
{
    const auto *text = page(shown)->findChild<ui::HopView *>()->findChild<QTextBrowser *>();
    return text->isVisible() ? text->toPlainText() : QString();
}

QString TestAdvice::copied(const ShownWindow &shown, const QString &form)
{
    shown.window.findChild<QAction *>(form)->trigger();
    return clipboardText();
}

void TestAdvice::isHiddenAndShownByItsKey()
{
    ShownWindow shown;
    ask(shown, m_server->url());
    WAIT_VERIFY(isFinished(shown));
    QVERIFY2(remarks(shown).contains(u"Advice"_s), qPrintable(remarks(shown)));
    QVERIFY(copied(shown, u"check-json"_s).contains(u"412-without-condition"_s));
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!remarks(shown).contains(u"Advice"_s));
    for (const QString &form : {u"check-text"_s, u"check-markdown"_s}) {
        QVERIFY(!copied(shown, form).contains(u"Advice"_s));
    }
    QVERIFY(!copied(shown, u"check-json"_s).contains(u"412-without-condition"_s));
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(remarks(shown).contains(u"Advice"_s));
    QVERIFY(copied(shown, u"check-text"_s).contains(u"Advice"_s));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestAdvice::isHiddenInTheList()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    const QString url = m_server->url().toString();
    page(shown)->checkList(url + u'\n' + url);
    const auto *view = page(shown)->findChild<ui::CheckListPane *>()->findChild<QTreeView *>();
    const auto remark = [view](int row) {
        return view->model()->index(row, net::CheckListModel::RemarkColumn).data().toString();
    };
    WAIT_VERIFY(!page(shown)->isRunning());
    QVERIFY2(remark(1).startsWith(u"Advice"_s), qPrintable(remark(1)));
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!remark(0).startsWith(u"Advice"_s), qPrintable(remark(0)));
    shown.press(Qt::Key_Return); // opens the chain of the first row
    WAIT_VERIFY(isFinished(shown));
    QVERIFY(!remarks(shown).contains(u"Advice"_s));
}

void TestAdvice::isRemembered()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        QVERIFY(shown.action(u"advice"_s)->isChecked());
        shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QVERIFY(!shown.action(u"advice"_s)->isChecked());
    ask(shown, m_server->url());
    WAIT_VERIFY(isFinished(shown));
    QVERIFY(!remarks(shown).contains(u"Advice"_s));
}

STATUSCAT_TEST(TestAdvice)
#include "tst_advice.moc"
