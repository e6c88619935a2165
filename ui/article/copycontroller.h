// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <core/copytext.h>

#include <QObject>

namespace ui {

class CopyMenu;
class Navigator;
class Settings;

/// Copies the shown code: in the format that the user chose last, in another one of the menu
/// "Copy as", or by the name that the user's ecosystem has for it.
class CopyController : public QObject
{
    Q_OBJECT

public:
    /// @p catalogue, @p settings and @p navigator must outlive it; @p window becomes the parent of
    /// the menu.
    CopyController(const core::Catalogue &catalogue, Settings &settings, Navigator &navigator,
                   QWidget *window);

    /// From now on @p code is what is copied.
    void setCode(int code) { m_code = code; }

    /// The format that Enter uses: the one chosen last.
    core::CopyFormat format() const { return m_format; }

    /// What Enter copies, short enough for a button: the text itself, or the format's name.
    QString label() const;

    /// Every format with what it yields, filled when it opens.
    CopyMenu *menu() const { return m_menu; }

    /// Copies the code in @p format, which becomes the chosen one if the code has something to give
    /// in it.
    void copyAs(core::CopyFormat format);

    /// The same as menu() for @p code, whatever is shown; it belongs to @p parent.
    CopyMenu *makeMenu(int code, QWidget *parent);

    /// Copies @p text, a part of what is shown.
    void copyText(const QString &text);

private:
    void list(CopyMenu *menu, int code) const;
    void copy(int code, core::CopyFormat format);
    core::OwnCode ownCode(int code) const;
    QString text(int code, core::CopyFormat format) const;

    const core::Catalogue &m_catalogue;
    Settings &m_settings;
    Navigator &m_navigator;
    CopyMenu *m_menu;
    core::CopyFormat m_format;
    int m_code = -1;
};

} // namespace ui
