// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/ecosystemdialog.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The order of the ecosystems, by real keys, while a search hides some of them.
class TestEcosystemDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void movesPastWhatIsHidden();
    void movesOnlyWhatIsSeen_data();
    void movesOnlyWhatIsSeen();
    void spaceGoesOnMovingInOneDirection();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_dialog->windowHandle(), key, modifiers);
    }

    /// Shows what has @p text in its name.
    void search(const QString &text) { m_dialog->findChild<QLineEdit *>()->setText(text); }

    QStringList seen() const;
    void select(const QString &name);
    QPushButton *button(const QString &text) const;

    std::unique_ptr<ui::EcosystemDialog> m_dialog;
    QListWidget *m_list = nullptr;
};

void TestEcosystemDialog::init()
{
    m_dialog =
        std::make_unique<ui::EcosystemDialog>(embeddedCatalogue().constants(), QStringList());
    m_list = m_dialog->findChild<QListWidget *>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), patience));
}

/// The names in the list, from top to bottom.
QStringList TestEcosystemDialog::seen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->isRowHidden(row)) {
            names << m_list->item(row)->text();
        }
    }
    return names;
}

void TestEcosystemDialog::select(const QString &name)
{
    m_list->setCurrentItem(m_list->findItems(name, Qt::MatchExactly).value(0));
}

QPushButton *TestEcosystemDialog::button(const QString &text) const
{
    for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

void TestEcosystemDialog::movesPastWhatIsHidden()
{
    const QStringList all = seen();
    search(u"python"_s);
    QStringList found = seen();
    const auto areApart = [&all, &found](int one, int other) {
        return all.indexOf(found.at(other)) > all.indexOf(found.at(one)) + 1;
    };
    QVERIFY(found.size() >= 4 && areApart(0, 1) && areApart(2, 3));
    select(found.at(1));
    press(Qt::Key_U, Qt::AltModifier);
    found.swapItemsAt(0, 1);
    WAIT_COMPARE(seen(), found); // a button shows that it is pressed before it acts
    QCOMPARE(m_list->currentItem()->text(), found.at(0));
    select(found.at(2));
    press(Qt::Key_D, Qt::AltModifier);
    found.swapItemsAt(2, 3);
    WAIT_COMPARE(seen(), found);
    search({});
    QCOMPARE(seen().size(), all.size());
    QCOMPARE(seen().filter(u"python"_s, Qt::CaseInsensitive), found); // and stay there
}

void TestEcosystemDialog::movesOnlyWhatIsSeen_data()
{
    QTest::addColumn<QString>("text"); // that is searched
    QTest::addColumn<int>("selected"); // of those that are seen
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<bool>("isDown");
    QTest::newRow("the first of all") << QString() << 0 << false << true;
    QTest::newRow("the last of all") << QString() << -1 << true << false;
    QTest::newRow("the first that is found") << u"p"_s << 0 << false << true;
    QTest::newRow("the last that is found") << u"p"_s << -1 << true << false;
    QTest::newRow("one between") << u"p"_s << 1 << true << true;
    QTest::newRow("the only one") << u"haskell"_s << 0 << false << false;
}

void TestEcosystemDialog::movesOnlyWhatIsSeen()
{
    QFETCH(QString, text);
    QFETCH(int, selected);
    search(text);
    const QStringList names = seen();
    select(names.at(selected < 0 ? names.size() - 1 : selected));
    QTEST(button(u"Move Up"_s)->isEnabled(), "isUp");
    QTEST(button(u"Move Down"_s)->isEnabled(), "isDown");
    search(u"no such thing"_s); // what is selected is not seen
    QVERIFY(!button(u"Move Up"_s)->isEnabled());
    QVERIFY(!button(u"Move Down"_s)->isEnabled());
    search(text);
    QTEST(button(u"Move Up"_s)->isEnabled(), "isUp");
}

/// At the end the button is disabled; a key too many must do nothing else in its place.
void TestEcosystemDialog::spaceGoesOnMovingInOneDirection()
{
    const QStringList all = seen();
    select(all.at(2));
    button(u"Move Up"_s)->setFocus();
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Space);
    }
    QCOMPARE(seen().first(), all.at(2));
    QCOMPARE(m_list->currentRow(), 0);
    QCOMPARE(m_dialog->chosen(), QStringList());
}

STATUSCAT_TEST(TestEcosystemDialog)
#include "tst_ecosystemdialog.moc"
