// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/modalwindows.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

/// "Save Picture…" in the window, by its keys.
class TestSavePicture : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saves_data();
    void saves();
    void asksBeforeItReplaces();
    void leavesWithoutSaving_data();
    void leavesWithoutSaving();
    void saysWhatWentWrong();

private:
    void save(const QString &name, Qt::Key width = Qt::Key_Return);
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_boxes; // what the message boxes said
};

void TestSavePicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shown = std::make_unique<ShownWindow>();
    m_shown->type(u"410"_s);
    m_boxes.clear();
}

/// Saves the picture as @p name and goes through all dialogs: presses @p width in the one that asks
/// how wide, Return in message boxes, and Escape in the file dialog if @p name is empty.
void TestSavePicture::save(const QString &name, Qt::Key width)
{
    const ModalWindows dialogs([&](QWidget *dialog) {
        if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
            m_boxes << box->text();
            QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        } else if (qobject_cast<QInputDialog *>(dialog)) {
            QTest::keyClick(dialog, width);
        } else if (name.isEmpty()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
        } else {
            // Letter by letter, the completer would come between.
            dialog->findChild<QLineEdit *>()->setText(inFolder(name));
            qobject_cast<QDialog *>(dialog)->accept();
        }
    });
    m_shown->press(Qt::Key_S, Qt::ControlModifier);
}

void TestSavePicture::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("as PNG") << u"cat.png"_s << u"cat.png"_s;
    QTest::newRow("as SVG") << u"cat.svg"_s << u"cat.svg"_s;
    QTest::newRow("as PNG without an ending") << u"cat"_s << u"cat.png"_s;
    QTest::newRow("as PNG after a full stop") << u"my.cat"_s << u"my.cat.png"_s;
}

void TestSavePicture::saves()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    save(name);
    QCOMPARE(files(), QStringList(file));
    QCOMPARE(m_shown->message(), u"Saved "_s + QDir::toNativeSeparators(inFolder(file)));
    if (file.endsWith(".svg"_L1)) {
        QCOMPARE(QSvgRenderer(inFolder(file)).defaultSize(), QSize(800, 600));
    } else {
        QCOMPARE(QImage(inFolder(file)).size(), QSize(1600, 1200));
    }
    QCOMPARE(m_boxes, QStringList());
}

void TestSavePicture::asksBeforeItReplaces()
{
    QVERIFY(writeFile(inFolder(u"cat.png"_s), "mine"));
    save(u"cat"_s); // the file dialog knows nothing of the ending
    QCOMPARE(m_boxes.size(), 1);
    QVERIFY2(m_boxes.first().contains("cat.png"_L1), qPrintable(m_boxes.first()));
    QCOMPARE(contents(inFolder(u"cat.png"_s)),
             "mine"); // the button that destroys nothing is the default
}

void TestSavePicture::leavesWithoutSaving_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in the file dialog") << QString();
    QTest::newRow("when asked how wide") << u"cat.png"_s;
}

void TestSavePicture::leavesWithoutSaving()
{
    QFETCH(QString, name);
    save(name, Qt::Key_Escape);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_shown->message(), QString());
}

void TestSavePicture::saysWhatWentWrong()
{
#ifdef Q_OS_UNIX
    const FullDisk disk(1000);
    save(u"cat.svg"_s);
    QCOMPARE(m_boxes.size(), 1);
    QVERIFY2(m_boxes.first().contains("cat.svg cannot be written: "_L1),
             qPrintable(m_boxes.first()));
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_shown->message(), QString());
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

STATUSCAT_TEST(TestSavePicture)
#include "tst_savepicture.moc"
