// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/openpanel.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <core/copytext.h>
#include <ui/article/codesection.h>
#include <ui/picture/clipboard.h>
#include <ui/widgets/copyrow.h>

#include <QLabel>
#include <QMimeData>

using namespace Qt::StringLiterals;
using core::CopyFormat;
using Key = ui::Settings::Key;

/// What leaves the window by way of the clipboard.
class TestCopying : public QObject
{
    Q_OBJECT

private slots:
    void enterCopiesInTheRememberedFormat_data();
    void enterCopiesInTheRememberedFormat();
    void selectedTextGoesFirst_data();
    void selectedTextGoesFirst();
    void panelListsTheRealTexts_data();
    void panelListsTheRealTexts();
    void chosenFormatIsTheNextDefault();
    void chosenFormatIsRemembered();
    void panelLeavesWithoutCopying();
    void formatThatTheCodeHasNot();
    void constantOfTheFirstEcosystem();
    void snippetOfTheFirstEcosystem();
    void constantInTheTextIsCopied();
    void pictureAsPngAndSvg_data();
    void pictureAsPngAndSvg();
};

namespace {

constexpr QKeyCombination copyAs = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

} // namespace

void TestCopying::enterCopiesInTheRememberedFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing remembered") << QString() << u"404"_s;
    QTest::newRow("a format of no program") << u"morse"_s << u"404"_s;
    QTest::newRow("Markdown")
        << u"markdown"_s
        << u"[404 Not Found](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)"_s;
}

void TestCopying::enterCopiesInTheRememberedFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    const SettingsFile file({{Key::CopyFormat, format}});
    ShownWindow shown(file.path());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), text);
    QApplication::clipboard()->clear();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), text);
}

void TestCopying::selectedTextGoesFirst_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("the field") << u"field"_s;
    QTest::newRow("a card") << u"received"_s;
    QTest::newRow("the other card") << u"returned"_s;
    QTest::newRow("the lead") << u"lead"_s;
    QTest::newRow("number and title") << u"title"_s;
}

void TestCopying::selectedTextGoesFirst()
{
    QFETCH(QString, where);
    ShownWindow shown;
    shown.window.goTo(410);
    QString expected;
    if (where == "field"_L1) {
        shown.type(u"gone"_s);
        shown.press(Qt::Key_Left, Qt::ShiftModifier);
        shown.press(Qt::Key_Left, Qt::ShiftModifier);
        expected = u"ne"_s;
    } else if (auto *column = shown.detail->findChild<QTextBrowser *>(where)) {
        QTest::mouseClick(column->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QTextCursor cursor(column->document());
        cursor.setPosition(1);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        column->setTextCursor(cursor);
        expected = column->toPlainText().mid(1, 5);
    } else {
        const auto labels = shown.detail->findChildren<QLabel *>();
        const auto label =
            std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *candidate) {
                return candidate->accessibleName() == "410 Gone"_L1;
            });
        QVERIFY(label != labels.cend());
        QTest::mouseClick(*label, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY((*label)->hasFocus());
        (*label)->setSelection(1, 2);
        expected = (*label)->selectedText();
    }
    QVERIFY(!expected.isEmpty());
    QApplication::clipboard()->clear();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), expected);
}

void TestCopying::panelListsTheRealTexts_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a registered code") << 404;
    QTest::newRow("a vendor's code") << 499;
    QTest::newRow("a code without phrase") << 460;
    QTest::newRow("a number that nobody assigned") << 299;
}

void TestCopying::panelListsTheRealTexts()
{
    QFETCH(int, code);
    ShownWindow shown;
    shown.window.goTo(code);
    const OpenPanel open(shown, copyAs);
    const core::Status &status = embeddedCatalogue().status(code);
    for (const CopyFormat format : core::allCopyFormats()) {
        if (format == CopyFormat::Constant || format == CopyFormat::Snippet) {
            continue; // ofTheFirstEcosystem()
        }
        const QString text = core::copyText(status, format);
        const QModelIndex row = open.row(u"copy-"_s + core::copyFormatKey(format));
        QCOMPARE(row.isValid(), !text.isEmpty());
        if (row.isValid()) {
            const QString shownText = row.data(ui::ActionModel::DetailRole).toString().remove(u'…');
            QVERIFY2(text.simplified().startsWith(shownText), qPrintable(shownText));
            QVERIFY(!shownText.isEmpty());
            QCOMPARE(row.data().toString(), core::copyFormatName(format));
        }
    }
}

void TestCopying::chosenFormatIsTheNextDefault()
{
    ShownWindow shown;
    shown.type(u"410"_s);
    OpenPanel open(shown, copyAs);
    QCOMPARE(open.current(), u"copy-code"_s); // the one that Enter uses
    QVERIFY(open.list->currentIndex().data(Qt::CheckStateRole) == Qt::Checked);
    QVERIFY(open.choose(u"copy-status-line"_s));
    QCOMPARE(clipboardText(), u"HTTP/1.1 410 Gone"_s);
    QVERIFY2(shown.toast().contains(u"HTTP/1.1 410 Gone"_s), qPrintable(shown.toast()));
    QVERIFY2(shown.action(u"copy"_s)->text().contains(u"HTTP/1.1 410 Gone"_s),
             qPrintable(shown.action(u"copy"_s)->text()));

    shown.press(Qt::Key_Escape);
    shown.type(u"503"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"HTTP/1.1 503 Service Unavailable"_s);
}

void TestCopying::chosenFormatIsRemembered()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        QVERIFY(OpenPanel(shown, copyAs).choose(u"copy-code-and-phrase"_s));
        shown.window.close();
    }
    ShownWindow shown(file.path());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"404 Not Found"_s);
}

void TestCopying::panelLeavesWithoutCopying()
{
    ShownWindow shown;
    shown.type(u"410"_s);
    const OpenPanel open(shown, copyAs);
    QVERIFY(open.panel->isVisible());
    shown.press(Qt::Key_Escape);
    QVERIFY(open.panel->isHidden());
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(shown.field->text(), u"410"_s); // Escape closed the panel and no more
    QVERIFY(shown.field->hasFocus());
}

void TestCopying::formatThatTheCodeHasNot()
{
    ShownWindow shown;
    QVERIFY(OpenPanel(shown, copyAs).choose(u"copy-url"_s));
    const QString before = clipboardText();
    shown.type(u"299"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), before); // rather nothing than something else
    QVERIFY2(shown.message().contains(u"299"_s), qPrintable(shown.message()));
}

void TestCopying::constantOfTheFirstEcosystem()
{
    const SettingsFile file(
        {{Key::Ecosystems, QStringList {u"go"_s, u"python"_s}}, {Key::CopyFormat, u"constant"_s}});
    ShownWindow shown(file.path());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"http.StatusNotFound"_s);
    shown.type(u"599"_s); // Go has no name for it
    QApplication::clipboard()->clear();
    shown.press(Qt::Key_Return);
    QVERIFY2(!clipboardText().startsWith(u"http."_s), qPrintable(clipboardText()));
    QVERIFY(!shown.message().isEmpty());
}

void TestCopying::snippetOfTheFirstEcosystem()
{
    const SettingsFile file(
        {{Key::Ecosystems, QStringList {u"go"_s, u"python"_s}}, {Key::CopyFormat, u"snippet"_s}});
    ShownWindow shown(file.path());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"http.Error(w, \"Not Found\", http.StatusNotFound)"_s);
}

void TestCopying::constantInTheTextIsCopied()
{
    const SettingsFile file({{Key::Ecosystems, QStringList {u"rack"_s}}});
    ShownWindow shown(file.path());
    shown.detail->complete();
    auto *row = shown.detail->findChild<ui::CodeSection *>()->findChild<ui::CopyRow *>();
    row->click();
    QCOMPARE(clipboardText(), u":not_found"_s);
    QVERIFY2(shown.toast().contains(u":not_found"_s), qPrintable(shown.toast()));
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"404"_s); // it did not become the default
}

void TestCopying::pictureAsPngAndSvg_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a code with a drawing of its own") << 404;
    QTest::newRow("a number that nobody assigned") << 299;
}

void TestCopying::pictureAsPngAndSvg()
{
    QFETCH(int, code);
    ShownWindow shown;
    shown.window.goTo(code);
    shown.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->formats().first(), u"image/png"_s);
#ifdef Q_OS_LINUX
    QVERIFY(!data->hasImage()); // Qt's Wayland platform would make the SVG of it, too
#endif
    const auto image = QImage::fromData(data->data(u"image/png"_s), "png");
    QCOMPARE(image.width(), ui::copiedPictureWidth);
    QCOMPARE(image.height(), ui::copiedPictureWidth * 3 / 4);
    QCOMPARE(data->data(u"image/svg+xml"_s), embeddedImages().svg({.code = code}));
    QVERIFY(!data->hasText()); // a text field would paste it instead
    QVERIFY(!shown.toast().isEmpty());
}

STATUSCAT_TEST(TestCopying)
#include "tst_copying.moc"
