// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/modalwindows.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileDialog>
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
    void leavesWithoutSaving();
    void startsWhereItWasSavedLast();
    void saysWhatWentWrong();

private:
    void save(const QString &name, const QString &kind = {});
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_folders; // that the file dialog showed
    QStringList m_boxes; // what the message boxes said
};

void TestSavePicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shown = std::make_unique<ShownWindow>();
    m_shown->type(u"410"_s);
    m_folders.clear();
    m_boxes.clear();
}

/// Saves the picture as @p name, of the kind whose words hold @p kind: the file dialog is the only
/// one. Presses Return in message boxes, and Escape in the file dialog if @p name is empty.
void TestSavePicture::save(const QString &name, const QString &kind)
{
    const ModalWindows dialogs([&](QWidget *dialog) {
        if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
            m_boxes << box->text();
            QTest::keyClick(box->focusWidget(), Qt::Key_Return);
            return;
        }
        auto *files = qobject_cast<QFileDialog *>(dialog);
        QVERIFY(files);
        m_folders << files->directory().absolutePath();
        if (name.isEmpty()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
            return;
        }
        for (const QString &filter : files->nameFilters()) {
            if (!kind.isEmpty() && filter.contains(kind)) {
                files->selectNameFilter(filter);
            }
        }
        // Letter by letter, the completer would come between.
        dialog->findChild<QLineEdit *>()->setText(inFolder(name));
        qobject_cast<QDialog *>(dialog)->accept();
    });
    m_shown->window.activateWindow(); // after the dialog before
    QVERIFY(m_shown->isActive());
    m_shown->press(Qt::Key_S, Qt::ControlModifier);
}

void TestSavePicture::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    const QSize usual(1600, 1200);
    const QSize drawn(800, 600);
    QTest::newRow("as PNG") << u"cat.png"_s << QString() << u"cat.png"_s << usual;
    QTest::newRow("as SVG") << u"cat.svg"_s << QString() << u"cat.svg"_s << drawn;
    QTest::newRow("without an ending") << u"cat"_s << QString() << u"cat.png"_s << usual;
    QTest::newRow("after a full stop") << u"my.cat"_s << QString() << u"my.cat.png"_s << usual;
    QTest::newRow("large") << u"cat"_s << u"3200"_s << u"cat.png"_s << QSize(3200, 2400);
    QTest::newRow("small") << u"cat.png"_s << u"800"_s << u"cat.png"_s << QSize(800, 600);
    QTest::newRow("as the kind says") << u"cat"_s << u"svg"_s << u"cat.svg"_s << drawn;
    QTest::newRow("as the ending says") << u"cat.png"_s << u"svg"_s << u"cat.png"_s << usual;
}

void TestSavePicture::saves()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, file);
    save(name, kind);
    QCOMPARE(files(), QStringList(file));
    QCOMPARE(m_shown->message(), u"Saved "_s + QDir::toNativeSeparators(inFolder(file)));
    if (file.endsWith(".svg"_L1)) {
        QTEST(QSvgRenderer(inFolder(file)).defaultSize(), "size");
    } else {
        QTEST(QImage(inFolder(file)).size(), "size");
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

void TestSavePicture::leavesWithoutSaving()
{
    save({});
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_shown->message(), QString());
}

void TestSavePicture::startsWhereItWasSavedLast()
{
    save({});
    QVERIFY(QDir(m_folders.last()) != QDir::current());
    save(u"cat.svg"_s);
    QCOMPARE(files(), QStringList(u"cat.svg"_s));
    save({});
    QCOMPARE(QDir(m_folders.last()), QDir(m_folder->path()));
    m_folder->remove();
    save({});
    QVERIFY(QDir(m_folders.last()).exists()); // another one
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
