// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/modalwindows.h"
#include "support/scriptedserver.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/check/checklistpane.h>

#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// "Export as CSV…" below a list of checks, by its keys and the real file dialog.
class TestCheckExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saves_data();
    void saves();
    void escapeSavesNothing();
    void asksBeforeItReplaces_data();
    void asksBeforeItReplaces();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();

private:
    void exportAs(const QString &file, Qt::Key answer = Qt::Key_Escape);
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_boxes; ///< what the message boxes said
};

void TestCheckExport::init()
{
    m_boxes.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, emptyAnswer("410 Gone"));
    m_shown = std::make_unique<ShownWindow>();
    QApplication::clipboard()->setText(m_server->url(u"/a"_s).toString() + u'\n'
                                       + m_server->url(u"/b"_s).toString());
    m_shown->press(Qt::Key_L, Qt::ControlModifier);
    m_shown->press(Qt::Key_V, Qt::ControlModifier);
    m_shown->press(Qt::Key_Return);
    const auto *pane = m_shown->window.findChild<ui::CheckListPane *>();
    WAIT_VERIFY(!pane->isRunning());
}

/// Goes to the button and through all dialogs: @p file in the file dialog, Escape if it is empty;
/// @p answer in each message box.
void TestCheckExport::exportAs(const QString &file, Qt::Key answer)
{
    auto *button = m_shown->window.findChild<QPushButton *>(u"export-checks"_s);
    for (int stop = 0; stop < 20 && !button->hasFocus(); ++stop) {
        m_shown->press(Qt::Key_Tab, Qt::ShiftModifier);
    }
    QVERIFY(button->hasFocus());
    const ModalWindows dialogs([&](QWidget *dialog) {
        if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
            m_boxes << box->text();
            const bool isLetter = answer < Qt::Key_Escape; // the mnemonic of a button
            QTest::keyClick(box, answer, isLetter ? Qt::AltModifier : Qt::NoModifier);
            return;
        }
        const QPointer<QWidget> chooser = dialog;
        if (!file.isEmpty()) {
            auto *field = dialog->findChild<QLineEdit *>();
            field->setText(file); // letter by letter, the completer would come between
            QTest::keyClick(field, Qt::Key_Return);
        }
        if (chooser && chooser->isVisible()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
    });
    m_shown->press(Qt::Key_Space);
}

void TestCheckExport::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("with its ending") << u"a list.csv"_s << u"a list.csv"_s;
    QTest::newRow("without an ending") << u"list"_s << u"list.csv"_s;
    QTest::newRow("with another ending") << u"list.txt"_s << u"list.txt"_s;
}

void TestCheckExport::saves()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    exportAs(inFolder(name));
    QCOMPARE(files(), QStringList(file)); // nothing half written beside it
    const QByteArray table = contents(inFolder(file));
    QCOMPARE(table.count(",410,"), 2);
    QVERIFY(table.indexOf(m_server->url(u"/a"_s).toEncoded())
            < table.indexOf(m_server->url(u"/b"_s).toEncoded()));
    QCOMPARE(m_shown->message(), u"Saved as "_s + QDir::toNativeSeparators(inFolder(file)));
    QCOMPARE(m_boxes, QStringList());
}

void TestCheckExport::escapeSavesNothing()
{
    exportAs({});
    QVERIFY(!QFile::exists(u"checks.csv"_s)); // what the dialog offers
    QCOMPARE(m_shown->message(), QString());
    QCOMPARE(m_boxes, QStringList());
}

void TestCheckExport::asksBeforeItReplaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("yes") << u"list.csv"_s << Qt::Key_Y << true;
    QTest::newRow("no") << u"list.csv"_s << Qt::Key_N << false;
    QTest::newRow("Escape") << u"list.csv"_s << Qt::Key_Escape << false;
    QTest::newRow("Enter alone") << u"list.csv"_s << Qt::Key_Return << false;
    QTest::newRow("without an ending, no") << u"list"_s << Qt::Key_N << false;
}

void TestCheckExport::asksBeforeItReplaces()
{
    QFETCH(QString, name);
    QFETCH(Qt::Key, answer);
    QFETCH(bool, isReplaced);
    QVERIFY(writeFile(inFolder(u"list.csv"_s), "mine"));
    exportAs(inFolder(name), answer);
    QCOMPARE(m_boxes.size(), 1);
    QVERIFY2(m_boxes.first().contains("list.csv"_L1), qPrintable(m_boxes.first()));
    QCOMPARE(files(), QStringList(u"list.csv"_s));
    QCOMPARE(contents(inFolder(u"list.csv"_s)) != "mine", isReplaced);
}

void TestCheckExport::saysWhatWentWrong_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("folder that is not there") << false;
#ifdef Q_OS_UNIX
    QTest::newRow("disk that is full") << true;
#endif
}

void TestCheckExport::saysWhatWentWrong()
{
    QFETCH(bool, isFull);
#ifdef Q_OS_UNIX
    const auto disk = isFull ? std::make_unique<FullDisk>(10) : nullptr;
#endif
    exportAs(inFolder(isFull ? u"list.csv"_s : u"nowhere/list.csv"_s));
    QCOMPARE(m_boxes.size(), 1);
    QVERIFY2(m_boxes.first().contains("list.csv cannot be written: "_L1),
             qPrintable(m_boxes.first()));
    QVERIFY(!m_boxes.first().contains(u'\n'));
    QCOMPARE(files(), QStringList());
    QVERIFY(!m_shown->message().contains("Saved"_L1));
}

STATUSCAT_TEST(TestCheckExport)
#include "tst_checkexport.moc"
