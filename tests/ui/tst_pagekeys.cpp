// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/articlecard.h>
#include <ui/article/confusedlist.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/heading.h>
#include <ui/widgets/keybutton.h>
#include <ui/widgets/textblock.h>

#include <QDesktopServices>
#include <QScrollBar>

using namespace Qt::StringLiterals;

/// Moving in the page of a code by key, from wherever the focus is.
class TestPageKeys : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened << url; } // in the place of the desktop's browser

private slots:
    void headingsInOrder();
    void headingAfterTheFocus();
    void headingsOfCardsSideBySide();
    void enterPressesAButton();
    void pageScrollsBelowTheField();
    void referenceIsOpened();
    void rowIsCopied();

private:
    static QString heading(const ShownWindow &shown)
    {
        const auto *focused = qobject_cast<ui::Heading *>(shown.window.focusWidget());
        return focused ? focused->text() : QString();
    }

    QList<QUrl> m_opened;
};

void TestPageKeys::headingsInOrder()
{
    ShownWindow shown;
    shown.detail->complete();
    const QStringList expected {u"You received it"_s, u"You return it"_s, u"Easily confused with"_s,
                                u"In your code"_s, u"More about 404"_s};
    QVERIFY(shown.field->hasFocus());
    for (const QString &text : expected) {
        shown.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(heading(shown), text);
        const QWidget *focused = shown.window.focusWidget();
        QVERIFY(shown.detail->viewport()->rect().contains(
            focused->mapTo(shown.detail->viewport(), QPoint())));
    }
    shown.press(Qt::Key_Down, Qt::AltModifier); // there is no other
    QCOMPARE(heading(shown), expected.constLast());
    for (auto text = expected.crbegin() + 1; text != expected.crend(); ++text) {
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(heading(shown), *text);
    }
    QCOMPARE(shown.window.code(), 404);
}

void TestPageKeys::headingAfterTheFocus()
{
    ShownWindow shown;
    shown.detail->complete();
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus();
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(heading(shown), u"In your code"_s);
    rows->setFocus();
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(heading(shown), u"Easily confused with"_s);
}

/// From the text of the first card to the second, and back to the heading of one's own card.
void TestPageKeys::headingsOfCardsSideBySide()
{
    ShownWindow shown;
    shown.detail->complete();
    const QList<ui::ArticleCard *> cards = shown.detail->findChildren<ui::ArticleCard *>();
    QCOMPARE(cards.size(), 2);
    const auto focusTextOf = [](const ui::ArticleCard *card) {
        card->findChild<ui::TextBlock *>()->setFocus(Qt::TabFocusReason);
    };
    focusTextOf(cards.first());
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(heading(shown), u"You return it"_s);
    focusTextOf(cards.first());
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(heading(shown), u"You received it"_s);
    focusTextOf(cards.last());
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(heading(shown), u"Easily confused with"_s);
    focusTextOf(cards.last());
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(heading(shown), u"You return it"_s);
}

void TestPageKeys::enterPressesAButton()
{
    ShownWindow shown;
    auto *copy = shown.detail->findChild<ui::KeyButton *>();
    QCOMPARE(copy->text().remove(u'&'), u"Copy 404"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QGuiApplication::clipboard()->clear();
        copy->setFocus(Qt::TabFocusReason);
        shown.press(key);
        QCOMPARE(clipboardText(), u"404"_s);
    }
}

void TestPageKeys::pageScrollsBelowTheField()
{
    ShownWindow shown;
    shown.detail->complete();
    shown.type(u"404"_s);
    QVERIFY(waitUntil([&shown] { return shown.detail->verticalScrollBar()->maximum() > 0; }));
    const auto place = [&shown] { return shown.detail->verticalScrollBar()->value(); };
    QCOMPARE(place(), 0);
    shown.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(place() > 0);
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.field->text(), u"404"_s);
    QCOMPARE(shown.window.code(), 404);
    shown.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(place(), 0);
}

void TestPageKeys::referenceIsOpened()
{
    ShownWindow shown;
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    const auto back = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    shown.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_opened,
             QList<QUrl> {QUrl(embeddedCatalogue().status(404).references.constFirst().url)});
    shown.window.goTo(460); // which has none
    shown.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_opened.size(), 1);
}

void TestPageKeys::rowIsCopied()
{
    ShownWindow shown;
    shown.detail->complete();
    auto *rows = shown.detail->findChild<ui::ConfusedList *>();
    rows->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_End);
    const int code = rows->currentCode();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), core::codeAndPhrase(code, embeddedCatalogue().find(code)->title));
    auto *row = shown.detail->findChild<ui::CopyRow *>();
    row->setFocus();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), row->code());
}

STATUSCAT_TEST(TestPageKeys)
#include "tst_pagekeys.moc"
