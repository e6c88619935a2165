// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/statusroles.h>
#include <ui/article/detailpane.h>
#include <ui/list/galleryview.h>
#include <ui/list/searchfield.h>
#include <ui/list/statuslistview.h>
#include <ui/mainwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QWindow>

/// The catalogue inside the program, read once for each test program.
inline const core::Catalogue &embeddedCatalogue()
{
    static const core::Catalogue catalogue = core::Catalogue::embedded();
    return catalogue;
}

inline const pictures::CatImages &embeddedImages()
{
    static const pictures::CatImages images;
    return images;
}

/// The program's window over the real catalogue, shown, with settings of its own and an empty
/// clipboard. Keys go to it as the desktop would send them: to whatever has the focus.
class ShownWindow
{
public:
    /// @p settingsFile is remembered; without one all is forgotten with the window.
    explicit ShownWindow(const QString &settingsFile = QString(),
                         const core::Catalogue &catalogue = embeddedCatalogue())
        : settings(settingsFile)
        , window(catalogue, embeddedImages(), settings)
        , field(window.findChild<ui::SearchField *>())
        , list(window.findChild<ui::StatusListView *>())
        , gallery(window.findChild<ui::GalleryView *>())
        , detail(window.findChild<ui::DetailPane *>())
    {
        QApplication::clipboard()->clear();
        window.show();
        window.showLast();
    }

    /// Waits until the desktop has given the window the focus.
    bool isActive() { return QTest::qWaitForWindowActive(&window); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }

    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(window.windowHandle(), letter.toLatin1());
        }
    }

    QAction *action(const QString &name) const
    {
        return window.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    }

    /// The code of the selected row; -1 if none is selected.
    int selected() const
    {
        const QModelIndexList rows = list->selectionModel()->selectedIndexes();
        return rows.isEmpty() ? -1 : rows.first().data(core::CodeRole).toInt();
    }

    /// The row that offers to check a URL, or an invalid index.
    QModelIndex offer() const
    {
        const QModelIndex first = list->model()->index(0, 0);
        return first.data(core::AcceptRole).isValid() ? first : QModelIndex();
    }

    /// The codes in the list, from top to bottom, the pinned ones first.
    QList<int> codes() const
    {
        QList<int> shown;
        const QAbstractItemModel *model = list->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex heading = model->index(section, 0);
            for (int row = 0; row < model->rowCount(heading); ++row) {
                shown << model->index(row, 0, heading).data(core::CodeRole).toInt();
            }
        }
        return shown;
    }

    /// What stands above the codes, from top to bottom.
    QStringList headings() const
    {
        QStringList shown;
        for (int section = 0; section < list->model()->rowCount(); ++section) {
            shown << list->model()->index(section, 0).data().toString();
        }
        return shown;
    }

    QString message() const { return window.statusBar()->currentMessage(); }

    ui::Settings settings;
    ui::MainWindow window;
    ui::SearchField *field;
    ui::StatusListView *list;
    ui::GalleryView *gallery;
    ui::DetailPane *detail;
};

inline QString clipboardText()
{
    return QApplication::clipboard()->text();
}

/// The middle of the link to @p address in @p text, or a null point if it has no such link.
inline QPoint placeOfLink(const QTextBrowser *text, const QString &address)
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

/// Clicks the link to @p address in @p text; false if it has no such link.
inline bool clickLink(QTextBrowser *text, const QString &address)
{
    const QPoint place = placeOfLink(text, address);
    if (!place.isNull()) {
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, place);
    }
    return !place.isNull();
}
