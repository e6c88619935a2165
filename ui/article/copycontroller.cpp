// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copycontroller.h"

#include "copymenu.h"
#include "ecosystemdialog.h"

#include <ui/base/navigator.h>
#include <ui/base/settings.h>

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

constexpr int longestLabel = 24; // in letters

} // namespace

CopyController::CopyController(const core::Catalogue &catalogue, Settings &settings,
                               Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_navigator(navigator)
    , m_menu(new CopyMenu(window))
    , m_format(core::copyFormatForKey(settings.value(Settings::Key::CopyFormat).toString(),
                                      core::CopyFormat::Code))
{
    connect(m_menu, &CopyMenu::formatChosen, this, &CopyController::copyAs);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { list(m_menu, m_code); });
}

QString CopyController::label() const
{
    const QString copied = text(m_code, m_format);
    return copied.isEmpty() || copied.size() > longestLabel ? core::copyFormatName(m_format)
                                                            : copied;
}

void CopyController::copyAs(core::CopyFormat format)
{
    copy(m_code, format);
}

CopyMenu *CopyController::makeMenu(int code, QWidget *parent)
{
    auto *menu = new CopyMenu(parent);
    list(menu, code);
    connect(menu, &CopyMenu::formatChosen, this,
            [this, code](core::CopyFormat format) { copy(code, format); });
    return menu;
}

void CopyController::list(CopyMenu *menu, int code) const
{
    menu->list(m_catalogue.status(code), ownCode(code), m_format);
}

void CopyController::copy(int code, core::CopyFormat format)
{
    const QString copied = text(code, format);
    if (copied.isEmpty()) {
        //: @info:status; code and format
        m_navigator.say(tr("%1 has nothing to copy as “%2”")
                            .arg(core::codeText(code), core::copyFormatName(format)));
        return;
    }
    m_format = format;
    m_settings.setValue(Settings::Key::CopyFormat, core::copyFormatKey(format));
    QGuiApplication::clipboard()->setText(copied);
    m_navigator.keepPlace();
    //: @info the text that was copied follows
    m_navigator.copied(tr("Copied"), copied);
}

void CopyController::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    //: @info the text that was copied follows
    m_navigator.copied(tr("Copied"), text);
}

/// What the user's first ecosystem has for @p code.
core::OwnCode CopyController::ownCode(int code) const
{
    const core::Constants &constants = m_catalogue.constants();
    const QString chosen = chosenEcosystems(constants, m_settings).value(0);
    return {.constant = constants.names(chosen, code).value(0).name,
            .snippet = constants.snippet(chosen, m_catalogue.status(code))};
}

QString CopyController::text(int code, core::CopyFormat format) const
{
    return core::copyText(m_catalogue.status(code), format, ownCode(code));
}

} // namespace ui
