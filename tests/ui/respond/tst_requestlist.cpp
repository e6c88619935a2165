// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listeningreader.h"
#include "support/modalwindows.h"
#include "support/respondpage.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/respond/requestmodel.h>
#include <ui/respond/respondpane.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The requests on the page that answers them, by its keys and by real requests.
class TestRequestList : public QObject
{
    Q_OBJECT

private slots:
    void listsRequests();
    void saysWhyAndMarksRepeats();
    void enterShowsTheRequestBelowItsRow();
    void hidesSecretsUntilAsked();
    void filters();
    void addsNothingDuringAPause();
    void clears();
    void menuOfARow();
    void answersLikeARow();
    void copiesRows();
    void exportBeginsInTheDocuments();
    void keepsInSightWhatIsFoldedOut();
    void saysTheCountNowAndThen();
    void modelHoldsTogether();
};

namespace {

using ui::RequestModel;

/// Sends GET of each of @p targets and waits until all are in the table.
void ask(const RespondPageWindow &shown, const QByteArrayList &targets)
{
    const int before = shown.requests()->model()->rowCount();
    for (const QByteArray &target : targets) {
        shown.statusOf(target);
    }
    WAIT_COMPARE(shown.requests()->model()->rowCount(), before + static_cast<int>(targets.size()));
}

/// The texts of the menu of the focus; the one that begins with @p chosen is chosen.
QStringList menuTexts(RespondPageWindow *shown, const QString &chosen = {})
{
    QStringList texts;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu) {
            return;
        }
        timer.stop();
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions()) {
            const QString text = action->text().remove(u'&');
            if (action->isVisible()) {
                texts << text;
            }
            wanted = !chosen.isEmpty() && text.startsWith(chosen) ? action : wanted;
        }
        menu->close();
        if (wanted) {
            wanted->trigger();
        }
    });
    timer.start(0);
    shown->press(Qt::Key_F10, Qt::ShiftModifier);
    waitUntil([&timer] { return !timer.isActive(); });
    shown->window.activateWindow(); // as the desktop does after a menu
    shown->isActive();
    return texts;
}

/// Gives the table the focus, its first row chosen.
void focusFirst(const RespondPageWindow &shown)
{
    shown.requests()->setFocus();
    shown.requests()->setCurrentIndex(shown.requests()->model()->index(0, 0));
}

} // namespace

void TestRequestList::listsRequests()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404", "/reset"});
    QCOMPARE(shown.cell(0, RequestModel::RequestColumn), u"GET /reset"_s);
    QCOMPARE(shown.cell(0, RequestModel::AnswerColumn), u"reset"_s);
    QCOMPARE(shown.cell(1, RequestModel::RequestColumn), u"GET /404"_s);
    QCOMPARE(shown.cell(1, RequestModel::AnswerColumn), u"404"_s);
    QCOMPARE(shown.cell(1, RequestModel::ConnectionColumn), u"1"_s);
}

void TestRequestList::saysWhyAndMarksRepeats()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/reset,200/in-turn", "/reset,200/in-turn"});
    QCOMPARE(shown.cell(1, RequestModel::WhyColumn), u"step 1 of 2"_s);
    QCOMPARE(shown.cell(0, RequestModel::WhyColumn), u"repeat, step 2 of 2"_s);
}

void TestRequestList::enterShowsTheRequestBelowItsRow()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/429"});
    focusFirst(shown);
    shown.press(Qt::Key_Return);
    const QModelIndex row = shown.requests()->model()->index(0, 0);
    QVERIFY(shown.requests()->isExpanded(row));
    const auto *pane = shown.window.findChild<ui::RespondPane *>();
    const QRect inSight(QPoint(), pane->viewport()->size());
    const QPoint end = shown.requests()->rect().bottomLeft();
    WAIT_VERIFY(inSight.contains(shown.requests()->mapTo(pane->viewport(), end)));
    shown.press(Qt::Key_Down);
    const QModelIndex below = shown.requests()->currentIndex();
    QCOMPARE(below.parent(), row);
    const QString text = below.data().toString();
    QVERIFY2(text.startsWith("GET /429 HTTP/1.1\nHost: a\n"_L1), qPrintable(text));
    QVERIFY2(text.contains("\n\nHTTP/1.1 429 Too Many Requests\n"_L1), qPrintable(text));
    WAIT_VERIFY(shown.requests()->visualRect(below).height()
                > 10 * shown.requests()->fontMetrics().height() / 2);
    shown.press(Qt::Key_Space);
    QVERIFY(!shown.requests()->isExpanded(row));
    QCOMPARE(shown.requests()->currentIndex(), row);
}

void TestRequestList::hidesSecretsUntilAsked()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404?token=secret HTTP/1.1\r\nAuthorization: Bearer secret\r\nX-A: 1\r\nX-B:"});
    QVERIFY2(shown.inFull(0).contains(u"Authorization: (hidden)\nX-A: 1"_s),
             qPrintable(shown.inFull(0)));
    QVERIFY2(!shown.inFull(0).contains(u"secret"_s), qPrintable(shown.inFull(0)));
    for (int column = 0; column < RequestModel::columns; ++column) {
        QVERIFY2(!shown.cell(0, column).contains(u"secret"_s), qPrintable(shown.cell(0, column)));
    }
    focusFirst(shown);
    menuTexts(&shown, u"Copy as curl"_s);
    QVERIFY2(!clipboardText().contains(u"secret"_s), qPrintable(clipboardText()));

    shown.find<QAbstractButton>(u"respond-secrets"_s)->click();
    QVERIFY2(shown.inFull(0).contains(u"Authorization: Bearer secret"_s),
             qPrintable(shown.inFull(0)));
    QCOMPARE(shown.cell(0, RequestModel::RequestColumn), u"GET /404?token=secret"_s);
    menuTexts(&shown, u"Copy as curl"_s);
    QVERIFY2(clipboardText().contains(u"Bearer secret"_s), qPrintable(clipboardText()));
}

void TestRequestList::filters()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404", "/503", "/429"});
    shown.find<QLineEdit>(u"respond-filter"_s)->setFocus();
    shown.type(u"/503"_s); // no time holds it
    QCOMPARE(shown.requests()->model()->rowCount(), 1);
    QCOMPARE(shown.cell(0, RequestModel::AnswerColumn), u"503"_s);
    QVERIFY(shown.inFull(0).startsWith("GET /503 "_L1));
}

void TestRequestList::addsNothingDuringAPause()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404"});
    auto *pause = shown.find<QAbstractButton>(u"respond-pause"_s);
    pause->click();
    shown.statusOf("/503");
    QCOMPARE(shown.requests()->model()->rowCount(), 1);
    pause->click();
    QCOMPARE(shown.requests()->model()->rowCount(), 2);
    QCOMPARE(shown.cell(0, RequestModel::AnswerColumn), u"503"_s);
}

void TestRequestList::clears()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404"});
    shown.find<QAbstractButton>(u"respond-clear"_s)->click();
    QCOMPARE(shown.requests()->model()->rowCount(), 0);
    ask(shown, {"/503"});
    QVERIFY(shown.inFull(0).startsWith("GET /503 "_L1));
}

void TestRequestList::menuOfARow()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/reset", "/429"});
    focusFirst(shown);
    QCOMPARE(menuTexts(&shown),
             (QStringList {u"Open 429"_s, u"Copy as curl"_s, u"Copy Request"_s, u"Copy Row"_s,
                           u"Respond with 429"_s}));
    shown.press(Qt::Key_Down);
    QCOMPARE(menuTexts(&shown),
             (QStringList {u"Copy as curl"_s, u"Copy Request"_s, u"Copy Row"_s}));
    shown.press(Qt::Key_Up);
    menuTexts(&shown, u"Open 429"_s);
    QCOMPARE(shown.window.code(), 429);
}

void TestRequestList::answersLikeARow()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/429"});
    focusFirst(shown);
    menuTexts(&shown, u"Respond with 429"_s);
    QCOMPARE(shown.statusOf("/v1/cats"), "429"_ba);
}

void TestRequestList::copiesRows()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404", "/503"});
    focusFirst(shown);
    menuTexts(&shown, u"Copy Row"_s);
    QVERIFY2(clipboardText().contains(u"\tGET /503\t503\t"_s), qPrintable(clipboardText()));
    menuTexts(&shown, u"Copy Request"_s);
    QVERIFY2(clipboardText().startsWith(u"GET /503 HTTP/1.1\nHost: a"_s),
             qPrintable(clipboardText()));
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboardText().contains(u"\tGET /503\t503\t"_s), qPrintable(clipboardText()));
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboardText().startsWith(u"GET /503 HTTP/1.1\nHost: a"_s),
             qPrintable(clipboardText()));
}

void TestRequestList::exportBeginsInTheDocuments()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // Where there are none, the folder that they would be in.
    const QString expected = QDir(documents).exists() ? documents : QFileInfo(documents).path();
    RespondPageWindow shown;
    shown.start();
    ask(shown, {"/404"});
    QString folder;
    const ModalWindows dialogs([&folder](QWidget *dialog) {
        folder = qobject_cast<QFileDialog *>(dialog)->directory().path();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    const auto buttons = shown.window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Export…"_s) {
            button->setFocus();
            shown.press(Qt::Key_Space);
        }
    }
    QCOMPARE(folder, expected);
}

void TestRequestList::keepsInSightWhatIsFoldedOut()
{
    RespondPageWindow shown;
    shown.start();
    ask(shown, QByteArrayList(20, "/503")); // more than fit
    focusFirst(shown);
    shown.press(Qt::Key_Return);
    const QPersistentModelIndex row = shown.requests()->currentIndex();
    QVERIFY(row.isValid());
    const int before = shown.requests()->visualRect(row).top();
    ask(shown, {"/404", "/404", "/404"});
    WAIT_COMPARE(shown.requests()->visualRect(row).top(), before);
    QCOMPARE(row.row(), 3);
}

void TestRequestList::saysTheCountNowAndThen()
{
    if (!ListeningReader::canListen()) {
        QSKIP("Qt's private headers are not installed");
    }
    RespondPageWindow shown;
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
    shown.start();
    ask(shown, {"/404"});
    QCOMPARE(said(), QStringList {u"Requests 1"_s});
    ask(shown, {"/404", "/404"});
    QCOMPARE(said(), QStringList {u"Requests 1"_s});
    shown.find<QTimer>(u"respond-quiet"_s)->start(0);
    WAIT_COMPARE(said(), (QStringList {u"Requests 1"_s, u"Requests 3"_s}));
}

void TestRequestList::modelHoldsTogether()
{
    RequestModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    respond::LogEntry entry;
    entry.request.target = "/first";
    model.add({entry});
    const QPersistentModelIndex below = model.index(0, 0, model.index(0, 0));
    entry.request.target = "/later";
    for (int i = 1; i < RequestModel::mostRows; ++i) {
        model.add({entry});
    }
    QCOMPARE(model.rowCount(), RequestModel::mostRows);
    QCOMPARE(below.parent().row(), RequestModel::mostRows - 1);
    QVERIFY(below.data().toString().contains("/first"_L1));
    model.add({entry, entry});
    QCOMPARE(model.rowCount(), RequestModel::mostRows);
    QVERIFY(!below.isValid());
    model.add(QList<respond::LogEntry>(2 * RequestModel::mostRows, entry));
    QCOMPARE(model.rowCount(), RequestModel::mostRows);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

STATUSCAT_TEST(TestRequestList)
#include "tst_requestlist.moc"
