// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listeningreader.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/pages.h>
#include <ui/respond/respondpane.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/textblock.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QTreeView>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// The page that answers requests, by its keys and by real requests.
class TestRespondPage : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void showsTheNextAnswerLineByLine();
    void opensByAltAndNumber();
    void startsAndStopsByItsKey();
    void answersInTurn();
    void saysWhatCannotBeRead();
    void answersTheCodeThatIsShown();
    void listsRequests();
    void hidesSecretsUntilAsked();
    void takesTheNextPort();
    void triesAnotherPort();
    void saysTheCountNowAndThen();
    void offersCodesAndStartsNothing();
};

namespace {

template<typename Widget>
Widget *find(const ShownWindow &shown, const QString &name)
{
    return shown.window.findChild<Widget *>(name);
}

/// Opens the page and starts the server.
void startResponding(ShownWindow *shown)
{
    shown->press(Qt::Key_R, Qt::ControlModifier);
    shown->press(Qt::Key_R, Qt::ControlModifier);
}

bool isRunning(const ShownWindow &shown)
{
    return find<QLabel>(shown, u"respond-state"_s)->text() == u"Running"_s;
}

QUrl address(const ShownWindow &shown)
{
    return QUrl(find<ui::CopyRow>(shown, u"respond-address"_s)->code());
}

QByteArray statusOf(const ShownWindow &shown, const QByteArray &target)
{
    QTcpSocket socket;
    const QUrl url = address(shown);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    waitUntil([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    answer += socket.readAll();
    return answer.mid(9, 3);
}

QString nextAnswer(const ShownWindow &shown)
{
    return find<ui::TextBlock>(shown, u"respond-next"_s)->toPlainText().section(u'\n', 0, 0);
}

void typeCodes(ShownWindow *shown, const QString &codes)
{
    auto *field = find<QLineEdit>(*shown, u"respond-codes"_s);
    field->setFocus();
    field->selectAll();
    shown->type(codes);
}

} // namespace

void TestRespondPage::isOffAtFirst()
{
    ShownWindow shown;
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!isRunning(shown));
    QVERIFY(!find<ui::CopyRow>(shown, u"respond-address"_s)->isVisible());
    QVERIFY(find<QLineEdit>(shown, u"respond-codes"_s)->hasFocus());
}

void TestRespondPage::showsTheNextAnswerLineByLine()
{
    ShownWindow shown;
    startResponding(&shown);
    const QString text = find<ui::TextBlock>(shown, u"respond-next"_s)->toPlainText();
    QVERIFY2(text.startsWith("HTTP/1.1 200 OK\nDate: "_L1), qPrintable(text));
}

void TestRespondPage::opensByAltAndNumber()
{
    ShownWindow shown;
    shown.press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(shown.window.findChild<ui::RespondPane *>()->isVisible());
    QVERIFY(!isRunning(shown));
}

void TestRespondPage::startsAndStopsByItsKey()
{
    ShownWindow shown;
    startResponding(&shown);
    QVERIFY(isRunning(shown));
    QCOMPARE(address(shown).host(), u"127.0.0.1"_s);
    QCOMPARE(shown.action(u"page-respond"_s)->iconText(), u"Respond: on"_s);
    QCOMPARE(statusOf(shown, "/404"), "404"_ba);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!isRunning(shown));
    QCOMPARE(shown.action(u"page-respond"_s)->iconText(), u"Respond"_s);
}

void TestRespondPage::answersInTurn()
{
    ShownWindow shown;
    startResponding(&shown);
    typeCodes(&shown, u"401 429, 503"_s);
    WAIT_COMPARE(nextAnswer(shown), u"HTTP/1.1 401 Unauthorized"_s);
    QCOMPARE(statusOf(shown, "/v1/cats"), "401"_ba);
    WAIT_COMPARE(nextAnswer(shown), u"HTTP/1.1 429 Too Many Requests"_s);
    QCOMPARE(statusOf(shown, "/v1/dogs"), "429"_ba);
    QCOMPARE(statusOf(shown, "/410"), "410"_ba);
    QCOMPARE(statusOf(shown, "/"), "503"_ba);
    QCOMPARE(statusOf(shown, "/"), "401"_ba);
}

void TestRespondPage::saysWhatCannotBeRead()
{
    ShownWindow shown;
    startResponding(&shown);
    typeCodes(&shown, u"503"_s);
    auto *fault = find<QLabel>(shown, u"respond-fault"_s);
    QVERIFY(!fault->isVisible());
    shown.type(u"4"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(statusOf(shown, "/v1/cats"), "503"_ba); // what was right before still holds
    shown.press(Qt::Key_Backspace);
    QVERIFY(!fault->isVisible());
    auto *delay = find<QLineEdit>(shown, u"respond-delay"_s);
    delay->setFocus();
    shown.type(u"soon"_s);
    QVERIFY(fault->isVisible());
}

void TestRespondPage::answersTheCodeThatIsShown()
{
    ShownWindow shown;
    shown.type(u"429"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(find<ui::CopyRow>(shown, u"respond-code-curl"_s)->code(),
             u"curl -i http://127.0.0.1:8404/429"_s);
    auto *button = find<QPushButton>(shown, u"respond-code"_s);
    QCOMPARE(button->text(), u"Answer 429 here"_s);
    button->click();
    QVERIFY(isRunning(shown));
    QCOMPARE(statusOf(shown, "/v1/cats"), "429"_ba);
    QCOMPARE(find<ui::CopyRow>(shown, u"respond-code-url"_s)->code(),
             QString(address(shown).toString() + u"429"_s));
    find<ui::CopyRow>(shown, u"respond-code-url"_s)->click();
    QCOMPARE(clipboardText(), QString(address(shown).toString() + u"429"_s));
}

void TestRespondPage::listsRequests()
{
    ShownWindow shown;
    startResponding(&shown);
    statusOf(shown, "/404");
    statusOf(shown, "/reset");
    auto *view = find<QTreeView>(shown, u"respond-requests"_s);
    WAIT_COMPARE(view->model()->rowCount(), 2);
    const auto cell = [view](int row, int column) {
        return view->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 1), u"GET /reset"_s);
    QCOMPARE(cell(0, 2), u"reset"_s);
    QCOMPARE(cell(1, 1), u"GET /404"_s);
    QCOMPARE(cell(1, 2), u"404"_s);
}

void TestRespondPage::hidesSecretsUntilAsked()
{
    ShownWindow shown;
    startResponding(&shown);
    statusOf(shown, "/404?token=secret HTTP/1.1\r\nAuthorization: Bearer secret\r\nX-A: 1\r\nX-B:");
    auto *view = find<QTreeView>(shown, u"respond-requests"_s);
    WAIT_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto text = [&shown] {
        return find<ui::TextBlock>(shown, u"respond-entry"_s)->toPlainText();
    };
    QVERIFY2(text().contains(u"Authorization: (hidden)\nX-A: 1"_s), qPrintable(text()));
    QVERIFY2(!text().contains(u"secret"_s), qPrintable(text()));
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QString cell = view->model()->index(0, column).data().toString();
        QVERIFY2(!cell.contains(u"secret"_s), qPrintable(cell));
    }
    find<QAbstractButton>(shown, u"respond-secrets"_s)->click();
    QVERIFY2(text().contains(u"Authorization: Bearer secret"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"/404?token=secret"_s), qPrintable(text()));
}

void TestRespondPage::takesTheNextPort()
{
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, 8404); // or another program has it, as well
    ShownWindow shown;
    startResponding(&shown);
    QVERIFY(isRunning(shown));
    QVERIFY(address(shown).port() > 8404);
    QCOMPARE(statusOf(shown, "/404"), "404"_ba);
}

void TestRespondPage::triesAnotherPort()
{
    constexpr int first = 8404;
    std::vector<std::unique_ptr<QTcpServer>> others;
    for (int port = first; port <= first + 100; ++port) {
        others.push_back(std::make_unique<QTcpServer>());
        // Another program may have it, as well.
        others.back()->listen(QHostAddress::LocalHost, static_cast<quint16>(port));
    }
    ShownWindow shown;
    startResponding(&shown);
    QVERIFY(!isRunning(shown));
    QCOMPARE(find<QPushButton>(shown, u"respond-toggle"_s)->text(), u"Try another port"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(isRunning(shown));
    QCOMPARE(statusOf(shown, "/404"), "404"_ba);
}

void TestRespondPage::saysTheCountNowAndThen()
{
    if (!ListeningReader::canListen()) {
        QSKIP("Qt's private headers are not installed");
    }
    ShownWindow shown;
    const ListeningReader reader;
    const auto said = [] {
        QStringList names;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        constexpr QAccessible::Event event = QAccessible::Announcement;
#else
        constexpr QAccessible::Event event = QAccessible::Alert;
#endif
        for (const ListeningReader::Told &told : ListeningReader::told(event)) {
            names << told.name;
        }
        return names.filter(QRegularExpression(u"^Requests \\d"_s));
    };
    startResponding(&shown);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(statusOf(shown, "/404"), "404"_ba);
    }
    QCOMPARE(said(), QStringList {u"Requests 1"_s});
    find<QTimer>(shown, u"respond-quiet"_s)->start(0);
    WAIT_COMPARE(said(), (QStringList {u"Requests 1"_s, u"Requests 3"_s}));
}

void TestRespondPage::offersCodesAndStartsNothing()
{
    ShownWindow shown;
    shown.window.open({.text = u"503 200"_s, .task = core::WindowRequest::Task::Respond});
    QCOMPARE(find<QLineEdit>(shown, u"respond-codes"_s)->text(), u"503 200"_s);
    QVERIFY(!isRunning(shown));
}

STATUSCAT_TEST(TestRespondPage)
#include "tst_respondpage.moc"
