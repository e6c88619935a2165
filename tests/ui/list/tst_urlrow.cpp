// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/list/urlrow.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;

/// Speaks of a code.
const QString urlWithAName = u"https://a.example/?error=invalid_token"_s;

/// The row of the list that offers to check what was typed.
class TestUrlRow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offers_data();
    void offers();
    void says_data();
    void says();
    void bestBesideCodes_data();
    void bestBesideCodes();
    void searchFieldOffersTheCheck();
    void offerGivesWayToTheList();
    void keysReachTheOffer();
    void clickChecks();
    void hostsAmongCodes_data();
    void hostsAmongCodes();
    void controlEnterChecksBesideACode();
    void controlEnterIsFreeWithoutAnOffer();
    void staysCurrentWhileTheCodeIsTheSame();
    void classFilterLeavesTheOffer();
    void faultIsExplained();
    void screenReadersFindTheRow();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void TestUrlRow::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    m_server->answer("/gone", emptyAnswer("410 Gone"));
}

void TestUrlRow::offers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("offered"); // nothing: not offered
    QTest::newRow("a URL") << u"https://example.com/a?b"_s << u"https://example.com/a?b"_s;
    QTest::newRow("with blanks around") << u" http://example.com "_s << u"http://example.com"_s;
    QTest::newRow("a bare host") << u"cats.example.org"_s << u"cats.example.org"_s;
    QTest::newRow("a local server") << u"localhost:8080/x"_s << u"localhost:8080/x"_s;
    QTest::newRow("an address") << u"192.168.1.1:8080"_s << u"192.168.1.1:8080"_s;
    QTest::newRow("an address of IPv6") << u"[::1]/x"_s << u"[::1]/x"_s;
    QTest::newRow("a list") << u"https://a.example\nhttps://b.example\n"_s
                            << u"https://a.example\nhttps://b.example"_s;
    QTest::newRow("a code") << u"404"_s << QString();
    QTest::newRow("a word") << u"qqqqqqqq"_s << QString();
    QTest::newRow("a log line") << u"https://example.com/ answered 503"_s
                                << u"https://example.com/"_s;
    QTest::newRow("a log") << u"GET https://a.example 200\nGET https://b.example 404"_s
                           << u"https://a.example\nhttps://b.example"_s;
    QTest::newRow("in quotes") << u"\"https://a.example/x\""_s << u"https://a.example/x"_s;
    QTest::newRow("Markdown") << u"[cats](https://a.example/x)"_s << u"https://a.example/x"_s;
    QTest::newRow("a table") << u"1,https://a.example/x\n2,https://b.example/"_s
                             << u"https://a.example/x\nhttps://b.example/"_s;
    QTest::newRow("a method and a URL") << u"GET https://a.example"_s << u"GET https://a.example"_s;
    QTest::newRow("a request") << u"GET /x HTTP/1.1\nHost: a.example"_s
                               << u"GET /x HTTP/1.1\nHost: a.example"_s;
    QTest::newRow("a curl command")
        << u"curl -I https://a.example"_s << u"curl -I https://a.example"_s;
    QTest::newRow("an address of mail") << u"me@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestUrlRow::offers()
{
    QFETCH(QString, query);
    QTEST(ui::urlRow(query, {}, false).urls.join(u'\n'), "offered");
}

void TestUrlRow::says_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("explanation"); // of the current row; what it begins with
    const QString one = u"https://a.example/?b&c"_s;
    const QString two = u"https://a.example\nhttps://b.example"_s;
    QTest::newRow("a URL") << one << false << u"Check "_s + one << u"Enter asks the server"_s;
    QTest::newRow("a host") << u"a.example"_s << false << u"Check https://a.example"_s
                            << u"Enter asks the server"_s;
    QTest::newRow("a list") << two << false << u"Check 2 URLs"_s << u"Enter asks each of them"_s;
    QTest::newRow("a list without its end")
        << two << true << u"Check 1 URLs"_s << u"The list does not fit here."_s;
    QTest::newRow("a URL in a sentence")
        << u"see https://a.example/x."_s << false << u"Check https://a.example/x"_s
        << u"Enter asks the server"_s;
    QTest::newRow("a curl command")
        << u"curl -I '%1'"_s.arg(one) << false << u"Check "_s + one << u"Enter asks the server"_s;
    QTest::newRow("a curl command that sends more")
        << u"curl -d x "_s + one.left(17) << false << u"Check https://a.example"_s
        << u"Enter shows what would be sent"_s;
    QTest::newRow("a curl command that cannot be")
        << u"curl -T file https://a.example"_s << false << u"This URL cannot be checked"_s
        << u"A check cannot do"_s;
    QTest::newRow("a faulty URL") << u"https://me:secret@a.example"_s << false
                                  << u"This URL cannot be checked"_s << u"A URL with a user"_s;
}

void TestUrlRow::says()
{
    QFETCH(QString, query);
    QFETCH(bool, isCut);
    QFETCH(QString, explanation);
    const ui::UrlRow row = ui::urlRow(query, {}, isCut);
    QTEST(row.title, "title");
    QVERIFY2(row.explanation(true).startsWith(explanation), qPrintable(row.explanation(true)));
    if (row.fault.isEmpty()) {
        QVERIFY(row.explanation(false).startsWith("Ctrl+Enter"_L1));
    } else {
        QCOMPARE(row.explanation(false), row.explanation(true));
    }
}

void TestUrlRow::bestBesideCodes_data()
{
    using search::Reason;
    QTest::addColumn<QString>("query");
    QTest::addColumn<Reason>("reason"); // for the best code
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isBest");
    const QString constant = u"codes.gone"_s;
    QTest::newRow("a URL") << u"https://a.example"_s << Reason::Number << true << true;
    QTest::newRow("words in descriptions") << constant << Reason::Text << true << true;
    QTest::newRow("a log line") << u"https://a.example 410"_s << Reason::Number << true << false;
    QTest::newRow("a curl command")
        << u"curl https://a.example"_s << Reason::Number << true << true;
    QTest::newRow("a constant") << constant << Reason::NameStart << true << false;
    QTest::newRow("no plain host") << u"http.Gone"_s << Reason::Text << false << false;
}

void TestUrlRow::bestBesideCodes()
{
    QFETCH(QString, query);
    QFETCH(search::Reason, reason);
    search::SearchResult found;
    found.certainty = search::Certainty::Sure;
    found.hits = {{.code = 410, .reason = reason}};
    const ui::UrlRow row = ui::urlRow(query, found, false);
    QTEST(!row.urls.isEmpty(), "isOffered");
    QTEST(row.isBest, "isBest");
}

void TestUrlRow::searchFieldOffersTheCheck()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QAbstractItemModelTester tester(shown.list->model());
    const QString url = m_server->url(u"/gone"_s).toString();
    shown.type(url);
    QVERIFY(shown.offer().isValid());
    QVERIFY(shown.list->isVisible());
    QCOMPARE(shown.list->currentIndex(), shown.offer());
    QVERIFY(shown.list->viewport()->rect().contains(shown.list->visualRect(shown.offer())));
    QCOMPARE(shown.offer().data().toString(), u"Check "_s + url);
    QCOMPARE(shown.selected(), -1);
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(page(shown)->field()->text(), url);
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!shown.offer().isValid());
    QCOMPARE(clipboardText(), QString());
}

void TestUrlRow::offerGivesWayToTheList()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.find(urlWithAName); // finds codes as well
    QCOMPARE(shown.list->currentIndex(), shown.offer());
    QVERIFY(!shown.codes().isEmpty());
    QVERIFY(!shown.action(u"copy"_s)->isEnabled()); // what is shown was there before
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.selected(), shown.codes().first());
    QVERIFY(shown.action(u"copy"_s)->isEnabled());
    QVERIFY(shown.offer().data(core::SummaryRole).toString().startsWith("Ctrl+Enter"_L1));
    shown.press(Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!page(shown));
}

void TestUrlRow::keysReachTheOffer()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"codes.gone"_s);
    const int code = shown.selected();
    QVERIFY(code >= 0);
    shown.press(Qt::Key_Up); // over the top, to the step behind the offer
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.list->currentIndex(), shown.offer());
    QCOMPARE(shown.window.code(), code); // goes on to be shown
    QVERIFY(shown.offer().data(core::SummaryRole).toString().startsWith("Enter"_L1));
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.selected(), shown.codes().last());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.list->currentIndex(), shown.offer());
    shown.list->setFocus();
    shown.press(Qt::Key_Return);
    QVERIFY(page(shown));
    QCOMPARE(clipboardText(), QString());
}

void TestUrlRow::clickChecks()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QString url = m_server->url(u"/gone"_s).toString();
    shown.field->setText(url);
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                      shown.list->visualRect(shown.offer()).center());
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(page(shown)->field()->text(), url);
    QVERIFY(!shown.offer().isValid());
}

void TestUrlRow::hostsAmongCodes_data()
{
    QTest::addColumn<QString>("query"); // each finds codes, too
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isCurrent");
    QTest::newRow("a host, words in texts") << u"proxy.server.down"_s << true << true;
    QTest::newRow("a constant like a host") << u"codes.gone"_s << true << false;
    QTest::newRow("a constant like no host") << u"http.StatusNotFound"_s << false << false;
}

void TestUrlRow::hostsAmongCodes()
{
    QFETCH(QString, query);
    QFETCH(bool, isOffered);
    QFETCH(bool, isCurrent);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(query);
    QVERIFY(!shown.codes().isEmpty());
    QCOMPARE(shown.offer().isValid(), isOffered);
    QCOMPARE(isOffered && shown.list->currentIndex() == shown.offer(), isCurrent);
    QCOMPARE(shown.selected(), isCurrent ? -1 : shown.codes().first());
}

void TestUrlRow::controlEnterChecksBesideACode()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"codes.gone"_s);
    const QString explanation = shown.offer().data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(explanation.startsWith("Ctrl+Enter"_L1), qPrintable(explanation));
    shown.press(Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!page(shown));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    WAIT_VERIFY(page(shown));
    QCOMPARE(page(shown)->field()->text(), u"https://codes.gone"_s);
}

void TestUrlRow::controlEnterIsFreeWithoutAnOffer()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"410"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!page(shown));
    QCOMPARE(shown.field->text(), u"410"_s);
}

void TestUrlRow::staysCurrentWhileTheCodeIsTheSame()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(urlWithAName);
    QVERIFY(!shown.codes().isEmpty());
    shown.press(Qt::Key_G, Qt::ControlModifier); // another view of the same codes
    QVERIFY(shown.gallery->isVisible());
    QCOMPARE(shown.list->currentIndex(), shown.offer());
    shown.window.goTo(shown.codes().last());
    QCOMPARE(shown.selected(), shown.codes().last());
}

void TestUrlRow::classFilterLeavesTheOffer()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(urlWithAName);
    const int code = shown.window.code();
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4}) {
        shown.press(key, Qt::AltModifier);
        QCOMPARE(shown.list->currentIndex(), shown.offer());
        QCOMPARE(shown.window.code(), code);
    }
}

/// The whole of it, below the row, where one line may have no room for it.
void TestUrlRow::faultIsExplained()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"https://me:secret@host.example"_s);
    QVERIFY(shown.codes().isEmpty());
    const QString fault = shown.offer().data(core::SummaryRole).toString();
    const QList<QLabel *> labels = shown.window.findChildren<QLabel *>();
    const auto explains = [&fault](const QLabel *label) {
        return label->isVisible() && label->text().contains(fault);
    };
    const auto explanation = std::find_if(labels.cbegin(), labels.cend(), explains);
    QVERIFY(explanation != labels.cend());
    QCoreApplication::processEvents(); // lets the layout settle
    QCOMPARE(shown.list->height(), shown.list->visualRect(shown.offer()).height());
    QVERIFY((*explanation)->y() >= shown.list->geometry().bottom());
}

void TestUrlRow::screenReadersFindTheRow()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(urlWithAName);
    shown.press(Qt::Key_G, Qt::ControlModifier);
    const auto rows = [](QWidget *view) {
        QStringList names;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
        for (int i = 0; i < interface->childCount(); ++i) {
            names << interface->child(i)->text(QAccessible::Name);
        }
        return names;
    };
    QVERIFY2(rows(shown.list).contains(u"Check "_s + urlWithAName),
             qPrintable(rows(shown.list).join(u", "_s)));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.list);
    QCOMPARE(list->tableInterface()->selectedCellCount(), 1);
    QAccessibleInterface *current = list->tableInterface()->selectedCells().constFirst();
    QCOMPARE(current->text(QAccessible::Name), u"Check "_s + urlWithAName);
    QVERIFY(current->state().focusable);

    // It is no picture.
    shown.gallery->grab();
    QVERIFY(rows(shown.gallery).size() > 1);
    QVERIFY(!rows(shown.gallery).contains(u"Check "_s + urlWithAName));
    QVERIFY(shown.gallery->visualRect(shown.offer()).isEmpty());
}

STATUSCAT_TEST(TestUrlRow)
#include "tst_urlrow.moc"
