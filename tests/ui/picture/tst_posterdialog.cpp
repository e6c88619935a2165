// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/modalwindows.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/picture/posterdialog.h>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPageSize>

#include <memory>

using namespace Qt::StringLiterals;

/// "Save Poster…" in the window, by its keys.
class TestPosterDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesWhatIsChosen();
    void codesChooseThePaper();
    void leavesWithoutSaving();
    void saysWhatWentWrong();
    void everyChoiceHasALabel();

private:
    ui::PosterDialog *openDialog();
    static void choose(ui::PosterDialog *dialog, QChar mnemonic, const QString &text);
    static QString chosen(ui::PosterDialog *dialog, QChar mnemonic);
    void save(ui::PosterDialog *dialog, const QString &name);
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_boxes; // what the message boxes said
};

namespace {

/// The list that Alt and @p mnemonic lead to.
QComboBox *choiceOf(ui::PosterDialog *dialog, QChar mnemonic)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u'&' + QString(mnemonic))) {
            return qobject_cast<QComboBox *>(label->buddy());
        }
    }
    return nullptr;
}

} // namespace

void TestPosterDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shown = std::make_unique<ShownWindow>();
    m_boxes.clear();
}

ui::PosterDialog *TestPosterDialog::openDialog()
{
    m_shown->action(u"save-poster"_s)->trigger();
    auto *dialog = m_shown->window.findChild<ui::PosterDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/// Goes there by Alt and @p mnemonic, and with Down to what begins with @p text.
void TestPosterDialog::choose(ui::PosterDialog *dialog, QChar mnemonic, const QString &text)
{
    QTest::keyClick(dialog->focusWidget(), mnemonic.toLatin1(), Qt::AltModifier);
    QCOMPARE(dialog->focusWidget(), choiceOf(dialog, mnemonic));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Home);
    for (int row = 0;
         row < choiceOf(dialog, mnemonic)->count() && !chosen(dialog, mnemonic).startsWith(text);
         ++row) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    }
    QVERIFY(chosen(dialog, mnemonic).startsWith(text));
}

QString TestPosterDialog::chosen(ui::PosterDialog *dialog, QChar mnemonic)
{
    return choiceOf(dialog, mnemonic)->currentText();
}

/// Presses Return, names the file @p name, or leaves with Escape if that is empty, and presses
/// Return in message boxes.
void TestPosterDialog::save(ui::PosterDialog *dialog, const QString &name)
{
    const ModalWindows dialogs([&](QWidget *modal) {
        auto *files = qobject_cast<QFileDialog *>(modal);
        if (auto *box = qobject_cast<QMessageBox *>(modal)) {
            m_boxes << box->text();
            QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        } else if (files && !name.isEmpty()) {
            // Letter by letter, the completer would come between.
            files->findChild<QLineEdit *>()->setText(inFolder(name));
            qobject_cast<QDialog *>(modal)->accept();
        } else if (files) {
            QTest::keyClick(modal, Qt::Key_Escape);
        }
    });
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
}

void TestPosterDialog::savesWhatIsChosen()
{
    ui::PosterDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(chosen(dialog, u'L'), u"English"_s);
    QCOMPARE(chosen(dialog, u'F'), u"PDF"_s);
    choose(dialog, u'C', u"1xx"_s);
    choose(dialog, u'P', u"A4"_s);
    choose(dialog, u'T', u"Dark"_s);
    choose(dialog, u'F', u"PNG"_s);
    save(dialog, u"poster"_s);
    const QImage image(inFolder(u"poster.png"_s)); // with the ending of the format
    QCOMPARE(image.size(), QPageSize(QPageSize::A4).sizePixels(150));
    QVERIFY(image.pixelColor(1, 1).lightness() < 80);
    QVERIFY(m_shown->message().contains(u"poster.png"_s));
    WAIT_VERIFY(!m_shown->window.findChild<ui::PosterDialog *>());
}

void TestPosterDialog::codesChooseThePaper()
{
    ui::PosterDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(chosen(dialog, u'P'), u"A2"_s);
    choose(dialog, u'C', u"Common"_s);
    QCOMPARE(chosen(dialog, u'P'), u"A4"_s);
    choose(dialog, u'C', u"5xx"_s);
    QCOMPARE(chosen(dialog, u'P'), u"A3"_s);
}

void TestPosterDialog::leavesWithoutSaving()
{
    ui::PosterDialog *dialog = openDialog();
    QVERIFY(dialog);
    save(dialog, {});
    QVERIFY(dialog->isVisible()); // what was chosen is not lost
    QTest::keyClick(dialog, Qt::Key_Escape);
    WAIT_VERIFY(!m_shown->window.findChild<ui::PosterDialog *>());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPosterDialog::saysWhatWentWrong()
{
    ui::PosterDialog *dialog = openDialog();
    QVERIFY(dialog);
    choose(dialog, u'C', u"1xx"_s);
    QFile file(inFolder(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    save(dialog, u"taken/poster.pdf"_s);
    QCOMPARE(m_boxes.size(), 1);
    QVERIFY2(m_boxes.constFirst().contains(u"poster.pdf"_s), qPrintable(m_boxes.constFirst()));
    QVERIFY(dialog->isVisible());
}

void TestPosterDialog::everyChoiceHasALabel()
{
    ui::PosterDialog *dialog = openDialog();
    QVERIFY(dialog);
    QList<QComboBox *> labelled;
    for (const QChar mnemonic : u"CPLTF"_s) {
        labelled << choiceOf(dialog, mnemonic);
    }
    QCOMPARE(labelled, dialog->findChildren<QComboBox *>());
}

STATUSCAT_TEST(TestPosterDialog)
#include "tst_posterdialog.moc"
