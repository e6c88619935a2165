// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/listeningreader.h"
#include "support/openpanel.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>

#include <QAccessible>
#include <QIcon>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The panel of all that can be done, by its keys.
class TestActionsPanel : public QObject
{
    Q_OBJECT

private slots:
    void offersAllThatIsEnabled();
    void saysWhatWouldBeCopied();
    void enterDoesIt();
    void escapeLeaves_data();
    void escapeLeaves();
    void opensAtCopyAs();
    void typingFinds_data();
    void typingFinds();
    void nothingFoundIsSaid();
    void lastUsedStandOnTop();
    void clickDoesIt();
    void goesWhenTheFocusGoes();
    void staysOverThePage_data();
    void staysOverThePage();
    void isReadAsADialog();
    void rowsAreSaidOnce();
    void restIsCounted();
    void iconsOfActionsAreShown();
    void buttonOpensIt();
};

namespace {

QWidget *voiceIn(const ShownWindow &shown)
{
    return shown.window.findChild<QWidget *>(u"actions-voice"_s);
}

/// What screen readers were told last.
QString saidIn(const ShownWindow &shown)
{
    return voiceIn(shown)->accessibleName();
}

/// The names of the actions that the panel shows, from top to bottom.
QStringList shownActions(const OpenPanel &open)
{
    QStringList names;
    for (int row = 0; row < open.list->actions().rowCount(); ++row) {
        if (const QAction *action = open.list->actions().action(row)) {
            names << action->objectName();
        }
    }
    return names;
}

} // namespace

void TestActionsPanel::offersAllThatIsEnabled()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    QVERIFY(open.panel->isVisible());
    QVERIFY(open.field->hasFocus());
    QCOMPARE(open.headings().first(), u"404 Not Found"_s);
    QStringList missing;
    for (const QAction *action : shown.window.actions()) {
        const QModelIndex row = open.row(action->objectName());
        const bool isWanted = action->isEnabled() && action->objectName() != "actions"_L1;
        if (row.isValid() != isWanted) {
            missing << action->objectName();
        } else if (isWanted && !action->shortcuts().isEmpty()) {
            const QString keys = row.data(ui::ActionModel::KeysRole).toString();
            QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
        }
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(open.names().contains(u"Save Picture…"_s)); // without the mark of its letter
    QVERIFY(open.row(u"copy-status-line"_s).isValid()); // from a menu inside another
    QVERIFY(open.row(u"theme-dark"_s).isValid());
}

void TestActionsPanel::saysWhatWouldBeCopied()
{
    ShownWindow shown;
    shown.type(u"410"_s);
    const OpenPanel open(shown);
    const auto detail = [&open](const QString &name) {
        return open.row(name).data(ui::ActionModel::DetailRole).toString();
    };
    QCOMPARE(detail(u"copy-code"_s), u"410"_s);
    QCOMPARE(detail(u"copy-status-line"_s), u"HTTP/1.1 410 Gone"_s);
}

void TestActionsPanel::enterDoesIt()
{
    ShownWindow shown;
    OpenPanel open(shown);
    QVERIFY(open.choose(u"copy-status-line"_s));
    QVERIFY(open.panel->isHidden());
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(clipboardText(), u"HTTP/1.1 404 Not Found"_s);
}

void TestActionsPanel::escapeLeaves_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("at once") << false;
    QTest::newRow("after typing") << true;
}

void TestActionsPanel::escapeLeaves()
{
    QFETCH(bool, isTyped);
    ShownWindow shown;
    shown.type(u"410"_s);
    const OpenPanel open(shown);
    if (isTyped) {
        shown.type(u"pin"_s);
        QCOMPARE(open.field->text(), u"pin"_s);
    }
    shown.press(Qt::Key_Escape);
    QVERIFY(open.panel->isHidden());
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.field->text(), u"410"_s);
    QCOMPARE(clipboardText(), QString());
}

void TestActionsPanel::opensAtCopyAs()
{
    ShownWindow shown;
    const OpenPanel open(shown, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    QVERIFY(open.panel->isVisible());
    QCOMPARE(open.current(), u"copy-code"_s); // what Enter copies
    const QModelIndex heading = open.list->actions().index(open.list->currentIndex().row() - 1);
    QCOMPARE(heading.data().toString(), u"Copy as"_s);
    QVERIFY(open.list->viewport()->rect().contains(open.list->visualRect(heading)));
}

void TestActionsPanel::typingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("action");
    QTest::newRow("a name") << u"save picture"_s << u"save-picture"_s;
    QTest::newRow("the beginnings of words") << u"key sh"_s << u"shortcuts"_s;
    QTest::newRow("a typing error") << u"galery"_s << u"page-gallery"_s;
    QTest::newRow("two letters swapped") << u"tehme dark"_s << u"theme-dark"_s;
    QTest::newRow("upper case") << u"QUIT"_s << u"quit"_s;
    QTest::newRow("a menu inside another") << u"copy as status"_s << u"copy-status-line"_s;
    QTest::newRow("its keys") << u"ctrl d"_s << u"pin"_s;
    QTest::newRow("what it would copy") << u"http 1.1"_s << u"copy-status-line"_s;
    QTest::newRow("what it does") << u"whole screen"_s << u"picture"_s;
}

void TestActionsPanel::typingFinds()
{
    QFETCH(QString, typed);
    ShownWindow shown;
    const OpenPanel open(shown);
    shown.type(typed);
    QTEST(open.current(), "action");
    QCOMPARE(open.headings(), QStringList());
    QCOMPARE(shown.field->text(), QString());
}

void TestActionsPanel::nothingFoundIsSaid()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    shown.type(u"qqqq"_s);
    QCOMPARE(open.names(), QStringList());
    QCOMPARE(open.panel->findChild<QLabel *>()->text(), u"No action is called that"_s);
    QCOMPARE(saidIn(shown), u"No action is called that"_s);
    shown.press(Qt::Key_Return); // does nothing
    QVERIFY(open.panel->isVisible());
}

void TestActionsPanel::lastUsedStandOnTop()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        for (const QString &name :
             {u"pin"_s, u"copy-url"_s, u"list"_s, u"copy-status-line"_s, u"copy-url"_s}) {
            QVERIFY(OpenPanel(shown).choose(name));
        }
        shown.window.close();
    }
    ShownWindow shown(file.path());
    const OpenPanel open(shown);
    QCOMPARE(open.headings().first(), u"Used last"_s);
    QCOMPARE(
        open.names().mid(0, 3),
        (QStringList {u"Copy as: Reference address"_s, u"Copy as: Status line"_s, u"Show List"_s}));
}

void TestActionsPanel::clickDoesIt()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    const QModelIndex row = open.row(u"pin"_s);
    open.list->scrollTo(row);
    QTest::mouseClick(open.list->viewport(), Qt::LeftButton, {},
                      open.list->visualRect(row).center());
    QVERIFY(open.panel->isHidden());
    QCOMPARE(shown.headings().first(), u"Pinned"_s);
}

void TestActionsPanel::goesWhenTheFocusGoes()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    shown.press(Qt::Key_Tab); // there is but one stop
    QVERIFY(open.field->hasFocus());
    shown.press(Qt::Key_F6);
    QVERIFY(open.panel->isHidden());
    QVERIFY(!open.field->hasFocus());
}

void TestActionsPanel::staysOverThePage_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int width : {640, 1180, 2000}) {
            QTest::addRow("%d, %d", width, direction) << width << 10.0 << direction;
        }
        QTest::addRow("large letters, %d", direction) << 1180 << 24.0 << direction;
    }
}

void TestActionsPanel::staysOverThePage()
{
    QFETCH(int, width);
    QFETCH(double, points);
    QFETCH(Qt::LayoutDirection, direction);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    ShownWindow shown;
    shown.window.setLayoutDirection(direction);
    shown.window.resize(width, 780);
    const OpenPanel open(shown);
    const QRect place = open.panel->geometry();
    QVERIFY(shown.window.rect().contains(place));
    QVERIFY(place.width() <= ui::Lengths(open.panel->font()).letters(80));
    QVERIFY(place.width() >= qMin(width - 40, ui::Lengths(open.panel->font()).letters(80)));
    shown.window.resize(width + 60, 700);
    WAIT_VERIFY(shown.window.rect().contains(open.panel->geometry()));
    QVERIFY(open.list->height() > 3 * open.list->sizeHintForRow(0));
    QApplication::setFont(before);
}

void TestActionsPanel::isReadAsADialog()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(open.panel);
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QCOMPARE(dialog->text(QAccessible::Name), u"Actions"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(open.field);
    QVERIFY(field->state().editable);
    QCOMPARE(field->text(QAccessible::Name), u"Type what you want to do"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(open.list);
    QCOMPARE(list->role(), QAccessible::List);
    const QModelIndex row = open.row(u"copy-status-line"_s);
    QCOMPARE(list->child(row.row())->text(QAccessible::Name),
             u"Status line, HTTP/1.1 404 Not Found"_s);
    shown.press(Qt::Key_Down);
    QVERIFY2(
        saidIn(shown).startsWith(open.list->currentIndex().data(Qt::AccessibleTextRole).toString()),
        qPrintable(saidIn(shown)));
}

void TestActionsPanel::rowsAreSaidOnce()
{
    if (!ListeningReader::canListen()) {
        QSKIP("without Qt's private headers nobody listens");
    }
    ShownWindow shown;
    const ListeningReader reader;
    const OpenPanel open(shown);
    const auto saysCurrent = [&] {
        return saidIn(shown).startsWith(
            open.list->currentIndex().data(Qt::AccessibleTextRole).toString());
    };
    const auto times = [&] {
        const auto told = reader.told(QAccessible::NameChanged);
        return std::count_if(told.cbegin(), told.cend(),
                             [&](const auto &one) { return one.object == voiceIn(shown); });
    };
    WAIT_COMPARE(times(), 1);
    QVERIFY(saysCurrent());
    shown.press(Qt::Key_Down);
    QCOMPARE(times(), 2);
    QVERIFY(saysCurrent());
    shown.type(u"p"_s);
    QCOMPARE(times(), 3);
    QVERIFY(saysCurrent());
    for (const QAccessible::Event event : {QAccessible::Focus, QAccessible::SelectionAdd}) {
        for (const auto &one : reader.told(event)) {
            QVERIFY2(one.object != open.list, qPrintable(one.name)); // from the list itself
        }
    }
}

void TestActionsPanel::restIsCounted()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    const auto *more = open.panel->findChild<QLabel *>(u"actions-more"_s);
    qsizetype below = 0;
    const QRect sight = open.list->viewport()->rect();
    for (const QString &name : shownActions(open)) {
        below += sight.contains(open.list->visualRect(open.row(name))) ? 0 : 1;
    }
    QVERIFY(below > 0);
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), u"%1 more"_s.arg(below));
    shown.type(u"save picture"_s);
    QVERIFY(!more->isVisible());
}

void TestActionsPanel::iconsOfActionsAreShown()
{
    ShownWindow shown;
    const OpenPanel open(shown);
    for (const QString &name : {u"copy"_s, u"pin"_s, u"reference"_s, u"quit"_s}) {
        QVERIFY2(!open.row(name).data(Qt::DecorationRole).value<QIcon>().isNull(),
                 qPrintable(name));
    }
}

void TestActionsPanel::buttonOpensIt()
{
    ShownWindow shown;
    shown.window.resize(1180, 780);
    shown.action(u"actions"_s)->trigger();
    QVERIFY(shown.window.findChild<ui::ActionsPanel *>()->isVisible());
}

STATUSCAT_TEST(TestActionsPanel)
#include "tst_actionspanel.moc"
