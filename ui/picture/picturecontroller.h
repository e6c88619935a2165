// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/catimages.h>
#include <ui/base/page.h>

#include <QPointer>

namespace ui {

class CatView;
class PictureDialog;

/// The picture of the shown code and where it can go: to the whole screen, onto the clipboard, into
/// a file.
class PictureController : public QObject
{
    Q_OBJECT

public:
    /// Does what the actions for the picture in @p view say, which must outlive it.
    PictureController(const PageContext &context, const CatView &view);

    /// From now on @p code is what the picture is about.
    void setCode(int code);

    /// Shows it on the whole screen.
    void enlarge();

    /// Copies it as PNG and SVG.
    void copy();

    /// Copies @p picture so, whatever is shown.
    void copy(const pictures::CatPicture &picture);

private:
    void copyDescription();
    void save();
    void step(int steps);
    void updateDialog();

    PageContext m_context;
    const CatView &m_view;
    QPointer<PictureDialog> m_dialog;
    int m_code = -1;
};

} // namespace ui
