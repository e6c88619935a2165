// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecontroller.h"

#include "catview.h"
#include "clipboard.h"
#include "picturedialog.h"
#include "picturesaver.h"
#include "posterdialog.h"
#include "savealldialog.h"

#include <core/catalogue.h>
#include <core/copytext.h>
#include <pictures/picturecache.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {

PictureController::PictureController(const PageContext &context, const CatView &view)
    : QObject(context.window)
    , m_context(context)
    , m_view(view)
{
    const Actions &actions = context.actions;
    connect(actions.picture, &QAction::triggered, this, &PictureController::enlarge);
    connect(actions.copyPicture, &QAction::triggered, this, [this] { copy(); });
    connect(actions.copyDescription, &QAction::triggered, this,
            &PictureController::copyDescription);
    connect(actions.savePicture, &QAction::triggered, this, &PictureController::save);
    connect(actions.saveAllPictures, &QAction::triggered, this, [this] {
        auto *dialog = new SaveAllDialog(m_context.pictures.images(), m_context.catalogue.numbers(),
                                         m_context.settings, m_context.window);
        connect(dialog, &SaveAllDialog::ended, this,
                [this](const QString &outcome) { m_context.navigator.sayOutcome(outcome); });
        dialog->open();
    });
    connect(actions.savePoster, &QAction::triggered, this, [this] {
        auto *dialog = new PosterDialog(m_context.catalogue, m_context.pictures.images(),
                                        m_context.settings, m_context.window);
        connect(dialog, &PosterDialog::saved, this,
                [this](const QString &outcome) { m_context.navigator.sayOutcome(outcome); });
        dialog->open();
    });
}

void PictureController::setCode(int code)
{
    m_code = code;
    updateDialog();
}

void PictureController::enlarge()
{
    if (!m_dialog) {
        m_dialog = new PictureDialog(m_context.pictures, m_context.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PictureDialog::stepped, this, &PictureController::step);
    }
    m_dialog->setLayoutDirection(m_context.window->layoutDirection());
    updateDialog();
    m_dialog->showFullScreen();
}

void PictureController::copy()
{
    copy(m_view.picture());
}

void PictureController::copy(const pictures::CatPicture &picture)
{
    QGuiApplication::clipboard()->setMimeData(
        pictureMimeData(m_context.pictures.images(), picture).release());
    //: @info
    m_context.navigator.copied(tr("Copied the picture"));
}

void PictureController::copyDescription()
{
    const QString text = m_view.accessibleDescription();
    QGuiApplication::clipboard()->setText(text);
    //: @info the text that was copied follows
    m_context.navigator.copied(tr("Copied"), text);
}

void PictureController::save()
{
    QString name =
        core::copyText(m_context.catalogue.status(m_code), core::CopyFormat::CodeAndPhrase);
    name.replace(u'/', u'-'); // else it would name a folder
    m_context.navigator.sayOutcome(savePicture(m_context.window, m_context.pictures.images(),
                                               m_view.picture(), name, m_context.settings));
}

/// Asks for the code @p steps after this one, or before it, around the ends.
void PictureController::step(int steps)
{
    const QList<int> codes = m_context.catalogue.numbers();
    const auto place = codes.indexOf(m_code);
    if (place >= 0) {
        m_context.navigator.goTo(codes.at((place + steps + codes.size()) % codes.size()));
    }
}

void PictureController::updateDialog()
{
    if (m_dialog) {
        m_dialog->showPicture(m_view.picture(), m_context.catalogue.title(m_code),
                              m_view.accessibleDescription());
    }
}

} // namespace ui
