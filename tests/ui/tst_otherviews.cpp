// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/modalwindows.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/article/ecosystemdialog.h>
#include <ui/list/filterrow.h>
#include <ui/panel/actionview.h>
#include <ui/panel/shortcutsheet.h>
#include <ui/picture/catview.h>
#include <ui/picture/picturedialog.h>
#include <ui/widgets/pill.h>
#include <ui/widgets/pillrow.h>

#include <QLabel>
#include <QListWidget>
#include <QPointer>

#include <functional>

using namespace Qt::StringLiterals;

/// What the window opens besides list and text: the large picture, the gallery and its dialogs.
class TestOtherViews : public QObject
{
    Q_OBJECT

private slots:
    void pictureOpensAndCloses_data();
    void pictureOpensAndCloses();
    void pictureWalksThroughTheCodes_data();
    void pictureWalksThroughTheCodes();
    void pictureWrapsAtTheEnds();
    void otherPictureOfACode();
    void galleryAndBack_data();
    void galleryAndBack();
    void galleryFollowsTheSearch();
    void galleryIsTheOnlyList_data();
    void galleryIsTheOnlyList();
    void galleryShowsWhatIsNoCode();
    void galleryArrowsGoBothWays();
    void galleryChangesItsSize();
    void thumbnailsComeAndGo();
    void sheetListsEveryKey();
    void ecosystemsAreChosen();
    void cancelledChoiceChangesNothing();
};

namespace {

/// Presses @p key in @p shown, which opens a modal dialog, and does @p steps there. The dialog is
/// closed afterwards if it still is open.
template<typename Dialog>
bool inDialog(ShownWindow &shown, Qt::Key key, Qt::KeyboardModifiers modifiers,
              const std::function<void(Dialog *)> &steps)
{
    const ModalWindows dialogs([&steps](QWidget *modal) {
        const QPointer<QWidget> dialog = modal;
        steps(qobject_cast<Dialog *>(modal));
        if (dialog) {
            dialog->close();
        }
    });
    shown.press(key, modifiers);
    return dialogs.count() == 1;
}

ui::PictureDialog *picture(const ShownWindow &shown)
{
    return shown.window.findChild<ui::PictureDialog *>();
}

QString captionOf(const ui::PictureDialog *dialog)
{
    return dialog->findChild<QLabel *>()->text();
}

QListWidgetItem *ecosystem(const ui::EcosystemDialog *dialog, const QString &id)
{
    const auto *list = dialog->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == id) {
            return list->item(row);
        }
    }
    return nullptr;
}

/// The pills of ecosystems on the page of a code.
QStringList offeredEcosystems(const ShownWindow &shown)
{
    shown.detail->complete();
    QStringList texts;
    const auto *row = shown.detail->findChild<ui::PillRow *>();
    for (const ui::Pill *pill : row->findChildren<ui::Pill *>()) {
        if (!pill->isHidden()) {
            texts << pill->text();
        }
    }
    return texts;
}

} // namespace

void TestOtherViews::pictureOpensAndCloses_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("F11") << Qt::Key_F11;
}

void TestOtherViews::pictureOpensAndCloses()
{
    QFETCH(Qt::Key, key);
    ShownWindow shown;
    shown.type(u"410"_s);
    shown.press(Qt::Key_F11);
    QPointer<ui::PictureDialog> dialog = picture(shown);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
    QVERIFY(dialog->isFullScreen());
    QCOMPARE(captionOf(dialog), u"410 Gone"_s);
    const auto *cat = dialog->findChild<ui::CatView *>();
    QCOMPARE(cat->picture().code, 410);
    QVERIFY(cat->isVisible());
    QVERIFY(!cat->accessibleDescription().isEmpty());

    QTest::keyClick(dialog->windowHandle(), key);
    QVERIFY(!dialog || !dialog->isVisible());
    shown.window.activateWindow();
    QVERIFY(shown.isActive());
    QCOMPARE(shown.field->text(), u"410"_s); // the key was the picture's alone
}

void TestOtherViews::pictureWalksThroughTheCodes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("code");
    QTest::newRow("right") << Qt::LeftToRight << Qt::Key_Right << 405;
    QTest::newRow("left") << Qt::LeftToRight << Qt::Key_Left << 403;
    QTest::newRow("down") << Qt::LeftToRight << Qt::Key_Down << 405;
    QTest::newRow("up") << Qt::LeftToRight << Qt::Key_Up << 403;
    QTest::newRow("right, from right to left") << Qt::RightToLeft << Qt::Key_Right << 403;
    QTest::newRow("left, from right to left") << Qt::RightToLeft << Qt::Key_Left << 405;
}

void TestOtherViews::pictureWalksThroughTheCodes()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, key);
    QFETCH(int, code);
    ShownWindow shown;
    shown.window.setLayoutDirection(direction);
    shown.press(Qt::Key_F11);
    QPointer<ui::PictureDialog> dialog = picture(shown);
    QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
    QTest::keyClick(dialog->windowHandle(), key);
    QCOMPARE(shown.window.code(), code);
    QVERIFY(captionOf(dialog).startsWith(QString::number(code)));
    QCOMPARE(dialog->findChild<ui::CatView *>()->picture().code, code);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QCOMPARE(shown.selected(), code);
}

void TestOtherViews::pictureWrapsAtTheEnds()
{
    ShownWindow shown;
    shown.window.goTo(999);
    shown.press(Qt::Key_F11);
    QPointer<ui::PictureDialog> dialog = picture(shown);
    QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
    emit dialog->stepped(1);
    QCOMPARE(shown.window.code(), 100);
    emit dialog->stepped(-1);
    QCOMPARE(shown.window.code(), 999);
}

void TestOtherViews::otherPictureOfACode()
{
    ShownWindow shown;
    shown.window.goTo(412);
    shown.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(shown.detail->catView()->picture(), (pictures::CatPicture {.code = 412, .number = 2}));
}

void TestOtherViews::galleryAndBack_data()
{
    QTest::addColumn<bool>("byEnter");
    QTest::newRow("Enter opens the code") << true;
    QTest::newRow("the same key leaves") << false;
}

void TestOtherViews::galleryAndBack()
{
    QFETCH(bool, byEnter);
    ShownWindow shown;
    shown.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(!shown.detail->isVisible());
    QVERIFY(shown.action(u"gallery"_s)->isChecked());
    QVERIFY(shown.gallery->viewport()->rect().intersects(
        shown.gallery->visualRect(shown.gallery->currentIndex())));
    if (byEnter) {
        shown.gallery->setFocus();
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Return);
    } else {
        shown.press(Qt::Key_G, Qt::ControlModifier);
    }
    QVERIFY(!shown.gallery->isVisible());
    QVERIFY(shown.detail->isVisible());
    QVERIFY(!shown.action(u"gallery"_s)->isChecked());
    QCOMPARE(shown.window.code(), byEnter ? 405 : 404);
    QCOMPARE(clipboardText(), QString());
}

void TestOtherViews::galleryFollowsTheSearch()
{
    ShownWindow shown;
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.type(u"503"_s);
    const QModelIndex index = shown.gallery->currentIndex();
    QCOMPARE(index.data(core::CodeRole).toInt(), 503);
    QVERIFY(shown.gallery->viewport()->rect().contains(shown.gallery->visualRect(index)));
    shown.press(Qt::Key_Return); // in the field Enter copies, whatever is shown
    QCOMPARE(clipboardText(), u"503"_s);
    QVERIFY(shown.gallery->isVisible());
}

void TestOtherViews::galleryIsTheOnlyList_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hidden"); // the list, by the user
    QTest::newRow("wide") << ShownWindow::wide.width() << false;
    QTest::newRow("wide, list hidden") << ShownWindow::wide.width() << true;
    QTest::newRow("narrow") << 640 << false;
}

void TestOtherViews::galleryIsTheOnlyList()
{
    QFETCH(int, width);
    QFETCH(bool, hidden);
    ShownWindow shown;
    shown.window.resize(width, shown.window.height());
    if (hidden) {
        shown.press(Qt::Key_F9);
    }
    const bool before = shown.list->isVisible();
    const auto *filters = shown.window.findChild<ui::FilterRow *>();
    shown.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!shown.list->isVisible());
    QVERIFY(!shown.action(u"list"_s)->isEnabled());
    WAIT_COMPARE(shown.gallery->width(), shown.window.width());
    QVERIFY(filters->isVisible());
    shown.type(u"timeout"_s);
    QVERIFY(!shown.list->isVisible());
    QVERIFY(filters->isVisible());
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(shown.codes().contains(408));
    QVERIFY(!shown.codes().contains(404)); // they are the gallery's, too
    shown.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!shown.codes().contains(408));
    QVERIFY(shown.codes().contains(504));
    shown.press(Qt::Key_0, Qt::ControlModifier);
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!shown.gallery->isVisible());
    QCOMPARE(shown.list->isVisible(), before);
    QVERIFY(shown.action(u"list"_s)->isEnabled());
}

/// A step to go on with has no picture.
void TestOtherViews::galleryShowsWhatIsNoCode()
{
    ShownWindow shown;
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.type(u"https://example.com/"_s);
    QVERIFY(shown.list->isVisible());
    QVERIFY(shown.list->viewport()->rect().intersects(shown.list->visualRect(shown.offer())));
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.field->text().isEmpty());
}

void TestOtherViews::galleryArrowsGoBothWays()
{
    ShownWindow shown;
    shown.press(Qt::Key_G, Qt::ControlModifier);
    shown.press(Qt::Key_Down); // the field hands it on
    const int below = shown.window.code();
    QVERIFY(below > 404);
    QVERIFY(shown.field->hasFocus());
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.window.code(), 404);
    shown.gallery->setFocus();
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.window.code(), 405);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.window.code(), 404);
    QCOMPARE(shown.selected(), 404); // the list went along
}

void TestOtherViews::galleryChangesItsSize()
{
    ShownWindow shown;
    shown.press(Qt::Key_G, Qt::ControlModifier);
    const int width = shown.gallery->pictureWidth();
    shown.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(shown.gallery->pictureWidth() > width);
    shown.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(shown.gallery->pictureWidth(), width);
    for (int i = 0; i < 50; ++i) {
        shown.press(Qt::Key_Minus, Qt::ControlModifier);
    }
    QCOMPARE(shown.gallery->pictureWidth(), ui::GalleryView::smallest);
}

void TestOtherViews::thumbnailsComeAndGo()
{
    ShownWindow shown;
    QAction *thumbnails = shown.action(u"thumbnails"_s);
    QVERIFY(thumbnails->isChecked());
    const QImage with = shown.list->grab().toImage();
    thumbnails->trigger();
    QVERIFY(shown.list->grab().toImage() != with);
}

void TestOtherViews::sheetListsEveryKey()
{
    ShownWindow shown;
    const auto steps = [&shown](ui::ShortcutSheet *sheet) {
        const ui::ActionModel &model = sheet->findChild<ui::ActionView *>()->actions();
        QMap<const QAction *, QStringList> listed;
        for (int row = 0; row < model.rowCount(); ++row) {
            listed[model.action(row)] =
                model.index(row).data(ui::ActionModel::KeysRole).toString().split(u", "_s);
        }
        int withKeys = 0;
        for (const QAction *action : shown.window.actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                ++withKeys;
                QVERIFY2(listed.value(action).contains(keys.toString(QKeySequence::NativeText)),
                         qPrintable(action->objectName()));
            }
        }
        QVERIFY(withKeys > 20);
        QTest::keyClick(sheet->windowHandle(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    };
    QVERIFY(inDialog<ui::ShortcutSheet>(shown, Qt::Key_F1, Qt::NoModifier, steps));
    shown.window.activateWindow();
    QVERIFY(shown.isActive());
    QVERIFY(inDialog<ui::ShortcutSheet>(shown, Qt::Key_Question, Qt::ControlModifier, steps));
}

void TestOtherViews::ecosystemsAreChosen()
{
    ShownWindow shown;
    QVERIFY(!offeredEcosystems(shown).contains(u"Haskell"_s));
    const auto steps = [](ui::EcosystemDialog *dialog) {
        ecosystem(dialog, u"haskell"_s)->setCheckState(Qt::Checked);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    };
    QVERIFY(inDialog<ui::EcosystemDialog>(shown, Qt::Key_E, Qt::ControlModifier, steps));
    QVERIFY(offeredEcosystems(shown).contains(u"Haskell"_s));
    QVERIFY(
        shown.settings.value(ui::Settings::Key::Ecosystems).toStringList().contains(u"haskell"_s));
}

void TestOtherViews::cancelledChoiceChangesNothing()
{
    ShownWindow shown;
    const QStringList before = offeredEcosystems(shown);
    const auto steps = [](ui::EcosystemDialog *dialog) {
        ecosystem(dialog, u"haskell"_s)->setCheckState(Qt::Checked);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    };
    QVERIFY(inDialog<ui::EcosystemDialog>(shown, Qt::Key_E, Qt::ControlModifier, steps));
    QCOMPARE(offeredEcosystems(shown), before);
    QCOMPARE(shown.settings.value(ui::Settings::Key::Ecosystems).toStringList().join(QString()),
             QString());
}

STATUSCAT_TEST(TestOtherViews)
#include "tst_otherviews.moc"
