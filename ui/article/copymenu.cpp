// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copymenu.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestText = 48;

/// @p text in one short line, safe in a menu.
QString preview(const QString &text)
{
    const QString line = text.simplified();
    const QString shown = line.size() > longestText ? line.left(longestText - 1) + u'…' : line;
    return QString(shown).replace(u'&', "&&"_L1);
}

} // namespace

CopyMenu::CopyMenu(QWidget *parent)
    : QMenu(parent)
{
    //: @title:menu
    setTitle(tr("Copy &as"));
}

void CopyMenu::list(const core::Status &status, const core::OwnCode &own, core::CopyFormat chosen)
{
    clear();
    for (const core::CopyFormat format : core::allCopyFormats()) {
        const QString text = core::copyText(status, format, own);
        if (text.isEmpty()) {
            continue;
        }
        QAction *action = addAction(core::copyFormatName(format) + u'\t' + preview(text));
        action->setObjectName(u"copy-"_s + core::copyFormatKey(format));
        action->setCheckable(true);
        action->setChecked(format == chosen);
        connect(action, &QAction::triggered, this, [this, format] { emit formatChosen(format); });
        if (format == chosen) {
            setActiveAction(action);
        }
    }
    addSeparator();
    //: copy format: PNG and SVG
    QAction *picture = addAction(tr("Picture") + u"\tPNG, SVG"_s);
    picture->setObjectName(u"copy-picture"_s);
    connect(picture, &QAction::triggered, this, &CopyMenu::pictureChosen);
}

} // namespace ui
