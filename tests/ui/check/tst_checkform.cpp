// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingnavigator.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <net/check/urlcheck.h>
#include <ui/check/checkform.h>
#include <ui/check/checkoptions.h>
#include <ui/check/checkpane.h>
#include <ui/check/urlfield.h>
#include <ui/widgets/foldbutton.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// What the form above a check takes, refuses and remembers. Nothing is sent.
class TestCheckForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_pane.reset(); }

    void faultsAreSaid_data();
    void faultsAreSaid();
    void userInformationLeavesTheField();
    void pasteOfSeveralLinesIsAList();
    void longListIsDroppedWhole();
    void listThatIsCutIsNone();
    void lineEndBehindAUrlIsNoList();
    void pastedRequestIsShownFirst_data();
    void pastedRequestIsShownFirst();
    void pastedRequestThatCannotBe_data();
    void pastedRequestThatCannotBe();
    void urlInATextIsTaken();
    void listHasLinesThatAreNone();
    void buttonAndEnterSubmit();
    void faultOfAnOptionUnfoldsThem();
    void whatWasMeantForAnotherServerIsReset();
    void defaultsResetTheOptions();
    void pastUrlsAreOffered();
    void pastUrlsAreForgotten();
    void pastUrlsOutliveTheWindowIfWanted();

private:
    QString text(const QString &name) const
    {
        const auto *label = m_pane->findChild<QLabel *>(name);
        return label->isVisibleTo(m_pane.get()) ? label->text() : QString();
    }
    ui::CheckForm *form() const { return m_pane->findChild<ui::CheckForm *>(); }
    QComboBox *method() const
    {
        return m_pane->findChild<ui::CheckOptions *>()->findChild<QComboBox *>();
    }
    QAbstractButton *button(const QString &text) const;
    QStringList pastUrls() const;

    std::unique_ptr<pictures::PictureCache> m_pictures;
    std::unique_ptr<ui::Settings> m_settings;
    RecordingNavigator m_navigator;
    std::unique_ptr<ui::CheckPane> m_pane;
};

void TestCheckForm::init()
{
    m_pictures = std::make_unique<pictures::PictureCache>(embeddedImages());
    m_settings = std::make_unique<ui::Settings>(QString());
    m_navigator = {};
    m_pane =
        std::make_unique<ui::CheckPane>(embeddedCatalogue(), *m_pictures, *m_settings, m_navigator);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

/// The button that says @p text, whatever its mnemonic.
QAbstractButton *TestCheckForm::button(const QString &text) const
{
    for (auto *candidate : m_pane->findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

/// What the field offers while one types.
QStringList TestCheckForm::pastUrls() const
{
    const QAbstractItemModel *model = m_pane->field()->completer()->model();
    QStringList urls;
    for (int row = 0; row < model->rowCount(); ++row) {
        urls << model->index(row, 0).data().toString();
    }
    return urls;
}

void TestCheckForm::faultsAreSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("another scheme") << u"ftp://a.example/"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a password") << u"https://me:secret@a.example/"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("blanks") << u"https://exa mple.com/"_s;
}

void TestCheckForm::faultsAreSaid()
{
    QFETCH(QString, text);
    m_pane->field()->setText(text);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QVERIFY(!this->text(u"check-fault"_s).isEmpty());
    QVERIFY(!m_pane->isRunning());
    QVERIFY(m_pane->result().hops.isEmpty());
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_A); // whoever types has read it
    QVERIFY(this->text(u"check-fault"_s).isEmpty());
}

void TestCheckForm::userInformationLeavesTheField()
{
    m_pane->field()->setText(u"https://me:secret@a.example/x"_s);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_pane->field()->text(), u"https://a.example/x"_s);
    QVERIFY(!m_pane->field()->isUndoAvailable());
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains("secret"_L1));
    }
}

void TestCheckForm::pasteOfSeveralLinesIsAList()
{
    QApplication::clipboard()->setText(u"https://a.example/\nhttps://b.example/x\n"_s);
    m_pane->field()->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_pane->isRunning()); // it only stands there
    const auto *table = m_pane->findChild<QTreeView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"https://b.example/x"_s);
    QCOMPARE(m_pane->field()->text(), QString());
}

void TestCheckForm::longListIsDroppedWhole()
{
    QMimeData data;
    data.setText(u"https://a.example/\n"_s.repeated(10'000)); // more than the field holds
    const QPointF middle = m_pane->field()->rect().center();
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane->field(), &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_pane->field(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(m_pane->findChild<QTreeView *>()->model()->rowCount(), 10'000);
    QCOMPARE(m_pane->field()->text(), QString());
}

/// Behind a text that stands there, the field takes less than what the clipboard holds.
void TestCheckForm::listThatIsCutIsNone()
{
    m_pane->field()->setText(u"https://b.example/"_s);
    QApplication::clipboard()->setText(u"https://a.example/\n"_s.repeated(10'000));
    m_pane->field()->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_End);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_pane->findChild<QTreeView *>()->isVisible());
    QVERIFY(text(u"check-fault"_s).contains("does not fit"_L1));
    QCOMPARE(m_pane->field()->text(), QString());
}

void TestCheckForm::lineEndBehindAUrlIsNoList()
{
    QApplication::clipboard()->setText(u"\n https://a.example/x \n"_s);
    m_pane->field()->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_pane->field()->text(), u"https://a.example/x"_s);
    QVERIFY(!m_pane->findChild<QTreeView *>()->isVisible());
}

void TestCheckForm::pastedRequestIsShownFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("curl") << u"curl -X PUT -H 'A: b' -d x http://127.0.0.1:9/x"_s;
    QTest::newRow("curl on two lines")
        << u"curl -X PUT -H 'A: b' \\\n -d x http://127.0.0.1:9/x\n"_s;
    QTest::newRow("a request") << u"PUT http://127.0.0.1:9/x HTTP/1.1\nA: b\n\nx"_s;
}

void TestCheckForm::pastedRequestIsShownFirst()
{
    QFETCH(QString, text);
    QApplication::clipboard()->setText(text);
    m_pane->field()->setFocus();
    m_pane->field()->clear();
    m_pane->field()->paste();
    if (!text.contains(u'\n')) {
        QTest::keyClick(m_pane->field(), Qt::Key_Return);
    }
    QVERIFY(!m_pane->isRunning());
    QCOMPARE(m_pane->field()->text(), u"http://127.0.0.1:9/x"_s);
    QCOMPARE(method()->currentText(), u"PUT"_s);
    QVERIFY(method()->isVisible());
    const std::optional<net::CheckRequest> request =
        form()->request({.url = QUrl(u"http://127.0.0.1:9/x"_s)});
    QVERIFY(request);
    QCOMPARE(request->headers.value(0), (net::HeaderField {u"A"_s, u"b"_s}));
    QCOMPARE(request->body, "x"_ba);
    QCOMPARE(request->followRedirects, !text.startsWith("curl"_L1));
}

void TestCheckForm::pastedRequestThatCannotBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a file") << u"curl -T file http://127.0.0.1:9/x"_s;
    QTest::newRow("two URLs") << u"curl http://127.0.0.1:9/x http://127.0.0.1:9/y"_s;
    QTest::newRow("a method of its own") << u"curl -X PURGE http://127.0.0.1:9/x"_s;
}

void TestCheckForm::pastedRequestThatCannotBe()
{
    QFETCH(QString, text);
    m_pane->field()->setText(text);
    QTest::keyClick(m_pane->field(), Qt::Key_Return);
    QVERIFY(!m_pane->isRunning());
    QVERIFY(!this->text(u"check-fault"_s).isEmpty());
    QCOMPARE(m_pane->field()->text(), text);
}

void TestCheckForm::urlInATextIsTaken()
{
    QCOMPARE(form()->readUrl(u"see \"https://a.example/x\"."_s).url,
             QUrl(u"https://a.example/x"_s));
    QCOMPARE(form()->readUrl(u"curl -L https://a.example/y"_s).url, QUrl(u"https://a.example/y"_s));
    QCOMPARE(text(u"check-fault"_s), QString());
    QCOMPARE(m_pane->field()->text(), u"https://a.example/y"_s);
}

void TestCheckForm::listHasLinesThatAreNone()
{
    QApplication::clipboard()->setText(
        u"https://a.example/\nftp://b.example/\nhttps://me:secret@c.example/"_s);
    m_pane->field()->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_pane->findChild<QTreeView *>()->model()->rowCount(), 1);
    const QString fault = text(u"check-fault"_s);
    QVERIFY2(fault.contains(u'2') && !fault.contains("secret"_L1), qPrintable(fault));
}

void TestCheckForm::buttonAndEnterSubmit()
{
    QSignalSpy submitted(form(), &ui::CheckForm::submitted);
    m_pane->field()->setText(u"ftp://a.example/"_s); // which is refused
    button(u"Check"_s)->click();
    QCOMPARE(submitted.size(), 1);
    m_pane->field()->setFocus();
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 2);
    QCOMPARE(submitted.last().first().toString(), u"ftp://a.example/"_s);
}

void TestCheckForm::faultOfAnOptionUnfoldsThem()
{
    auto *fold = form()->findChild<ui::FoldButton *>();
    for (auto *editor : m_pane->findChildren<QPlainTextEdit *>()) {
        editor->setPlainText(u"no header"_s);
    }
    QVERIFY(!form()->request({.url = QUrl(u"https://a.example/"_s)}));
    QVERIFY(fold->isUnfolded());
    QVERIFY(form()->optionsBox()->isVisible());
    QVERIFY2(text(u"check-fault"_s).contains("no header"_L1), qPrintable(text(u"check-fault"_s)));
}

void TestCheckForm::whatWasMeantForAnotherServerIsReset()
{
    method()->setCurrentText(u"DELETE"_s);
    QCOMPARE(form()->request({.url = QUrl(u"https://a.example/"_s)})->method, "DELETE");
    QCOMPARE(form()->request({.url = QUrl(u"https://a.example/other"_s)})->method, "DELETE");
    QCOMPARE(m_navigator.said.size(), 0);
    QCOMPARE(form()->request({.url = QUrl(u"https://b.example/"_s)})->method, "GET");
    QCOMPARE(m_navigator.said.size(), 1);
}

void TestCheckForm::defaultsResetTheOptions()
{
    method()->setCurrentText(u"DELETE"_s);
    button(u"Follow redirects"_s)->click();
    button(u"Defaults"_s)->click();
    const std::optional<net::CheckRequest> request =
        form()->request({.url = QUrl(u"https://a.example/"_s)});
    QCOMPARE(request->method, "GET");
    QVERIFY(request->followRedirects);
}

void TestCheckForm::pastUrlsAreOffered()
{
    for (const QString &url : {u"https://a.example/"_s, u"https://b.example/"_s,
                               u"https://a.example/"_s}) { // the last one comes first, each once
        form()->remember({.url = QUrl(url)});
    }
    QCOMPARE(pastUrls(), QStringList({u"https://a.example/"_s, u"https://b.example/"_s}));
    for (int i = 0; i < 2 * ui::PastUrls::limit; ++i) {
        form()->remember({.url = QUrl(u"https://a.example/%1"_s.arg(i))});
    }
    QCOMPARE(pastUrls().size(), ui::PastUrls::limit);
    QCOMPARE(m_settings->value(ui::Settings::Key::PastUrls).toStringList(), QStringList());
}

void TestCheckForm::pastUrlsAreForgotten()
{
    form()->remember({.url = QUrl(u"https://a.example/"_s)});
    button(u"Forget past URLs"_s)->click();
    QCOMPARE(pastUrls(), QStringList());
    QCOMPARE(m_navigator.said.size(), 1);
}

void TestCheckForm::pastUrlsOutliveTheWindowIfWanted()
{
    form()->remember({.url = QUrl(u"https://a.example/"_s)});
    button(u"Remember past URLs after quitting"_s)->click();
    m_pane =
        std::make_unique<ui::CheckPane>(embeddedCatalogue(), *m_pictures, *m_settings, m_navigator);
    QCOMPARE(pastUrls(), QStringList(u"https://a.example/"_s));
    button(u"Remember past URLs after quitting"_s)->click();
    m_pane =
        std::make_unique<ui::CheckPane>(embeddedCatalogue(), *m_pictures, *m_settings, m_navigator);
    QCOMPARE(pastUrls(), QStringList());
}

STATUSCAT_TEST(TestCheckForm)
#include "tst_checkform.moc"
