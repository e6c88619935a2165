// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <pictures/catimages.h>

#include <QObject>
#include <QPointer>

namespace pictures {
class PictureCache;
}

namespace ui {

struct Actions;
class CatView;
class PictureDialog;

/// The picture of the shown code and where it can go: to the whole screen, onto the clipboard, into
/// a file.
class PictureController : public QObject
{
    Q_OBJECT

public:
    /// Does what the actions for the picture in @p view say. All must outlive it; @p window is the
    /// parent of its dialogs.
    PictureController(const core::Catalogue &catalogue, pictures::PictureCache &pictures,
                      const CatView &view, const Actions &actions, QWidget *window);

    /// From now on @p code is what the picture is about.
    void setCode(int code);

    /// Shows it on the whole screen.
    void enlarge();

    /// Copies it as PNG and SVG.
    void copy();

signals:
    /// The user walks from the large picture to that of @p code.
    void codeRequested(int code);

    /// What happened, in one line for the user.
    void said(const QString &text);

    /// How saving ended, in one line for the user; empty if the user thought better of it.
    void saved(const QString &outcome);

private:
    void save();
    void step(int steps);
    void updateDialog();

    const core::Catalogue &m_catalogue;
    pictures::PictureCache &m_pictures;
    const CatView &m_view;
    QWidget *m_window;
    QPointer<PictureDialog> m_dialog;
    int m_code = -1;
};

} // namespace ui
