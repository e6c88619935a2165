// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownwindow.h"

#include <ui/look/lengths.h>
#include <ui/widgets/toast.h>

#include <QAction>
#include <QStatusBar>
#include <QWindow>

const core::Catalogue &embeddedCatalogue()
{
    static const core::Catalogue catalogue = core::Catalogue::embedded();
    return catalogue;
}

const pictures::CatImages &embeddedImages()
{
    static const pictures::CatImages images;
    return images;
}

QSize forTheFont(const QSize &size)
{
    // An average letter of a text, and a line, of Noto Sans as a share of the font's size.
    constexpr double notoLetter = 0.52;
    constexpr double notoLine = 1.362;
    QFont font = QApplication::font();
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    return {qRound(size.width() * ui::textLetter(font) / (notoLetter * font.pixelSize())),
            qRound(size.height() * qMax(1.0, metrics.height() / (notoLine * font.pixelSize())))};
}

ShownWindow::ShownWindow(const QString &settingsFile, const core::Catalogue &catalogue)
    : settings(settingsFile)
    , window(catalogue, embeddedImages(), settings)
    , field(window.findChild<ui::SearchField *>())
    , list(window.findChild<ui::StatusListView *>())
    , gallery(window.findChild<ui::GalleryView *>())
    , detail(window.findChild<ui::ArticleView *>())
{
    QApplication::clipboard()->clear();
    if (settings.value(ui::Settings::Key::WindowGeometry).toByteArray().isEmpty()) {
        window.resize(wide); // the screen may be smaller, and the first window with it
    }
    window.show();
    window.showLast();
    QVERIFY(isActive());
}

void ShownWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

void ShownWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(window.windowHandle(), letter.toLatin1());
    }
}

QAction *ShownWindow::action(const QString &name) const
{
    return window.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

int ShownWindow::selected() const
{
    const QModelIndexList rows = list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : rows.first().data(core::CodeRole).toInt();
}

QList<int> ShownWindow::codes() const
{
    QList<int> shown;
    const QAbstractItemModel *model = list->model();
    for (int section = 0; section < model->rowCount(); ++section) {
        const QModelIndex heading = model->index(section, 0);
        for (int row = 0; row < model->rowCount(heading); ++row) {
            const int code = model->index(row, 0, heading).data(core::CodeRole).toInt();
            if (code >= 0) { // else it is a next step
                shown << code;
            }
        }
    }
    return shown;
}

QStringList ShownWindow::headings() const
{
    QStringList shown;
    for (int section = 0; section < list->model()->rowCount(); ++section) {
        shown << list->model()->index(section, 0).data().toString();
    }
    return shown;
}

QString ShownWindow::message() const
{
    return window.statusBar()->currentMessage();
}

QString ShownWindow::toast() const
{
    return window.findChild<ui::Toast *>()->text();
}

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

QPoint placeOfLink(const QTextBrowser *text, const QString &address)
{
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() == address) {
                QTextCursor cursor(text->document());
                cursor.setPosition(it.fragment().position());
                const QRect start = text->cursorRect(cursor);
                cursor.setPosition(it.fragment().position() + 1);
                return (start.center() + text->cursorRect(cursor).center()) / 2;
            }
        }
    }
    return {};
}

bool clickLink(QTextBrowser *text, const QString &address)
{
    // What is below the first screen is filled when that is painted.
    waitUntil([&] { return !placeOfLink(text, address).isNull(); });
    const QPoint place = placeOfLink(text, address);
    if (!place.isNull()) {
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, place);
    }
    return !place.isNull();
}
