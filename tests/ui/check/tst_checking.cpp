// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/openpanel.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <ui/check/checkoptions.h>
#include <ui/widgets/foldbutton.h>

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The window asks a real server on loopback and shows what it answers, by real keys.
class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enterAsksAndTheHopIsThere();
    void optionsFoldWhileItAsks();
    void redirectsAreShownInOrder();
    void enterOnAHopGoesToTheCode();
    void backComesBackToTheCheck();
    void escapeEndsACheck();
    void windowMayCloseMeanwhile();
    void escapeLeavesThePage();
    void againAsksAgain();
    void copiesTheResult();
    void copyMenuHasEveryForm();
    void letterBelongsToTheFocusedField();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
const QByteArray gone = emptyAnswer("410 Gone");

QByteArray redirectTo(const QString &location)
{
    return emptyAnswer("302 Found", "Location: " + location.toUtf8() + "\r\n");
}

} // namespace

void TestChecking::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, ok);
    m_server->answer("/gone", gone);
}

void TestChecking::enterAsksAndTheHopIsThere()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(page(shown)->field()->hasFocus());
    QVERIFY(page(shown)->isVisible());
    shown.type(m_server->url(u"/gone"_s).toString());
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().startsWith("GET /gone HTTP/1.1"));
    QVERIFY(!page(shown)->isRunning());
    QVERIFY(page(shown)->findChild<QPushButton *>(u"check-again"_s)->isVisible());
    QVERIFY(!page(shown)->findChild<QPushButton *>(u"cancel-check"_s)->isVisible());
}

void TestChecking::optionsFoldWhileItAsks()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    auto *options = page(shown)->findChild<ui::CheckOptions *>();
    page(shown)->findChild<ui::FoldButton *>()->setUnfolded(true);
    QVERIFY(options->isVisible());
    ask(shown, m_server->url(u"/gone"_s));
    QVERIFY(!options->isVisible());
    WAIT_VERIFY(isFinished(shown));
}

void TestChecking::redirectsAreShownInOrder()
{
    m_server->answer("/a", redirectTo(u"/b"_s));
    m_server->answer("/b", redirectTo(u"/gone"_s));
    ShownWindow shown;
    ask(shown, m_server->url(u"/a"_s));
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList({u"302"_s, u"302"_s, u"410"_s}));
    const auto hops = page(shown)->findChildren<ui::HopView *>();
    WAIT_VERIFY(isContinued(hops.at(0)) && isContinued(hops.at(1)) && !isContinued(hops.at(2)));
}

void TestChecking::enterOnAHopGoesToTheCode()
{
    ShownWindow shown;
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    auto *badge = page(shown)->findChild<ui::CodeBadge *>();
    for (int stop = 0; stop < 20 && !badge->hasFocus(); ++stop) {
        shown.press(Qt::Key_Tab);
    }
    QVERIFY(badge->hasFocus());
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.code(), 410);
    QCOMPARE(shown.selected(), 410);
    QVERIFY(shown.detail->isVisible());
    QVERIFY(!page(shown)->isVisible());
}

void TestChecking::backComesBackToTheCheck()
{
    ShownWindow shown;
    const int before = shown.window.code();
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    shown.window.goTo(410);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(page(shown)->isVisible());
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(m_server->requests().size(), 1); // nobody asked again
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown.detail->isVisible());
    QCOMPARE(shown.window.code(), before);
    shown.press(Qt::Key_Right, Qt::AltModifier);
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.window.code(), 410);
    QVERIFY(shown.detail->isVisible());
}

void TestChecking::escapeEndsACheck()
{
    m_server->answerAndWait("/slow", {}); // accepts, and says nothing
    ShownWindow shown;
    QVERIFY(!shown.action(u"cancel-check"_s)->isEnabled());
    ask(shown, m_server->url(u"/slow"_s));
    WAIT_COMPARE(m_server->requests().size(), 1);
    QVERIFY(page(shown)->isRunning());
    QCOMPARE(codes(shown), QStringList {u"…"_s});
    shown.press(Qt::Key_Escape);
    WAIT_VERIFY(!page(shown)->isRunning());
    QCOMPARE(page(shown)->result().failure->kind, net::FailureKind::Cancelled);
    QVERIFY(page(shown)->isVisible());
    QCOMPARE(codes(shown), QStringList {u"–"_s});
    QVERIFY(!shown.action(u"cancel-check"_s)->isEnabled());
}

void TestChecking::windowMayCloseMeanwhile()
{
    m_server->answerAndWait("/slow", {});
    ShownWindow shown;
    ask(shown, m_server->url(u"/slow"_s));
    WAIT_COMPARE(m_server->requests().size(), 1);
    QVERIFY(page(shown)->isRunning());
}

void TestChecking::escapeLeavesThePage()
{
    ShownWindow shown;
    const int before = shown.window.code();
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.detail->isVisible());
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.window.code(), before);
}

void TestChecking::againAsksAgain()
{
    ShownWindow shown;
    QVERIFY(!shown.action(u"check-again"_s)->isEnabled());
    shown.press(Qt::Key_F5);
    QCOMPARE(m_server->connections(), 0);
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    m_server->answer("/gone", ok);
    shown.press(Qt::Key_F5);
    WAIT_COMPARE(m_server->requests().size(), 2);
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"200"_s});
    const QString text = page(shown)->findChild<QLabel *>(u"outcome-text"_s)->text();
    QVERIFY2(text.contains("Since the last check"_L1) && text.contains("410"_L1), qPrintable(text));
    shown.press(Qt::Key_F5);
    WAIT_COMPARE(m_server->requests().size(), 3);
    WAIT_VERIFY(isFinished(shown));
    QVERIFY(
        page(shown)->findChild<QLabel *>(u"outcome-text"_s)->text().contains("nothing changed"_L1));
}

void TestChecking::copiesTheResult()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QString()); // there is nothing yet
    QVERIFY(!shown.message().isEmpty());
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    page(shown)->field()->deselect();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboardText().contains("410 Gone"_L1), qPrintable(clipboardText()));
    page(shown)->field()->selectAll();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), m_server->url(u"/gone"_s).toString());
}

void TestChecking::copyMenuHasEveryForm()
{
    ShownWindow shown;
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    const std::pair<QString, QString> forms[] = {{u"check-markdown"_s, u"410"_s},
                                                 {u"check-json"_s, u"\"final\": 410"_s},
                                                 {u"check-curl"_s, u"curl "_s},
                                                 {u"check-text"_s, u"410 Gone"_s}};
    for (const auto &[name, part] : forms) {
        auto *action = shown.window.findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
        QVERIFY2(clipboardText().contains(part), qPrintable(clipboardText()));
    }
    shown.window.findChild<QAction *>(u"check-curl"_s)
        ->trigger(); // is what Ctrl+C copies from now on
    QApplication::clipboard()->clear();
    page(shown)->field()->deselect();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboardText().startsWith("curl "_L1), qPrintable(clipboardText()));
    const OpenPanel open(shown, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QCOMPARE(open.current(), u"check-curl"_s);
    QVERIFY(open.row(u"check-json"_s).isValid());
}

void TestChecking::letterBelongsToTheFocusedField()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(u"a/b"_s); // the slash is a shortcut elsewhere
    QCOMPARE(page(shown)->field()->text(), u"a/b"_s);
    QCOMPARE(shown.field->text(), QString());
}

STATUSCAT_TEST(TestChecking)
#include "tst_checking.moc"
