// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleviewfixture.h"
#include "support/testmain.h"

#include <ui/article/codesection.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/pillrow.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What programs call a code and how they answer with it: the section with the user's ecosystems.
class TestCodeSection : public QObject, private ArticleViewFixture
{
    Q_OBJECT

private slots:
    void init() { show(); }
    void cleanup() { close(); }

    void pillsAreTheEcosystems();
    void arrowsChoose_data();
    void arrowsChoose();
    void pillsAreRadioButtons();
    void lastOneIsRemembered();
    void namesAndSnippet();
    void withoutAConstant();
    void everyNameHasItsKind();
    void snippetNeverWraps();
    void snippetIsOneText();
    void everythingIsCopied();
    void tableOfAll();
    void tableShowsHowOthersAnswer();
    void edit();
    void tabOrder();

private:
    ui::CodeSection *section() const
    {
        m_view->complete();
        return m_view->findChild<ui::CodeSection *>();
    }

    QList<ui::Pill *> pills() const
    {
        QList<ui::Pill *> shown;
        for (ui::Pill *pill : section()->findChildren<ui::Pill *>()) {
            if (!pill->isHidden()) {
                shown << pill;
            }
        }
        return shown;
    }

    QStringList names() const
    {
        QStringList shown;
        for (const ui::CopyRow *row : section()->findChildren<ui::CopyRow *>()) {
            if (!row->isHidden()) {
                shown << row->code();
            }
        }
        return shown;
    }

    QString chosen() const
    {
        QStringList texts;
        for (const ui::Pill *pill : pills()) {
            if (pill->isChecked()) {
                texts << pill->text();
            }
        }
        return texts.join(u'|');
    }

    ui::CodeBox *snippet() const { return section()->findChild<ui::CodeBox *>(); }
    ui::LinkButton *button(int index) const
    {
        return section()->findChildren<ui::LinkButton *>().value(index);
    }
};

void TestCodeSection::pillsAreTheEcosystems()
{
    m_view->showCode(404);
    QStringList texts;
    for (const ui::Pill *pill : pills()) {
        texts << pill->text();
    }
    QCOMPARE(texts, (QStringList {u"Go"_s, u"Python"_s}));
    QCOMPARE(chosen(), u"Go"_s);
    m_view->setEcosystems({u"rust"_s});
    QCOMPARE(pills().size(), 1);
    QCOMPARE(names(), QStringList {u"StatusCode::NOT_FOUND"_s});
}

void TestCodeSection::arrowsChoose_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<int>>("keys");
    QTest::newRow("from left to right")
        << Qt::LeftToRight << QList<int> {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home};
    QTest::newRow("from right to left")
        << Qt::RightToLeft << QList<int> {Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_Home};
}

void TestCodeSection::arrowsChoose()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QList<int>, keys);
    m_view->setLayoutDirection(direction);
    m_view->setEcosystems({u"go"_s, u"python"_s, u"rust"_s});
    m_view->showCode(404);
    settle();
    pills().constFirst()->setFocus();
    const QStringList expected {u"Python"_s, u"Go"_s, u"Rust"_s, u"Go"_s};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QTest::keyClick(m_view->focusWidget(), static_cast<Qt::Key>(keys.at(i)));
        QVERIFY2(chosen().startsWith(expected.at(i).first(2)), qPrintable(chosen()));
        QCOMPARE(qobject_cast<ui::Pill *>(m_view->focusWidget())->text(), chosen());
    }
    QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab); // one stop for all
    QVERIFY(!qobject_cast<ui::Pill *>(m_view->focusWidget()));
}

void TestCodeSection::pillsAreRadioButtons()
{
    m_view->showCode(404);
    QAccessibleInterface *group =
        QAccessible::queryAccessibleInterface(section()->findChild<ui::PillRow *>());
    QCOMPARE(group->role(), QAccessible::Grouping);
    QAccessibleInterface *first = QAccessible::queryAccessibleInterface(pills().at(0));
    QAccessibleInterface *second = QAccessible::queryAccessibleInterface(pills().at(1));
    QCOMPARE(first->role(), QAccessible::RadioButton);
    QVERIFY(first->state().checked);
    QVERIFY(!second->state().checked);
    QCOMPARE(second->text(QAccessible::Name), u"Python"_s);
}

void TestCodeSection::lastOneIsRemembered()
{
    QSignalSpy told(m_view.get(), &ui::ArticleView::ecosystemChosen);
    m_view->showCode(404);
    pills().at(1)->click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toString(), u"python"_s);
    QCOMPARE(chosen(), u"Python"_s);
    pills().at(1)->click(); // it stays chosen
    QCOMPARE(chosen(), u"Python"_s);
    m_view->showCode(429);
    QCOMPARE(chosen(), u"Python"_s);
    close();
    show();
    m_view->setEcosystem(u"python"_s);
    m_view->showCode(404);
    QCOMPARE(chosen(), u"Python"_s);
    m_view->setEcosystems({u"rust"_s, u"go"_s}); // without it
    QCOMPARE(pills().constFirst()->isChecked(), true);
}

void TestCodeSection::namesAndSnippet()
{
    m_view->showCode(429);
    QCOMPARE(names(), QStringList {u"http.StatusTooManyRequests"_s});
    QVERIFY(snippet()->toPlainText().contains(
        "http.Error(w, \"Too Many Requests\", http.StatusTooManyRequests)"_L1));
    QVERIFY(snippet()->toPlainText().contains("Retry-After"_L1));
    m_view->showCode(404);
    QCOMPARE(names(), QStringList {u"http.StatusNotFound"_s});
    QVERIFY(
        snippet()->toPlainText().contains("http.Error(w, \"Not Found\", http.StatusNotFound)"_L1));
}

void TestCodeSection::withoutAConstant()
{
    m_view->showCode(460); // which Go has no name for
    QCOMPARE(names(), QStringList {u"460"_s});
    const auto *row = section()->findChild<ui::CopyRow *>();
    QCOMPARE(row->accessibleDescription(), u"no constant"_s);
}

void TestCodeSection::everyNameHasItsKind()
{
    const core::Constants &constants = m_catalogue.constants();
    for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
        m_view->setEcosystems({ecosystem.id});
        for (const int code : {302, 413, 422}) {
            m_view->showCode(code);
            m_view->complete();
            QStringList expected;
            for (const core::Constant &constant : constants.names(ecosystem.id, code)) {
                expected << constant.name + core::constantKindName(constant.kind);
            }
            QStringList shown;
            for (const ui::CopyRow *row : section()->findChildren<ui::CopyRow *>()) {
                if (!row->isHidden()) {
                    shown << row->code() + row->accessibleDescription();
                }
            }
            QVERIFY(expected.isEmpty() || shown == expected);
        }
    }
}

void TestCodeSection::snippetNeverWraps()
{
    for (const int width : {320, 640, 1180}) {
        m_view->resize(width, 700);
        m_view->showCode(404);
        m_view->showCode(429);
        settle();
        const ui::CodeBox *box = snippet();
        QVERIFY(box->isVisible());
        QCOMPARE(box->height(), box->heightForWidth(box->width()));
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        constexpr int enough = 10000;
        const bool isTooWide = box->height() > box->heightForWidth(enough);
        QCOMPARE(box->horizontalScrollBar()->maximum() > 0, isTooWide);
        QVERIFY(isTooWide || width > 320);
    }
}

void TestCodeSection::snippetIsOneText()
{
    m_view->showCode(429);
    QAccessibleInterface *box = QAccessible::queryAccessibleInterface(snippet());
    QCOMPARE(box->text(QAccessible::Name), u"Go snippet"_s);
    QVERIFY(box->state().readOnly);
    QVERIFY(box->textInterface());
    QCOMPARE(box->text(QAccessible::Value), snippet()->toPlainText());
}

void TestCodeSection::everythingIsCopied()
{
    QString copied;
    connect(m_view.get(), &ui::ArticleView::copyRequested, this,
            [&copied](const QString &text) { copied = text; });
    m_view->setEcosystems({u"go"_s, u"node"_s});
    for (const int code : {429, 404}) {
        m_view->showCode(code);
        settle();
        auto *row = section()->findChild<ui::CopyRow *>();
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(copied, row->code());
        section()->findChild<ui::CopyableCode *>()->findChild<ui::LinkButton *>()->click();
        QCOMPARE(copied, snippet()->toPlainText());
        row->setFocus();
        QCOMPARE(m_view->selectedText(), row->code());
        snippet()->setFocus();
        QCOMPARE(m_view->selectedText(), snippet()->toPlainText());
        snippet()->moveCursor(QTextCursor::Start);
        snippet()->moveCursor(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        QCOMPARE(m_view->selectedText(), snippet()->textCursor().selectedText());
    }
}

void TestCodeSection::tableOfAll()
{
    m_view->showCode(404);
    const auto count = m_catalogue.constants().ecosystems().size();
    QCOMPARE(button(0)->text(), u"All %1…"_s.arg(count));
    QVERIFY(!block(u"constants"_s));
    button(0)->click();
    QVERIFY(block(u"constants"_s)->toPlainText().contains("StatusCode::NOT_FOUND"_L1));
    QVERIFY(block(u"constants"_s)->toPlainText().contains("http.StatusNotFound"_L1));
    QVERIFY(QAccessible::queryAccessibleInterface(button(0))->state().expanded);
    m_view->setEcosystems({u"rust"_s}); // of the same code
    QVERIFY(block(u"constants"_s)->isVisible());
    m_view->showCode(410); // only for that code
    m_view->complete();
    QVERIFY(!block(u"constants"_s)->isVisible());
    button(0)->click();
    QVERIFY(block(u"constants"_s)->toPlainText().contains("StatusCode::GONE"_L1));
    button(0)->click();
    QVERIFY(!block(u"constants"_s)->isVisible());
}

void TestCodeSection::tableShowsHowOthersAnswer()
{
    QSignalSpy told(m_view.get(), &ui::ArticleView::ecosystemChosen);
    m_view->showCode(404);
    m_view->complete();
    button(0)->click();
    const core::Constants &constants = m_catalogue.constants();
    QVERIFY(!constants.snippet(u"rust"_s, m_catalogue.status(404)).isEmpty());
    emit block(u"constants"_s)->anchorClicked(QUrl(u"snippet:rust"_s));
    QCOMPARE(snippet()->toPlainText(), constants.snippet(u"rust"_s, m_catalogue.status(404)));
    QCOMPARE(pills().size(), 3); // the two of the user, and for once this one
    QVERIFY(pills().constLast()->isChecked());
    QCOMPARE(told.size(), 0);
    m_view->showCode(410);
    m_view->complete();
    QCOMPARE(pills().size(), 2);
    QCOMPARE(chosen(), u"Go"_s);
}

void TestCodeSection::edit()
{
    QSignalSpy told(m_view.get(), &ui::ArticleView::ecosystemsRequested);
    m_view->showCode(404);
    m_view->complete();
    QTest::keyClick(button(1), Qt::Key_Return);
    QCOMPARE(told.size(), 1);
}

/// From top to bottom, whatever was made when.
void TestCodeSection::tabOrder()
{
    m_view->setEcosystems({u"go"_s, u"python"_s, u"rust"_s});
    m_view->showCode(404);
    settle();
    button(0)->click();
    settle();
    button(0)->setFocus();
    QList<QWidget *> stops;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab);
        stops << m_view->focusWidget();
    }
    QVERIFY(qobject_cast<ui::LinkButton *>(stops.at(0)));
    QVERIFY(qobject_cast<ui::Pill *>(stops.at(1)));
    QVERIFY(qobject_cast<ui::CopyRow *>(stops.at(2)));
    QVERIFY(qobject_cast<ui::LinkButton *>(stops.at(3)));
    QVERIFY(qobject_cast<ui::CodeBox *>(stops.at(4)));
    QCOMPARE(stops.at(5), block(u"constants"_s));
}

STATUSCAT_TEST(TestCodeSection)
#include "tst_codesection.moc"
