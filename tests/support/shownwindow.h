// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "waiting.h"

#include <core/statusroles.h>
#include <ui/article/articleview.h>
#include <ui/list/galleryview.h>
#include <ui/list/searchfield.h>
#include <ui/list/statuslistview.h>
#include <ui/mainwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

/// The catalogue inside the program, read once for each test program.
const core::Catalogue &embeddedCatalogue();
const pictures::CatImages &embeddedImages();

/// @p size, which is meant for Noto Sans at 10 points, for texts as long in the font of the
/// program, whatever its size is: other fonts are wider.
QSize forTheFont(const QSize &size);

/// The program's window over the real catalogue, shown and active, with settings of its own and an
/// empty clipboard. Keys go to it as the desktop would send them: to whatever has the focus.
class ShownWindow
{
public:
    /// What the window is at first: wide enough for the list beside the page.
    static constexpr QSize wide {1180, 780};

    /// @p settingsFile is remembered; without one all is forgotten with the window.
    explicit ShownWindow(const QString &settingsFile = QString(),
                         const core::Catalogue &catalogue = embeddedCatalogue());

    /// Waits until the desktop has given the window the focus again.
    bool isActive() const
    {
        return waitUntil([this] { return window.isActiveWindow(); });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    QAction *action(const QString &name) const;

    /// The code of the selected row; -1 if none is selected.
    int selected() const;

    /// The row that offers to check a URL, or an invalid index.
    QModelIndex offer() const
    {
        const QAbstractItemModel *model = list->model();
        const QModelIndex first = model->index(0, 0);
        const QModelIndex step = model->index(0, 0, model->index(model->rowCount() - 1, 0));
        for (const QModelIndex &row : {first, step}) {
            const QString text = row.data().toString();
            const bool isOfGuide = text.startsWith(u"Compare ") || text.startsWith(u"Choose ");
            if (row.data(core::AcceptRole).isValid() && !isOfGuide) {
                return row;
            }
        }
        return {};
    }

    /// The codes in the list, from top to bottom, the pinned ones first.
    QList<int> codes() const;

    /// What stands above the codes, from top to bottom.
    QStringList headings() const;

    QString message() const;

    /// What lies over the page for a moment: what was copied.
    QString toast() const;

    ui::Settings settings;
    ui::MainWindow window;
    ui::SearchField *field;
    ui::StatusListView *list;
    ui::GalleryView *gallery;
    ui::ArticleView *detail;
};

QString clipboardText();

/// The middle of the link to @p address in @p text, or a null point if it has no such link.
QPoint placeOfLink(const QTextBrowser *text, const QString &address);

/// Clicks the link to @p address in @p text; false if it has no such link.
bool clickLink(QTextBrowser *text, const QString &address);
