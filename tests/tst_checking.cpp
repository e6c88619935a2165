// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/shownwindow.h"

#include <ui/checkoffer.h>
#include <ui/checkoptions.h>
#include <ui/checkpane.h>
#include <ui/codebadge.h>
#include <ui/hopview.h>
#include <ui/shortcutsheet.h>
#include <ui/urlfield.h>

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

/// The window asks a real server on loopback, by real keys, and only when it is told to.
class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void enterAsksAndTheHopIsThere();
    void redirectsAreShownInOrder();
    void enterOnAHopGoesToTheCode();
    void backComesBackToTheCheck();
    void escapeEndsACheck();
    void windowMayCloseMeanwhile();
    void escapeLeavesThePage();
    void againAsksAgain();
    void copiesTheResult();
    void copyMenuHasEveryForm();
    void typingSendsNothing();
    void searchFieldOffersTheCheck();
    void offerGivesWayToTheList();
    void offers_data();
    void offers();
    void passwordIsSeenNowhere();
    void openChecksAtOnce();
    void openUsesNoOptionOfThePage();
    void findSendsNothing();
    void otherMethodsAskFirst_data();
    void otherMethodsAskFirst();
    void letterBelongsToTheFocusedField();

private:
    /// Answers the next modal box by pressing @p button, or by Escape if it is null.
    static void answerBox(const QString &button, int *boxes);

    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
const QByteArray gone = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";

QByteArray redirectTo(const QString &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location.toUtf8() + "\r\nContent-Length: 0\r\n\r\n";
}

ui::CheckPane *page(const ShownWindow &shown)
{
    return shown.window.findChild<ui::CheckPane *>();
}

QStringList codes(const ShownWindow &shown)
{
    QStringList texts;
    for (const ui::HopView *hop : page(shown)->findChildren<ui::HopView *>()) {
        texts << hop->findChild<ui::CodeBadge *>()->text();
    }
    return texts;
}

bool isFinished(const ShownWindow &shown)
{
    return page(shown) && page(shown)->result().finished;
}

/// Opens the page by its key, types @p url and presses Enter.
void ask(ShownWindow &shown, const QUrl &url)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(url.toString());
    shown.press(Qt::Key_Return);
}

} // namespace

void TestChecking::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, ok);
    m_server->answer("/gone", gone);
}

void TestChecking::answerBox(const QString &button, int *boxes)
{
    auto *timer = new QTimer(qApp);
    connect(timer, &QTimer::timeout, timer, [timer, button, boxes] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            return;
        }
        timer->deleteLater();
        ++*boxes;
        for (QAbstractButton *candidate : box->buttons()) {
            if (candidate->text().remove(u'&') == button) {
                candidate->click();
                return;
            }
        }
        QTest::keyClick(box, Qt::Key_Escape);
    });
    timer->start();
}

void TestChecking::enterAsksAndTheHopIsThere()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(page(shown)->field()->hasFocus());
    QVERIFY(page(shown)->isVisible());
    shown.type(m_server->url(u"/gone"_s).toString());
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().startsWith("GET /gone HTTP/1.1"));
    QVERIFY(!page(shown)->isRunning());
}

void TestChecking::redirectsAreShownInOrder()
{
    m_server->answer("/a", redirectTo(u"/b"_s));
    m_server->answer("/b", redirectTo(u"/gone"_s));
    ShownWindow shown;
    QVERIFY(shown.isActive());
    ask(shown, m_server->url(u"/a"_s));
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList({u"302"_s, u"302"_s, u"410"_s}));
}

void TestChecking::enterOnAHopGoesToTheCode()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    ask(shown, m_server->url(u"/gone"_s));
    QTRY_VERIFY(isFinished(shown));
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
    QVERIFY(shown.isActive());
    const int before = shown.window.code();
    ask(shown, m_server->url(u"/gone"_s));
    QTRY_VERIFY(isFinished(shown));
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
    QVERIFY(shown.isActive());
    QVERIFY(!shown.action(u"cancel-check"_s)->isEnabled());
    ask(shown, m_server->url(u"/slow"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(page(shown)->isRunning());
    QCOMPARE(codes(shown), QStringList {u"…"_s});
    shown.press(Qt::Key_Escape);
    QTRY_VERIFY(!page(shown)->isRunning());
    QCOMPARE(page(shown)->result().failure->kind, net::FailureKind::Cancelled);
    QVERIFY(page(shown)->isVisible());
    QCOMPARE(codes(shown), QStringList {u"–"_s});
    QVERIFY(!shown.action(u"cancel-check"_s)->isEnabled());
}

void TestChecking::windowMayCloseMeanwhile()
{
    m_server->answerAndWait("/slow", {});
    ShownWindow shown;
    QVERIFY(shown.isActive());
    ask(shown, m_server->url(u"/slow"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(page(shown)->isRunning());
}

void TestChecking::escapeLeavesThePage()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
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
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_F5);
    QCOMPARE(m_server->connections(), 0);
    ask(shown, m_server->url(u"/gone"_s));
    QTRY_VERIFY(isFinished(shown));
    m_server->answer("/gone", ok);
    shown.press(Qt::Key_F5);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"200"_s});
    const QString text = page(shown)->findChild<QLabel *>(u"outcome-text"_s)->text();
    QVERIFY2(text.contains("Since the last check"_L1) && text.contains("410"_L1), qPrintable(text));
    shown.press(Qt::Key_F5);
    QTRY_COMPARE(m_server->requests().size(), 3);
    QTRY_VERIFY(isFinished(shown));
    QVERIFY(
        page(shown)->findChild<QLabel *>(u"outcome-text"_s)->text().contains("nothing changed"_L1));
}

void TestChecking::copiesTheResult()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QString()); // there is nothing yet
    QVERIFY(!shown.message().isEmpty());
    ask(shown, m_server->url(u"/gone"_s));
    QTRY_VERIFY(isFinished(shown));
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
    QVERIFY(shown.isActive());
    ask(shown, m_server->url(u"/gone"_s));
    QTRY_VERIFY(isFinished(shown));
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
    shown.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction *>(u"check-json"_s));
    menu->close();
}

void TestChecking::typingSendsNothing()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(m_server->url(u"/gone"_s).toString());
    QCoreApplication::processEvents();
    shown.press(Qt::Key_L, Qt::ControlModifier);
    for (const QChar letter : m_server->url(u"/gone"_s).toString()) {
        shown.type(letter);
        QCoreApplication::processEvents();
    }
    // Whatever had been sent would be there before this, which is sent now.
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(m_server->connections(), 1);
}

void TestChecking::searchFieldOffersTheCheck()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QString url = m_server->url(u"/gone"_s).toString();
    shown.type(url);
    auto *offer = shown.window.findChild<ui::CheckOffer *>();
    QVERIFY(offer->isVisible());
    QVERIFY(offer->isCurrent());
    QCOMPARE(offer->text(), u"Check "_s + url);
    QCOMPARE(shown.selected(), -1);
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(page(shown)->field()->text(), url);
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!offer->isVisible());
    QCOMPARE(clipboardText(), QString());
}

void TestChecking::offerGivesWayToTheList()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.find(u"https://http.cat/"_s); // finds codes as well
    const auto *offer = shown.window.findChild<ui::CheckOffer *>();
    QVERIFY(offer->isCurrent());
    if (shown.codes().isEmpty()) {
        QSKIP("Nothing in the catalogue matches that URL any more");
    }
    shown.press(Qt::Key_Down);
    QVERIFY(!offer->isCurrent());
    shown.press(Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!page(shown));
}

void TestChecking::offers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("offered"); // nothing: not offered
    QTest::newRow("a URL") << u"https://example.com/a?b"_s << u"https://example.com/a?b"_s;
    QTest::newRow("with blanks around") << u" http://example.com "_s << u"http://example.com"_s;
    QTest::newRow("a bare host") << u"cats.example.org"_s << u"cats.example.org"_s;
    QTest::newRow("a local server") << u"localhost:8080/x"_s << u"localhost:8080/x"_s;
    QTest::newRow("a list") << u"https://a.example\nhttps://b.example\n"_s
                            << u"https://a.example\nhttps://b.example"_s;
    QTest::newRow("a code") << u"404"_s << QString();
    QTest::newRow("a word") << u"qqqqqqqq"_s << QString();
    QTest::newRow("a constant") << u"http.StatusNotFound"_s << QString();
    QTest::newRow("a log line") << u"https://example.com/ answered 503"_s << QString();
    QTest::newRow("a log") << u"GET https://a.example 200\nGET https://b.example 404"_s
                           << QString();
    QTest::newRow("an address of mail") << u"me@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestChecking::offers()
{
    QFETCH(QString, query);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.field->setText(query);
    const auto *offer = shown.window.findChild<ui::CheckOffer *>();
    QTEST(offer->urls(), "offered");
    QCOMPARE(offer->isVisible(), !offer->urls().isEmpty());
}

void TestChecking::passwordIsSeenNowhere()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    QUrl url = m_server->url(u"/gone"_s);
    url.setUserInfo(u"me:secret"_s);
    shown.type(url.toString());
    const auto seen = [&shown]() -> QString {
        for (const QLabel *label : shown.window.findChildren<QLabel *>()) {
            if (label->text().contains("secret"_L1) || label->toolTip().contains("secret"_L1)) {
                return label->text();
            }
        }
        const auto *offer = shown.window.findChild<ui::CheckOffer *>();
        return offer->text() + offer->toolTip() + offer->accessibleDescription() + shown.message()
            + shown.window.windowTitle();
    };
    QVERIFY2(!seen().contains("secret"_L1), qPrintable(seen()));
    shown.press(Qt::Key_Return);
    QVERIFY2(!seen().contains("secret"_L1), qPrintable(seen()));
    QVERIFY(page(shown)->isVisible());
    QVERIFY(!page(shown)->isRunning());
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!shown.field->isUndoAvailable());
    QCOMPARE(page(shown)->field()->text(), m_server->url(u"/gone"_s).toString());
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return); // without it, it is a URL
    QTRY_VERIFY(isFinished(shown));
    QVERIFY(!m_server->requests().first().contains("secret"));
}

void TestChecking::openChecksAtOnce()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.open({m_server->url(u"/gone"_s).toString()});
    shown.window.raiseForUser({});
    QVERIFY(page(shown)->isVisible());
    QVERIFY(page(shown)->field()->hasFocus());
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
}

void TestChecking::openUsesNoOptionOfThePage()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    auto *options = page(shown)->findChild<ui::CheckOptions *>();
    options->findChild<QComboBox *>()->setCurrentText(u"DELETE"_s);
    shown.window.open({m_server->url(u"/gone"_s).toString()});
    QTRY_VERIFY(isFinished(shown));
    QVERIFY(m_server->requests().first().startsWith("GET "));
    QCOMPARE(options->findChild<QComboBox *>()->currentText(), u"DELETE"_s);
}

void TestChecking::findSendsNothing()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.find(m_server->url(u"/gone"_s).toString());
    QVERIFY(!page(shown));
    QVERIFY(shown.window.findChild<ui::CheckOffer *>()->isVisible());
}

void TestChecking::otherMethodsAskFirst_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("answer"); // the button; none is Escape
    QTest::addColumn<int>("asked"); // how often
    QTest::addColumn<int>("sent");
    QTest::newRow("GET") << u"GET"_s << QString() << 0 << 1;
    QTest::newRow("HEAD") << u"HEAD"_s << QString() << 0 << 1;
    QTest::newRow("OPTIONS") << u"OPTIONS"_s << QString() << 0 << 1;
    QTest::newRow("POST, meant") << u"POST"_s << u"Send POST"_s << 1 << 1;
    QTest::newRow("POST, not meant") << u"POST"_s << QString() << 1 << 0;
    QTest::newRow("DELETE, meant") << u"DELETE"_s << u"Send DELETE"_s << 1 << 1;
    QTest::newRow("DELETE, not meant") << u"DELETE"_s << QString() << 1 << 0;
}

void TestChecking::otherMethodsAskFirst()
{
    QFETCH(QString, method);
    QFETCH(QString, answer);
    QFETCH(int, asked);
    QFETCH(int, sent);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    page(shown)->findChild<ui::CheckOptions *>()->findChild<QComboBox *>()->setCurrentText(method);
    int boxes = 0;
    if (asked > 0) {
        answerBox(answer, &boxes);
    }
    ask(shown, m_server->url(u"/gone"_s));
    QCOMPARE(boxes, asked);
    QCOMPARE(page(shown)->isRunning(), sent > 0);
    if (sent > 0) {
        QTRY_VERIFY(isFinished(shown));
        QVERIFY(m_server->requests().first().startsWith(QByteArray(method.toLatin1() + ' ')));
    }
    QCOMPARE(m_server->requests().size(), sent);
}

void TestChecking::letterBelongsToTheFocusedField()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(u"a/b"_s); // the slash is a shortcut elsewhere
    QCOMPARE(page(shown)->field()->text(), u"a/b"_s);
    QCOMPARE(shown.field->text(), QString());
}

QTEST_MAIN(TestChecking)
#include "tst_checking.moc"
