// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/fulldisk.h"
#include "support/modalwindows.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/picture/savealldialog.h>

#include <QAccessible>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;
using ui::SaveAllDialog;

/// "Save All Pictures…" in the window, by its keys.
class TestSaveAll : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesAll_data();
    void savesAll();
    void leavesWithoutSaving_data();
    void leavesWithoutSaving();
    void cancelledInTheMiddle_data();
    void cancelledInTheMiddle();
    void needsAFolder();
    void filesThatAreThere_data();
    void filesThatAreThere();
    void noSuchFolderAndThenAnother();
    void fullDisk();
    void windowClosesMeanwhile();
    void everythingHasAName();

private:
    void chooseImages() const;
    void setFolder(const QString &folder) const;
    void press(Qt::Key key) const { QTest::keyClick(m_dialog->windowHandle(), key); }
    template<typename Widget>
    Widget *part() const
    {
        return m_dialog->findChild<Widget *>();
    }
    QString messageInDialog() const { return m_dialog->findChild<QLabel *>(u"message"_s)->text(); }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return part<QDialogButtonBox>()->button(which);
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString saved(int count) const
    {
        return u"Saved %1 of %2 pictures in %3"_s.arg(count).arg(m_total).arg(
            QDir::toNativeSeparators(m_folder->path()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShownWindow> m_shown;
    QPointer<SaveAllDialog> m_dialog;
    qsizetype m_total = 0;
};

void TestSaveAll::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shown = std::make_unique<ShownWindow>();
    m_total = pictures::pictureFiles(embeddedImages(), embeddedCatalogue().numbers(), {}, u"svg"_s)
                  .size();
    m_shown->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    m_dialog = m_shown->window.findChild<SaveAllDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog, patience));
    QVERIFY(QDir(part<QLineEdit>()->text()).exists());
    setFolder(m_folder->path());
}

void TestSaveAll::cleanup()
{
    m_shown.reset();
    QVERIFY(!m_dialog);
    m_folder.reset();
}

/// Walks with the keys to the second format.
void TestSaveAll::chooseImages() const
{
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    QVERIFY(part<QSpinBox>()->isEnabled());
}

/// Types @p folder over the one that is offered.
void TestSaveAll::setFolder(const QString &folder) const
{
    auto *field = part<QLineEdit>();
    QVERIFY(field->hasFocus());
    field->selectAll();
    QTest::keyClicks(field, folder);
    QCOMPARE(field->text(), folder);
}

void TestSaveAll::savesAll_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as drawings") << 0;
    QTest::newRow("as images of a chosen width") << 48;
}

void TestSaveAll::savesAll()
{
    QFETCH(int, width);
    QCOMPARE(part<QSpinBox>()->isEnabled(), false);
    if (width > 0) {
        chooseImages();
        press(Qt::Key_Tab); // to the width
        QVERIFY(part<QSpinBox>()->hasFocus());
        part<QSpinBox>()->selectAll();
        QTest::keyClicks(part<QSpinBox>(), QString::number(width));
    }
    press(Qt::Key_Return);
    WAIT_VERIFY(!m_dialog);
    QCOMPARE(m_shown->message(), saved(static_cast<int>(m_total)));
    QCOMPARE(files().size(), m_total);
    QVERIFY(files().contains(width > 0 ? u"412-2.png"_s : u"412-2.svg"_s));
    if (width > 0) {
        for (const QString &file : files()) {
            QCOMPARE(QImage(m_folder->filePath(file)).width(), width);
        }
    }
}

void TestSaveAll::leavesWithoutSaving_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with Escape") << true;
    QTest::newRow("with the button") << false;
}

void TestSaveAll::leavesWithoutSaving()
{
    QFETCH(bool, byKey);
    if (byKey) {
        press(Qt::Key_Escape);
    } else {
        button(QDialogButtonBox::Cancel)->click();
    }
    WAIT_VERIFY(!m_dialog);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_shown->message(), QString());
}

void TestSaveAll::cancelledInTheMiddle_data()
{
    leavesWithoutSaving_data();
}

void TestSaveAll::cancelledInTheMiddle()
{
    QFETCH(bool, byKey);
    chooseImages();
    auto *progress = part<QProgressBar>();
    QVERIFY(!progress->isVisible());
    press(Qt::Key_Return);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), m_total);
    QVERIFY(!button(QDialogButtonBox::Save)->isEnabled());
    QVERIFY(!part<QLineEdit>()->isEnabled());
    // Their progress is seen, so the window reacts meanwhile.
    WAIT_VERIFY(!m_dialog || progress->value() >= 2);
    QVERIFY(m_dialog);
    if (byKey) {
        press(Qt::Key_Escape);
    } else {
        button(QDialogButtonBox::Cancel)->click();
    }
    QVERIFY(!m_dialog->isVisible());
    WAIT_VERIFY(!m_dialog);
    const QStringList left = files();
    QCOMPARE_LT(left.size(), m_total);
    QCOMPARE(m_shown->message(), saved(static_cast<int>(left.size())));
    for (const QString &file : left) {
        QCOMPARE(QImage(m_folder->filePath(file)).size(), QSize(1600, 1200)); // whole files only
    }
}

void TestSaveAll::needsAFolder()
{
    auto *field = part<QLineEdit>();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QVERIFY(!button(QDialogButtonBox::Save)->isEnabled());
    QTest::keyClick(field, Qt::Key_Space);
    QVERIFY(!button(QDialogButtonBox::Save)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!part<QProgressBar>()->isVisible());
    QTest::keyClicks(field, m_folder->path()); // after a blank, which does not count
    press(Qt::Key_Return);
    WAIT_VERIFY(!m_dialog);
    QCOMPARE(files().size(), m_total);
}

void TestSaveAll::filesThatAreThere_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<bool>("isSaved");
    using Keys = QList<Qt::Key>;
    QTest::newRow("replaced") << Keys {Qt::Key_Tab, Qt::Key_Return} << true << true;
    QTest::newRow("kept if nothing is chosen") << Keys {Qt::Key_Return} << false << true;
    QTest::newRow("cancelled") << Keys {Qt::Key_Escape} << false << false;
}

void TestSaveAll::filesThatAreThere()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(bool, isReplaced);
    QFETCH(bool, isSaved);
    for (const QString &name : {u"404.svg"_s, u"412-2.svg"_s, u"my own.svg"_s}) {
        QVERIFY(writeFile(m_folder->filePath(name), "mine"));
    }
    const ModalWindows questions([&keys](QWidget *question) {
        const QString text = qobject_cast<QMessageBox *>(question)->text();
        QVERIFY2(text.contains("2 of the "_L1), qPrintable(text));
        for (const Qt::Key key : keys) {
            QTest::keyClick(question->windowHandle(), key);
        }
    });
    press(Qt::Key_Return);
    QCOMPARE(questions.count(), 1);
    if (isSaved) {
        WAIT_VERIFY(!m_dialog);
        const QString text = m_shown->message();
        const auto total = static_cast<int>(m_total);
        QCOMPARE(text,
                 isReplaced ? saved(total) : saved(total - 2) + ", kept 2 that were there"_L1);
    } else {
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button(QDialogButtonBox::Save)->isEnabled());
    }
    QCOMPARE(files().size(), isSaved ? m_total + 1 : 3);
    QCOMPARE(QFileInfo(m_folder->filePath(u"404.svg"_s)).size() == 4, !isReplaced);
    QCOMPARE(QFileInfo(m_folder->filePath(u"412-2.svg"_s)).size() == 4, !isReplaced);
    QCOMPARE(QFileInfo(m_folder->filePath(u"my own.svg"_s)).size(), 4);
}

void TestSaveAll::noSuchFolderAndThenAnother()
{
    QTest::keyClicks(part<QLineEdit>(), u"/missing"_s);
    press(Qt::Key_Return);
    WAIT_VERIFY(button(QDialogButtonBox::Save)->isEnabled());
    QVERIFY(!part<QProgressBar>()->isVisible());
    const QString text = messageInDialog();
    QVERIFY2(text.startsWith(u"Saved 0 of %1 pictures."_s.arg(m_total)), qPrintable(text));
    QVERIFY2(text.contains(QDir::toNativeSeparators(m_folder->filePath(u"missing/100.svg"_s))),
             qPrintable(text));
    setFolder(m_folder->path());
    press(Qt::Key_Return);
    WAIT_VERIFY(!m_dialog);
    QCOMPARE(m_shown->message(), saved(static_cast<int>(m_total)));
}

void TestSaveAll::fullDisk()
{
#ifdef Q_OS_UNIX
    {
        const FullDisk disk(1000);
        press(Qt::Key_Return);
        WAIT_VERIFY(button(QDialogButtonBox::Save)->isEnabled());
    }
    const QString text = messageInDialog();
    QVERIFY2(text.contains("100.svg cannot be written: "_L1), qPrintable(text));
    QCOMPARE(files(), QStringList());
    press(Qt::Key_Escape);
    WAIT_VERIFY(!m_dialog);
    QCOMPARE(m_shown->message(), QString()); // it has been said
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

void TestSaveAll::windowClosesMeanwhile()
{
    chooseImages();
    press(Qt::Key_Return);
    WAIT_VERIFY(!m_dialog || part<QProgressBar>()->value() >= 1);
    QVERIFY(m_dialog);
    QApplication::closeAllWindows(); // as at the end of a session
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_shown->window.isVisible());
    m_shown.reset(); // without waiting for an answer
    QVERIFY(!m_dialog);
    const QStringList left = files();
    QCOMPARE_LT(left.size(), m_total);
    for (const QString &file : left) {
        QCOMPARE(QImage(m_folder->filePath(file)).size(), QSize(1600, 1200));
    }
}

void TestSaveAll::everythingHasAName()
{
    const QList<QWidget *> parts = m_dialog->findChildren<QWidget *>();
    for (QWidget *widget : parts) {
        const bool isInner = qobject_cast<QSpinBox *>(widget->parent());
        if ((widget->focusPolicy() & Qt::TabFocus && !isInner)
            || qobject_cast<QProgressBar *>(widget)) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

STATUSCAT_TEST(TestSaveAll)
#include "tst_saveall.moc"
