// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/list/searchfield.h>

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// Half a megabyte of a trace, whose last line says what happened.
QString longTrace()
{
    return u"\tat a.b.C.d(C.java:500)\n"_s.repeated(20'000) + u"Caused by: 409 Conflict"_s;
}

/// Drops @p file on @p target as another program would.
bool drop(const QString &file, QWidget *target)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    data.setText(file);
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

/// Texts that are far too long for a line: what is pasted, and files that are dropped.
class TestLongPaste : public QObject
{
    Q_OBJECT

private slots:
    void longPasteIsReadWhole();
    void typingBehindItSearchesForWhatIsSeen();
    void undoneAndPastedAgain();
    void fileIsReadWhole_data();
    void fileIsReadWhole();
    void fileThatCannotBeRead();
};

void TestLongPaste::longPasteIsReadWhole()
{
    ShownWindow shown;
    QApplication::clipboard()->setText(longTrace());
    shown.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.window.code(), 409);
    QCOMPARE(shown.selected(), 409);
    QVERIFY(shown.field->text().size() < 2000); // the field stays quick
    QVERIFY(shown.field->text().startsWith("\tat a.b.C.d("_L1));
    QCOMPARE(shown.field->query(), longTrace());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"409"_s);
}

void TestLongPaste::typingBehindItSearchesForWhatIsSeen()
{
    ShownWindow shown;
    QApplication::clipboard()->setText(longTrace());
    shown.press(Qt::Key_V, Qt::ControlModifier);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type(u"gone"_s);
    QCOMPARE(shown.window.code(), 410);
    QCOMPARE(shown.field->query(), u"gone"_s);
}

void TestLongPaste::undoneAndPastedAgain()
{
    ShownWindow shown;
    for (int i = 0; i < 2; ++i) {
        QApplication::clipboard()->setText(longTrace());
        shown.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(shown.window.code(), 409);
        shown.press(Qt::Key_Escape);
        QCOMPARE(shown.field->query(), QString());
    }
}

void TestLongPaste::fileIsReadWhole_data()
{
    QTest::addColumn<bool>("onField");
    QTest::newRow("dropped on the window") << false;
    QTest::newRow("dropped on the search field") << true;
}

void TestLongPaste::fileIsReadWhole()
{
    QFETCH(bool, onField);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(longTrace().toUtf8());
    file.close();
    ShownWindow shown;
    QWidget *target = &shown.window;
    QVERIFY(drop(file.fileName(), onField ? shown.field : target));
    QCOMPARE(shown.window.code(), 409);
    QCOMPARE(shown.field->query(), longTrace());
}

void TestLongPaste::fileThatCannotBeRead()
{
    const QTemporaryDir folder;
    ShownWindow shown;
    shown.type(u"gone"_s);
    QVERIFY(drop(folder.filePath(u"missing"_s), &shown.window));
    QVERIFY2(shown.message().contains(u"missing"_s), qPrintable(shown.message()));
    QCOMPARE(shown.field->text(), u"gone"_s);
}

STATUSCAT_TEST(TestLongPaste)
#include "tst_longpaste.moc"
