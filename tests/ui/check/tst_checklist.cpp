// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/modalwindows.h"
#include "support/scriptedserver.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/check/checklistpane.h>
#include <ui/check/checkpane.h>
#include <ui/check/hopview.h>
#include <ui/check/urlfield.h>
#include <ui/widgets/celldelegate.h>
#include <ui/widgets/pill.h>

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QTcpSocket>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// A list of URLs in the window, against a server on loopback.
class TestCheckList : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void pastedListWaitsForEnter();
    void searchFieldTakesAList();
    void listIsNotCutUnsaid();
    void longListAsks_data();
    void longListAsks();
    void cancelKeepsWhatCame();
    void windowMayCloseMeanwhile();
    void rowOpensItsChain();
    void openedRowEndsTheCheckUnderWay();
    void sortedRowOpensItsChain();
    void rowThatWaitsOpensNothing();
    void buttonsFitTheMoment();
    void copiesTheSelectedRows();
    void rowsStayWhileTheChecksRun();
    void urlsReadFromLeftToRight();
    void ownHeadersAreLeftOut();

private:
    QString list(int count) const;

    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

ui::CheckListPane *pane(const ShownWindow &shown)
{
    return shown.window.findChild<ui::CheckListPane *>();
}

QStringList column(const ShownWindow &shown, int column)
{
    QStringList cells;
    const QAbstractItemModel *model = pane(shown)->findChild<QTreeView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        cells << model->index(row, column).data().toString();
    }
    return cells;
}

/// Pastes @p text as the user would, into whatever has the focus.
void paste(ShownWindow &shown, const QString &text)
{
    QApplication::clipboard()->setText(text);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->clear();
}

/// Checks @p list, which is pasted on the page of the checks.
void check(ShownWindow &shown, const QString &list)
{
    shown.press(Qt::Key_L, Qt::ControlModifier);
    paste(shown, list);
    shown.press(Qt::Key_Return);
}

bool areFinished(const ShownWindow &shown)
{
    return pane(shown) && !pane(shown)->isRunning();
}

} // namespace

void TestCheckList::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    m_server->answer("/gone", emptyAnswer("410 Gone"));
    m_server->answer("/moved",
                     "HTTP/1.1 301 Moved Permanently\r\nLocation: /gone\r\n"
                     "Content-Length: 0\r\n\r\n");
}

QString TestCheckList::list(int count) const
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        lines << m_server->url(u"/%1"_s.arg(i)).toString();
    }
    return lines.join(u'\n');
}

void TestCheckList::pastedListWaitsForEnter()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    paste(shown,
          m_server->url(u"/gone"_s).toString() + u"\n\n"_s + m_server->url(u"/moved"_s).toString()
              + u'\n');
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(column(shown, 1), QStringList({QString(), QString()}));
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return); // on the button that starts
    QVERIFY(pane(shown)->isRunning());
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(column(shown, 1), QStringList({u"410"_s, u"410"_s}));
    QCOMPARE(column(shown, 2), QStringList({u"Gone"_s, u"Gone"_s}));
    QCOMPARE(column(shown, 3), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(m_server->requests().size(), 3);
}

void TestCheckList::searchFieldTakesAList()
{
    ShownWindow shown;
    paste(shown, list(3));
    QVERIFY(!pane(shown));
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(column(shown, 1), QStringList({u"200"_s, u"200"_s, u"200"_s}));
    QCOMPARE(shown.field->text(), QString());
}

void TestCheckList::listIsNotCutUnsaid()
{
    ShownWindow shown;
    const QString line = m_server->url().toString().leftJustified(30, u'x') + u'\n';
    const QString urls = line.repeated(40'000);
    paste(shown, urls); // longer than what a search reads
    QVERIFY(shown.field->text().size() < urls.size());
    QVERIFY(shown.offer().data(core::SummaryRole).toString().contains("Ctrl+L"_L1));
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isRunning());
    QCOMPARE(m_server->connections(), 0);
    paste(shown, urls); // the URL field has the focus now
    QCOMPARE(column(shown, 1).size(), 40'000);
}

void TestCheckList::longListAsks_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isMeant");
    const auto limit = static_cast<int>(ui::CheckListPane::longestUnasked);
    QTest::newRow("as long as may be") << limit << true;
    QTest::newRow("longer, meant") << limit + 1 << true;
    QTest::newRow("longer, not meant") << limit + 1 << false;
}

void TestCheckList::longListAsks()
{
    QFETCH(int, count);
    QFETCH(bool, isMeant);
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    paste(shown, list(count));
    const ModalWindows boxes([isMeant](QWidget *box) {
        isMeant ? answerBox(box, u"Check them"_s)
                : QTest::keyClick(box, Qt::Key_Return); // which is no
    });
    shown.press(Qt::Key_Return);
    QCOMPARE(boxes.count(), count > ui::CheckListPane::longestUnasked ? 1 : 0);
    QCOMPARE(pane(shown)->isRunning(), isMeant);
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(m_server->requests().size(), isMeant ? count : 0);
}

void TestCheckList::cancelKeepsWhatCame()
{
    m_server->answerAndWait("/1", {}); // never answers
    ShownWindow shown;
    check(shown, list(2));
    WAIT_COMPARE(column(shown, 1).first(), u"200"_s);
    QVERIFY(pane(shown)->isRunning());
    QVERIFY(pane(shown)->findChild<QProgressBar *>()->isVisible());
    shown.press(Qt::Key_Escape);
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(column(shown, 1), QStringList({u"200"_s, QString()}));
    QVERIFY(!column(shown, 5).last().isEmpty());
    QVERIFY(!pane(shown)->findChild<QProgressBar *>()->isVisible());
}

void TestCheckList::windowMayCloseMeanwhile()
{
    m_server->answerAndWait({}, {}); // never answers
    ShownWindow shown;
    check(shown, list(4));
    WAIT_COMPARE(m_server->requests().size(), 2); // as many as one host gets at a time
    QVERIFY(pane(shown)->isRunning());
}

void TestCheckList::rowOpensItsChain()
{
    ShownWindow shown;
    check(shown, list(1) + u'\n' + m_server->url(u"/moved"_s).toString());
    WAIT_VERIFY(areFinished(shown));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isVisible());
    QCOMPARE(shown.window.findChild<ui::CheckPane *>()->findChildren<ui::HopView *>().size(), 2);
    for (auto *pill : shown.window.findChild<ui::CheckPane *>()->findChildren<ui::Pill *>()) {
        if (pill->text() == "All results"_L1) {
            QVERIFY(pill->isVisible());
            pill->setFocus();
        }
    }
    shown.press(Qt::Key_Space);
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(m_server->requests().size(), 3); // nobody asked again
}

/// Else its next hop would be written into the chain that is shown now.
void TestCheckList::openedRowEndsTheCheckUnderWay()
{
    const QByteArray toNext = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ";
    m_server->answer("/a", toNext + "/b\r\n\r\n");
    m_server->answer("/b", toNext + "/slow\r\n\r\n");
    QPointer<QTcpSocket> slow;
    m_server->script("/slow", [&slow](QTcpSocket &socket, const QByteArray &) { slow = &socket; });
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.type(m_server->url(u"/a"_s).toString());
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(slow);
    check(shown, m_server->url(u"/gone"_s).toString() + u'\n' + list(1));
    WAIT_VERIFY(areFinished(shown));
    const auto *page = shown.window.findChild<ui::CheckPane *>();
    QVERIFY(page->isRunning()); // the chain
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isVisible());
    const auto isGoneShown = [page] {
        return page->result().finalStatus() == 410
            && page->findChildren<ui::HopView *>().size() == 1;
    };
    QVERIFY(isGoneShown());
    QVERIFY(!shown.action(u"cancel-check"_s)->isEnabled());
    QVERIFY(shown.action(u"check-again"_s)->isEnabled());
    WAIT_VERIFY(!slow); // nobody waits for its answer
    QVERIFY(isGoneShown());
}

void TestCheckList::sortedRowOpensItsChain()
{
    ShownWindow shown;
    check(shown, m_server->url(u"/gone"_s).toString() + u'\n' + list(1));
    WAIT_VERIFY(areFinished(shown));
    auto *table = pane(shown)->findChild<QTreeView *>();
    table->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(column(shown, 1), QStringList({u"200"_s, u"410"_s}));
    table->setCurrentIndex(table->model()->index(0, 0));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.findChild<ui::CheckPane *>()->result().finalStatus(), 200);
}

void TestCheckList::rowThatWaitsOpensNothing()
{
    m_server->answerAndWait("/0", {}); // never answers
    ShownWindow shown;
    check(shown, list(2));
    WAIT_COMPARE(column(shown, 1).last(), u"200"_s);
    shown.press(Qt::Key_Return); // on the first row
    QVERIFY(pane(shown)->isVisible());
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isVisible());
}

void TestCheckList::buttonsFitTheMoment()
{
    m_server->answerAndWait("/0", {}); // never answers
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    paste(shown, list(2));
    const auto state = [&shown] { // which can be pressed
        QString names;
        for (const QString &name : {u"start-checks"_s, u"cancel-checks"_s, u"export-checks"_s}) {
            const auto *button = pane(shown)->findChild<QPushButton *>(name);
            names += button->isVisible() && button->isEnabled() ? name.at(0) : u'-';
        }
        return names;
    };
    QCOMPARE(state(), u"s--"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(state(), u"-c-"_s);
    pane(shown)->findChild<QPushButton *>(u"cancel-checks"_s)->click();
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(state(), u"--e"_s);
}

void TestCheckList::copiesTheSelectedRows()
{
    ShownWindow shown;
    check(shown, list(2));
    WAIT_VERIFY(areFinished(shown));
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = clipboardText().split(u'\n');
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().split(u'\t').mid(0, 3),
             QStringList({m_server->url(u"/0"_s).toString(), u"200"_s, u"OK"_s}));

    pane(shown)->findChild<QPushButton *>(u"export-checks"_s)->setFocus();
    const QString copied = clipboardText();
    QApplication::clipboard()->clear();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), copied);

    // What is selected behind the chain of one URL is not meant.
    pane(shown)->findChild<QTreeView *>()->setFocus();
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isVisible());
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!clipboardText().contains(u'\t'));
}

void TestCheckList::rowsStayWhileTheChecksRun()
{
    m_server->answerAndWait("/gone", {}); // never answers
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    paste(shown, m_server->url(u"/gone"_s).toString() + u'\n' + list(2));
    pane(shown)->findChild<QTreeView *>()->sortByColumn(1, Qt::DescendingOrder);
    const QStringList before = column(shown, 0);
    shown.press(Qt::Key_Return);
    WAIT_COMPARE(column(shown, 1).count(u"200"_s), 2);
    QCOMPARE(column(shown, 0), before);
    shown.press(Qt::Key_Escape);
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(column(shown, 1), QStringList({u"200"_s, u"200"_s, QString()})); // now in order
}

void TestCheckList::urlsReadFromLeftToRight()
{
    struct Delegate : ui::CellDelegate
    {
        using CellDelegate::initStyleOption;
    } delegate;
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"https://a.example/"_s);
    model.setData(model.index(0, 1), u"\u0634\u0643\u0631\u0627"_s); // Arabic
    for (const Qt::LayoutDirection layout : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int column = 0; column < 2; ++column) {
            QStyleOptionViewItem option;
            option.direction = layout;
            option.displayAlignment = Qt::AlignLeft;
            delegate.initStyleOption(&option, model.index(0, column));
            QCOMPARE(option.direction, column == 0 ? Qt::LeftToRight : Qt::RightToLeft);
            const Qt::Alignment side = layout == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
            QCOMPARE(QStyle::visualAlignment(option.direction, option.displayAlignment)
                         & Qt::AlignHorizontal_Mask,
                     side | Qt::AlignAbsolute);
        }
    }
}

void TestCheckList::ownHeadersAreLeftOut()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    for (auto *editor : shown.window.findChildren<QPlainTextEdit *>()) {
        if (editor->accessibleName() == "Headers"_L1) {
            editor->setPlainText(u"Authorization: Bearer secret"_s);
        }
    }
    paste(shown, list(2));
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(areFinished(shown));
    QCOMPARE(m_server->requests().size(), 2);
    for (const QByteArray &request : m_server->requests()) {
        QVERIFY(!request.contains("secret"));
    }
}

STATUSCAT_TEST(TestCheckList)
#include "tst_checklist.moc"
