// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownpicture.h"

#include "actions.h"
#include "catview.h"
#include "clipboard.h"
#include "picturedialog.h"
#include "pictures.h"
#include "picturesaver.h"

#include <core/copytext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {

ShownPicture::ShownPicture(const core::Catalogue &catalogue, Pictures &pictures,
                           const CatView &view, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_view(view)
    , m_window(window)
{
    connect(actions.picture, &QAction::triggered, this, &ShownPicture::enlarge);
    connect(actions.copyPicture, &QAction::triggered, this, &ShownPicture::copy);
    connect(actions.savePicture, &QAction::triggered, this, &ShownPicture::save);
    connect(actions.saveAllPictures, &QAction::triggered, this, [this] {
        emit saved(saveAllPictures(m_window, m_pictures.images(), m_catalogue.numbers()));
    });
}

void ShownPicture::setCode(int code)
{
    m_code = code;
    updateDialog();
}

void ShownPicture::enlarge()
{
    if (!m_dialog) {
        m_dialog = new PictureDialog(m_pictures, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PictureDialog::stepped, this, &ShownPicture::step);
    }
    m_dialog->setLayoutDirection(m_window->layoutDirection());
    updateDialog();
    m_dialog->showFullScreen();
}

void ShownPicture::copy()
{
    QGuiApplication::clipboard()->setMimeData(
        pictureMimeData(m_pictures.images(), m_view.picture()).release());
    emit said(tr("Copied the picture", "@info:status"));
}

void ShownPicture::save()
{
    QString name = core::copyText(m_catalogue.status(m_code), core::CopyFormat::CodeAndPhrase);
    name.replace(u'/', u'-'); // else it would name a folder
    emit saved(savePicture(m_window, m_pictures.images(), m_view.picture(), name));
}

/// Asks for the code @p steps after this one, or before it, around the ends.
void ShownPicture::step(int steps)
{
    const QList<int> codes = m_catalogue.numbers();
    const auto place = codes.indexOf(m_code);
    if (place >= 0) {
        emit codeRequested(codes.at((place + steps + codes.size()) % codes.size()));
    }
}

void ShownPicture::updateDialog()
{
    if (m_dialog) {
        m_dialog->showPicture(m_view.picture(), m_catalogue.title(m_code),
                              m_view.accessibleDescription());
    }
}

} // namespace ui
